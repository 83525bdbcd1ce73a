import Casework
@testable import Tables
import Testing

@Suite("Files that went wrong on their way")
struct MutationTests {
    /// Small and always the same (xorshift), so that what fails can be done again.
    private struct Chance {
        var state: UInt64

        mutating func next(below limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }

        /// Some bytes changed, removed, doubled or cut off.
        mutating func change(_ bytes: [UInt8]) -> [UInt8] {
            var changed = bytes
            for _ in 0...next(below: 4) where !changed.isEmpty {
                let place = next(below: changed.count)
                switch next(below: 6) {
                case 0: changed[place] ^= 1 << UInt8(next(below: 8))
                case 1: changed[place] = [0, 0xFF, 0x80, 34, 60, 62, 38, 59][next(below: 8)]
                case 2: changed.removeSubrange(place..<min(changed.count, place + 1 + next(below: 40)))
                case 3: changed.insert(contentsOf: changed[place..<min(changed.count, place + 1 + next(below: 40))], at: place)
                case 4: changed.removeLast(next(below: min(changed.count, 200)))
                default: changed[place] = UInt8(next(below: 256))
                }
            }
            return changed
        }
    }

    private static var book: Book {
        var book = Book(rows: """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>42806.5</v></c><c r="C1" t="inlineStr"><is><t>a_x000D_</t></is></c></row>\
            <row r="3" hidden="1"><c r="A3" t="b"><v>1</v></c><c r="D3"><f>A1</f><v>-1.5E3</v></c><c r="E3" s="2"><v>0.5</v></c></row>
            """, before: "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols>", after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
        (book.shared, book.formats) = (["<t>é</t>"], ["dd-mm-yyyy h:mm", "[h]:mm;0.00%"])
        return book
    }

    /// Everything that can be asked of a file. Nothing but a refusal can be thrown, which the compiler keeps.
    private func read(_ bytes: [UInt8]) -> Bool {
        do throws(Refusal) {
            let file = try TableFile(bytes: bytes)
            for place in file.sheets.indices { _ = try file.rows(ofSheet: place).all() }
            return true
        } catch {
            return false
        }
    }

    @Test("Two thousand changed CSV files are read or refused", arguments: [UInt64(1), 2])
    func csv(_ seed: UInt64) {
        var chance = Chance(state: seed)
        let text = "naam;datum;uren\r\n\"Zo\"\"ë; A\";12-03-2017;1,5\r\n\"twee\nregels\";;\t\r\nمحمد;😀;x\r\n"
        let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let files = [Array(text.utf8), wide]
        var outcomes = Set<Bool>()
        for round in 0..<1000 { outcomes.insert(read(chance.change(files[round % 2]))) }
        #expect(outcomes == [true, false])
    }

    @Test("A thousand changed workbooks are read or refused", arguments: [UInt64(1), 2])
    func workbook(_ seed: UInt64) throws {
        var chance = Chance(state: seed)
        let bytes = try Self.book.bytes()
        var outcomes = Set<Bool>()
        for _ in 0..<500 { outcomes.insert(read(chance.change(bytes))) }
        #expect(outcomes == [true, false])
    }

    @Test("A thousand workbooks with changed parts, in a zip that is whole, are read or refused", arguments: [UInt64(3), 4])
    func parts(_ seed: UInt64) throws {
        var chance = Chance(state: seed)
        var outcomes = Set<Bool>()
        for _ in 0..<500 {
            var parts = Self.book.parts
            let place = chance.next(below: parts.count)
            parts[place].bytes = chance.change(parts[place].bytes)
            outcomes.insert(read(try Zip.bytes(parts)))
        }
        #expect(outcomes == [true, false])
    }
}
