import Casework
import Foundation
@testable import Tables
import Testing

@Suite("Files made to do harm")
struct BoundsTests {
    private func refusal(_ book: Book, within limits: TableLimits = TableLimits()) throws -> Refusal? {
        refusal(try book.bytes(), within: limits)
    }

    private func refusal(_ bytes: [UInt8], within limits: TableLimits = TableLimits()) -> Refusal? {
        do {
            _ = try TableFile(bytes: bytes, within: limits).rows().all()
            return nil
        } catch {
            return error
        }
    }

    private let row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

    @Test("A part that bursts when it is unpacked is stopped on the way")
    func bomb() throws {
        let book = Book(rows: row, after: String(repeating: " ", count: 40_000_000))
        #expect(try book.bytes().count < 200_000)
        #expect(try refusal(book) == .unpacksTooLarge)
        var limits = TableLimits()
        limits.growth = 100_000
        #expect(try refusal(book, within: limits) == nil)
        // Though no part is too large, all together may be.
        limits.unpackedBytes = 40_000_500
        #expect(try refusal(book, within: limits) == .unpacksTooLarge)
    }

    @Test("A zip within the zip is not opened, as a part of the table neither")
    func nested() throws {
        var book = Book(rows: row)
        book.extra = [("xl/media/nested.zip", try Book().bytes())]
        #expect(try refusal(book) == nil)
        book.sheets[0].xml = "PK\u{3}\u{4}"
        #expect(try refusal(book) == .damagedFile)
    }

    @Test("A size that is told wrongly is no way around", arguments: [-1, 1])
    func lies(_ difference: Int) throws {
        let sheet = Array(Book(rows: row).sheets[0].xml.utf8)
        func size(_ count: Int) -> [UInt8] { (0..<4).map { UInt8(count >> ($0 * 8) & 0xFF) } }
        let bytes = try Book(rows: row).bytes()
        let lying = Zip.replacing(size(sheet.count), by: size(sheet.count + difference), in: bytes)
        #expect(lying != bytes)
        #expect(refusal(lying) == .damagedFile)
    }

    @Test("A document type is refused at once: entities that swell or fetch never begin", arguments: [
        "<!DOCTYPE a [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">", "<!DOCTYPE a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1/\"> %p;]>",
    ])
    func entities(_ type: String) throws {
        var book = Book()
        book.sheets[0].xml = type + Book.sheet("<row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row>").drop { $0 != ">" }.dropFirst()
        #expect(try refusal(book) == .strangeParts)
        var shared = Book(rows: row)
        shared.extra = shared.parts.filter { $0.name == "xl/styles.xml" }
        #expect(throws: Zip.NotMade.self) { try shared.bytes() }
    }

    @Test("Elements within elements without end are stopped")
    func deep() throws {
        #expect(try refusal(Book(rows: String(repeating: "<a>", count: 100_000))) == .strangeParts)
    }

    @Test("A tag or a remark without end is stopped before it is held whole")
    func longTag() throws {
        let letters = String(repeating: "x", count: 3_000_000)
        #expect(try refusal(Book(rows: "<row spans=\"\(letters)\"/>")) == .strangeParts)
        #expect(try refusal(Book(rows: "<!--\(letters)-->")) == .strangeParts)
    }

    @Test("A name that leads outside, and a name that comes twice, are refused")
    func names() throws {
        for name in ["../../etc/passwd", "/etc/passwd", "xl\\..\\a.xml", "C:/a.xml", "xl/../../a"] {
            var book = Book(rows: row)
            book.extra = [(name, [1])]
            #expect(try refusal(book) == .strangeParts, "\(name)")
        }
        var book = Book(rows: row)
        book.extra = [("xl/worksheets/sheetX.xml", [1])]
        let twice = Zip.replacing(Array("sheetX.xml".utf8), by: Array("Sheet1.xml".utf8), in: try book.bytes())
        #expect(refusal(twice) == .strangeParts)
    }

    @Test("More parts, sheets or formats than a workbook has are refused")
    func numbers() throws {
        var limits = TableLimits()
        limits.parts = 5
        #expect(try refusal(Book(rows: row), within: limits) == .strangeParts)
        limits = TableLimits()
        limits.formats = 2
        var book = Book(rows: row)
        book.formats = ["0", "0", "0"]
        #expect(try refusal(book, within: limits) == .strangeParts)
        limits = TableLimits()
        limits.sheets = 0
        #expect(try refusal(Book(rows: row), within: limits) == .strangeParts)
    }

    @Test("Texts that are shared have a limit in number and in size")
    func shared() throws {
        var book = Book(rows: row)
        book.shared = ["<t>een</t>", "<t>twee</t>"]
        var limits = TableLimits()
        limits.sharedTexts = 1
        #expect(try refusal(book, within: limits) == .unpacksTooLarge)
        limits = TableLimits()
        limits.sharedBytes = 6
        #expect(try refusal(book, within: limits) == .unpacksTooLarge)
        #expect(try refusal(Book(rows: "<row><c t=\"s\"><v>2</v></c></row>")) == .damagedFile)
    }

    @Test("A million columns are refused, in both kinds of file")
    func columns() throws {
        let limits = TableLimits()
        #expect(refusal(Array(String(repeating: "a;", count: 1_000_000).utf8)) == .tooManyColumns(row: 1, limits))
        #expect(try refusal(Book(rows: "<row>" + String(repeating: "<c><v>1</v></c>", count: 50_000) + "</row>")) == .tooManyColumns(row: 1, limits))
        #expect(try refusal(Book(rows: "<row><c r=\"XFD1\"><v>1</v></c></row>")) == .tooManyColumns(row: 1, limits))
    }

    @Test("One row more than allowed is refused, and the last that is allowed is read")
    func rows() throws {
        var limits = TableLimits()
        limits.rows = 1000
        #expect(refusal(Array(String(repeating: "a\n", count: 1000).utf8), within: limits) == nil)
        #expect(refusal(Array(String(repeating: "a\n", count: 1001).utf8), within: limits) == .tooManyRows(limits))
        #expect(try refusal(Book(rows: "<row r=\"1001\"/>"), within: limits) == .tooManyRows(limits))
        #expect(try refusal(Book(rows: "<row r=\"99999999999999999999\"/>")) == .damagedFile)
    }

    @Test("The cells of a sheet have a number, in both kinds of file")
    func cells() throws {
        var limits = TableLimits()
        limits.cells = 3
        #expect(refusal(Array("a;b\nc".utf8), within: limits) == nil)
        #expect(refusal(Array("a;b\nc;".utf8), within: limits) == .tooManyCells(limits))
        #expect(try refusal(Book(rows: "<row><c><v>1</v></c></row><row><c r=\"B2\"><v>1</v></c></row>"), within: limits) == nil)
        #expect(try refusal(Book(rows: "<row><c><v>1</v></c></row><row><c r=\"C2\"><v>1</v></c></row>"), within: limits) == .tooManyCells(limits))
    }

    @Test("A cell and a row have a length, in both kinds of file")
    func lengths() throws {
        let first = CellPlace(row: 1, column: 1)
        let long = String(repeating: "x", count: 200_000)
        #expect(refusal(Array(long.utf8)) == .cellTooLong(first))
        #expect(refusal(Array("\"\(long)".utf8)) == .cellTooLong(first))
        #expect(try refusal(Book(rows: "<row><c t=\"inlineStr\"><is><t>\(long)</t></is></c></row>")) == .cellTooLong(first))
        #expect(try refusal(Book(rows: "<row><c><v>\(long)</v></c></row>")) == .cellTooLong(first))
        var limits = TableLimits()
        limits.rowBytes = 5
        #expect(refusal(Array("aaa;bbb".utf8), within: limits) == .rowTooLong(1))
        #expect(try refusal(Book(rows: "<row><c><v>123</v></c><c><v>456</v></c></row>"), within: limits) == .rowTooLong(1))
    }

    @Test("A file that is too large is not opened")
    func files() throws {
        var limits = TableLimits()
        limits.fileBytes = 1_000_000
        #expect(refusal([UInt8](repeating: 97, count: 1_000_001), within: limits) == .fileTooLarge(limits))
        #expect(Refusal.fileTooLarge(limits).sentence.nl.hasPrefix("Het bestand is groter dan 1 MB."))
    }

    @Test("Rows and cells out of their order are told as damage", arguments: [
        "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"1\"/><row r=\"1\"/>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A2\"/></row>",
        "<row r=\"0\"/>", "<row r=\"x\"/>", "<c/>", "<row><row/></row>", "<row><c><c/></c></row>",
    ])
    func order(_ rows: String) throws {
        #expect(try refusal(Book(rows: rows)) == .damagedFile)
    }

    @Test("A workbook that is cut off anywhere is refused, never read in part as if it were whole")
    func truncated() throws {
        let bytes = try Book(rows: row).bytes()
        for length in stride(from: 4, to: bytes.count, by: 7) {
            let refusal = refusal(Array(bytes.prefix(length)))
            #expect(refusal == .damagedFile || refusal == .noTable, "\(length)")
        }
    }
}
