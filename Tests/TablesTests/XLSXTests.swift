import Casework
import Dates
import Foundation
@testable import Tables
import Testing

@Suite("Writing XLSX")
struct XLSXTests {
    private func written(_ rows: [[NewCell]], columns: [NewColumn] = [NewColumn("naam")], sheet: String = "Cliënten") throws -> [UInt8] {
        try Files.lend { path in
            let file = try XLSX(path: path, sheet: sheet, columns: columns)
            for row in rows { try file.row(row) }
            try file.finish()
            return Array(try Data(contentsOf: URL(filePath: path)))
        }
    }

    @Test("What is written is read back: texts, numbers and days")
    func roundTrip() throws {
        let day = try #require(CalendarDate(iso: "2017-03-12"))
        let old = try #require(CalendarDate(iso: "1899-12-31"))
        let file = try TableFile(bytes: written([[.text("محمد\nZoë"), .number(-3), .decimal(2.5), .date(day), .date(old), .text("_x0041_")]]))
        #expect(file.sheets.map(\.name) == ["Cliënten"])
        let cells = try file.rows().all()[1].cells
        #expect(cells.map(\.text) == ["محمد\nZoë", "-3", "2,5", "12-03-2017", "31-12-1899", "_x0041_"])
        #expect(cells.map(\.value) == [.text, .number(-3), .number(2.5), .date(day), .text, .text])
    }

    @Test("A file made in memory is the same file, and leaves nothing behind")
    func memory() throws {
        let before = try Set(FileManager.default.contentsOfDirectory(atPath: MemoryFile.folder).filter { $0.hasPrefix("wegwijs-") })
        let rows = (0..<2_000).map { [NewCell.text("Zoë \($0)"), .number($0)] }
        let bytes = try XLSX.bytes(sheet: "Cliënten", columns: [NewColumn("naam"), NewColumn("getal")], rows: rows)
        let read = try TableFile(bytes: bytes).rows().all()
        #expect(read.count == 2_001 && read[2_000].cells.map(\.text) == ["Zoë 1999", "1999"])
        let after = try Set(FileManager.default.contentsOfDirectory(atPath: MemoryFile.folder).filter { $0.hasPrefix("wegwijs-") })
        #expect(after.subtracting(before).isEmpty)
    }

    @Test("The same rows are the same file, whenever it is made")
    func sameBytes() async throws {
        let first = try written([[.text("Zoë")]])
        try await Task.sleep(for: .milliseconds(1_100))
        #expect(try written([[.text("Zoë")]]) == first)
    }

    @Test("A text that looks like a formula is a text and no formula", arguments: ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "=\u{200D}1+1"])
    func formula(_ text: String) throws {
        let bytes = try written([[.text(text)]])
        let cell = try TableFile(bytes: bytes).rows().all()[1].cells[0]
        #expect(cell == Cell(CellPlace(row: 2, column: 1), text, .text))
    }

    @Test("Letters that XML cannot hold are told as unknown, and the rest stays", arguments: [
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{8}\u{1B}", "\u{FFFD}\u{FFFD}"), ("\u{200F}محمد\u{200E}", "\u{200F}محمد\u{200E}"), ("a\tb\r\nc", "a\tb\r\nc"), ("\u{FFFF}", "\u{FFFD}"),
    ])
    func control(_ text: String, _ read: String) throws {
        #expect(try TableFile(bytes: written([[.text(text)]])).rows().all()[1].cells[0].text == read)
    }

    @Test("The head is bold and stays in sight; columns are as wide as asked; days have the form of a day")
    func looks() throws {
        let archive = try ZipArchive(.bytes(written([[.date(CalendarDate(dayNumber: 17_000))]], columns: [NewColumn("naam", width: 33)])), TableLimits())
        func part(_ name: String) throws -> String {
            let part = try archive.part(Array(name.utf8))
            var text: [UInt8] = []
            while try part.next({ (bytes) throws(Refusal) in text += bytes; return !bytes.isEmpty }) {}
            return String(decoding: text, as: UTF8.self)
        }
        let sheet = try part("xl/worksheets/sheet1.xml")
        #expect(sheet.contains("<pane ySplit=\"1\"") && sheet.contains("state=\"frozen\""))
        #expect(sheet.contains("<col min=\"1\" max=\"1\" width=\"33.7"))
        #expect(sheet.contains("<c r=\"A1\" s=\"1\"") && sheet.contains("<c r=\"A2\" s=\"2\""))
        let styles = try part("xl/styles.xml")
        #expect(styles.contains("<b/>") && styles.contains("formatCode=\"dd-mm-yyyy\""))
    }

    @Test("A name that no sheet may have is made into one", arguments: [
        ("a/b:c*", "a-b-c-"), ("", "1"), (String(repeating: "x", count: 40), String(repeating: "x", count: 31)), ("'s Gravenhage", "-s Gravenhage"),
        (String(repeating: "😀", count: 20), String(repeating: "😀", count: 15)),
    ])
    func names(_ name: String, _ allowed: String) throws {
        #expect(try TableFile(bytes: written([], sheet: name)).sheets.map(\.name) == [allowed])
    }

    @Test("A text that no cell can hold is refused with its place, and a file without place too")
    func refused() throws {
        #expect(throws: Refusal.cellTooLong(CellPlace(row: 2, column: 1))) { try written([[.text(String(repeating: "x", count: 32_768))]]) }
        #expect(throws: Refusal.cannotWriteTable) { try XLSX(path: "/nowhere/a.xlsx", sheet: "a", columns: []).finish() }
    }

    @Test("A CSV file for a spreadsheet is read back too")
    func csv() throws {
        var csv = CSV(for: .spreadsheet)
        csv.row([.text("naam"), .text("getal")])
        csv.row([.text("a;\"b\"\r\nc"), .decimal(1.5)])
        #expect(try TableFile(bytes: csv.bytes).rows().all().map(\.texts) == [["naam", "getal"], ["a;\"b\"\r\nc", "1,5"]])
    }
}
