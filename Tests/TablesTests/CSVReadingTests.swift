import Casework
@testable import Tables
import Testing

@Suite("Reading CSV")
struct CSVReadingTests {
    private func texts(_ bytes: [UInt8]) throws -> [[String]] {
        try TableFile(bytes: bytes).rows().all().map(\.texts)
    }

    private func texts(_ text: String) throws -> [[String]] { try texts(Array(text.utf8)) }

    @Test("What stands between cells is found by itself", arguments: [";", ",", "\t"])
    func separators(_ separator: String) throws {
        let lines = ["naam|plaats|aantal", "Anna|Delft|3", "\"Jan|Piet\"|Den Haag|4"].map { $0.split(separator: "|").joined(separator: separator) }
        let rows = try texts(lines.joined(separator: "\n"))
        #expect(rows == [["naam", "plaats", "aantal"], ["Anna", "Delft", "3"], ["Jan\(separator)Piet", "Den Haag", "4"]])
    }

    @Test("Amounts with a comma do not mislead it")
    func commas() throws {
        #expect(try texts("naam;uren\nAnna;1,5\nJan;2,5\nPiet;3,5\n")[1] == ["Anna", "1,5"])
        #expect(try texts("naam;straat, nummer, plaats\nAnna;Dorp 1\nJan;Dorp 2\n")[1] == ["Anna", "Dorp 1"])
    }

    @Test("A first line that says what separates is no row", arguments: ["\n", "\r\n", "\r"])
    func said(_ end: String) throws {
        #expect(try texts("sep=,\(end)a;b,c\(end)") == [["a;b", "c"]])
    }

    @Test("Every way in which letters become bytes is found by itself")
    func encodings() throws {
        let text = "naam;plaats\r\nZoë;Curaçao €5\r\nمحمد;😀\r\n"
        let rows = [["naam", "plaats"], ["Zoë", "Curaçao €5"], ["محمد", "😀"]]
        let units = Array(text.utf16)
        #expect(try texts(text) == rows)
        #expect(try texts([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == rows)
        #expect(try texts([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == rows)
        #expect(try texts([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == rows)
        let western: [UInt8] = Array("naam;plaats\nZo".utf8) + [0xEB, UInt8(ascii: ";"), 0x80, UInt8(ascii: "5")]
        #expect(try texts(western) == [["naam", "plaats"], ["Zoë", "€5"]])
        #expect(try TableFile(bytes: western).kind == .csv(.windows1252, separator: UInt8(ascii: ";")))
    }

    @Test("A letter that lies over two pieces of the file stays whole", arguments: 0..<8)
    func edges(_ shift: Int) throws {
        let long = String(repeating: "x", count: shift) + String(repeating: "é😀", count: 30_000)
        let cells = [long.prefix(20_000), long.dropFirst(20_000)].map(String.init)
        let text = cells.joined(separator: ";") + "\r\n"
        #expect(try texts(text) == [cells])
        #expect(try texts([0xFF, 0xFE] + Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == [cells])
    }

    @Test("Every line end ends a row, and within quotes none does", arguments: ["\n", "\r\n", "\r"])
    func ends(_ end: String) throws {
        #expect(try texts("a;b\(end)\"c\(end)d\";e\(end)\(end)f;g") == [["a", "b"], ["c\(end)d", "e"], ["f", "g"]])
    }

    @Test("Quotes are read by the standard, and those that stand loose are left")
    func quotes() throws {
        #expect(try texts("\"a \"\"b\"\"; c\";\"\";5\" pijp;\"x\" y\n") == [["a \"b\"; c", "", "5\" pijp", "x y"]])
    }

    @Test("Rows with more or fewer cells than the head stay as they are; the place of each cell is told")
    func ragged() throws {
        let rows = try TableFile(bytes: Array("a;b;c\n1\n\n1;2;3;;\n".utf8)).rows().all()
        #expect(rows.map(\.cells.count) == [3, 1, 5])
        #expect(rows.map(\.number) == [1, 2, 4])
        #expect(rows.last?.cells.map(\.place.description) == ["A4", "B4", "C4", "D4", "E4"])
        #expect(rows.last?.cells.map(\.value) == [.text, .text, .text, .empty, .empty])
    }

    @Test("Rows without any text are passed over", arguments: ["a;b\n;\n\n;;;\n", "a;b\n", "a;b", "\na;b\n\"\";\"\""])
    func blank(_ text: String) throws {
        #expect(try texts(text) == [["a", "b"]])
    }

    @Test("A quotation mark that does not end is told with the cell in which it begins")
    func openQuote() throws {
        #expect(throws: Refusal.openQuote(CellPlace(row: 2, column: 2))) { try texts("a;b\n1;\"x\n2;3\n") }
        #expect(Refusal.openQuote(CellPlace(row: 2, column: 2)).sentence.nl.contains("cel B2"))
    }

    @Test("Half a letter at the end is refused, not guessed")
    func halved() {
        #expect(throws: Refusal.unclearText) { try texts([0xEF, 0xBB, 0xBF, 0x61, 0xC3]) }
        #expect(throws: Refusal.unclearText) { try texts([0xFF, 0xFE, 0x61, 0x00, 0x62]) }
    }
}
