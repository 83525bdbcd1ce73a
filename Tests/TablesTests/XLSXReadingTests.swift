import Casework
import Dates
@testable import Tables
import Testing

@Suite("Reading XLSX")
struct XLSXReadingTests {
    @Test("Texts, numbers, truth and faults are read as they are seen")
    func kinds() throws {
        var book = Book(rows: """
            <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>Za</t></r><r><t xml:space="preserve"> b</t></r></is></c>\
            <c r="C1"><v>3.5</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1</f><v>uit</v></c>\
            <c r="G1"><f>1+1</f><v>2</v></c><c r="I1" t="d"><v>2017-03-12T14:30:00</v></c></row>
            """)
        book.shared = ["<t>niet</t>", "<t>محمد</t><rPh sb=\"0\" eb=\"1\"><t>aside</t></rPh>"]
        let cells = try #require(try book.file().rows().next()).cells
        #expect(cells.map(\.text) == ["محمد", "Za b", "3,5", "WAAR", "#N/A", "uit", "2", "", "12-03-2017 14:30"])
        let date = try #require(CalendarDate(iso: "2017-03-12"))
        #expect(cells.map(\.value) == [.text, .text, .number(3.5), .bool(true), .error, .text, .number(2), .empty, .date(date)])
        #expect(cells.filter(\.isFormula).map(\.place.description) == ["F1", "G1"])
    }

    @Test("A number with a format is read as it is seen", arguments: [
        ("dd-mm-yyyy;@", "42806", "12-03-2017"), ("[$-413]d mmmm yyyy", "42806", "12-03-2017"), ("d/m/yy h:mm", "42806.604167", "12-03-2017 14:30"),
        ("h:mm", "0.604166667", "14:30"), ("[h]:mm", "1.5", "1,5"), ("mm:ss", "0.5", "12:00"), ("mmm", "42806", "12-03-2017"),
        ("000000000", "12345678", "012345678"), ("0.00", "3", "3,00"), ("#,##0.00", "1234.5", "1234,50"), ("0%", "0.25", "25%"),
        ("&quot;dag &quot;0", "3", "3"), ("General", "0.1", "0,1"), ("\\d0", "7", "7"), ("[Red]0", "7", "7"), ("#.##", "1.5", "1,5"),
        ("General", "0.30000000000000004", "0,3"), ("0", "-3", "-3"), ("0.0", "-0.01", "0,0"), ("General", "1e300", "1e+300"),
    ])
    func formats(_ format: String, _ number: String, _ seen: String) throws {
        var book = Book(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(number)</v></c></row>")
        book.formats = [format]
        #expect(try book.file().rows().all().map(\.texts) == [[seen]])
    }

    @Test("Days are counted from 1900, with the day that never was, or from 1904", arguments: [
        (false, "1", "01-01-1900"), (false, "59", "28-02-1900"), (false, "60", "29-02-1900"), (false, "61", "01-03-1900"),
        (false, "2958465", "31-12-9999"), (false, "2958466", "2958466"), (false, "0", "0"), (false, "-1", "-1"),
        (false, "42806.9999999", "13-03-2017"),
        (true, "0", "01-01-1904"), (true, "41344", "12-03-2017"),
    ])
    func days(_ from1904: Bool, _ number: String, _ seen: String) throws {
        var book = Book(rows: "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>\(number)</v></c></row>")
        (book.formats, book.countsFrom1904) = (["dd-mm-yyyy"], from1904)
        let cell = try #require(try book.file().rows().next()?.cells.first)
        #expect(cell.text == seen)
        if number == "60" { #expect(cell.value == .text) }
    }

    @Test("Sheets keep their name and order, also hidden ones, and are found by either")
    func sheets() throws {
        var book = Book(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
        book.sheets.append(("Geheim &amp; co", "hidden", Book.sheet("<row><c><v>2</v></c></row>")))
        let file = try book.file()
        #expect(file.sheets == [Sheet(name: "Blad1", isHidden: false), Sheet(name: "Geheim & co", isHidden: true)])
        #expect(try file.rows(ofSheet: 1).all().map(\.texts) == [["2"]])
        #expect(try file.rows(ofSheet: "Geheim & co").all().map(\.texts) == [["2"]])
        #expect(throws: Refusal.noSuchSheet) { try file.rows(ofSheet: "Geheim") }
        #expect(throws: Refusal.noSuchSheet) { try file.rows(ofSheet: 2) }
    }

    @Test("Hidden rows and columns and merged cells are read and told; rows without anything are passed over")
    func facts() throws {
        let rows = """
            <row r="2" hidden="1"><c r="B2"><v>5</v></c><c r="XFD2" s="0"/></row><row r="3"><c r="A3" t="inlineStr"><is><t></t></is></c></row>\
            <row r="1048576" s="0"/>
            """
        let book = Book(
            rows: rows, before: "<cols><col min=\"3\" max=\"5\" hidden=\"1\"/><col min=\"6\" max=\"6\"/><col min=\"2\" max=\"0\" hidden=\"1\"/></cols>",
            after: "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>")
        let table = try book.file().rows()
        #expect(try table.all() == [TableRow(number: 2, cells: [
            Cell(CellPlace(row: 2, column: 1), "", .empty), Cell(CellPlace(row: 2, column: 2), "5", .number(5)),
        ], isHidden: true)])
        #expect(table.facts == SheetFacts(hiddenColumns: [3...5], mergedAreas: ["A1:C1"]))
    }

    @Test("Letters that XML cannot hold are written and read as Excel does", arguments: [
        ("a_x000D_b", "a\rb"), ("_x005F_x0041_", "_x0041_"), ("a_b_x00_", "a_b_x00_"), ("_x0000_", "\u{FFFD}"), ("_x0041", "_x0041"), ("_x00e9__x00E9_", "éé"), ("_x00G1_", "_x00G1_"),
    ])
    func escapes(_ written: String, _ read: String) {
        #expect(ExcelEscapes.decode(written) == read)
        #expect(ExcelEscapes.decode(ExcelEscapes.encode(written)) == written)
    }

    @Test("The names of places go with the letters of columns", arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
    func places(_ column: Int, _ letters: String) {
        #expect(CellPlace(row: 7, column: column).description == letters + "7")
        #expect(CellPlace("\(letters)7".utf8) == CellPlace(row: 7, column: column))
    }

    @Test("What is no place is none", arguments: ["", "A", "7", "A0", "a1", "A1B", "XFE1", "A1048577", "A99999999999999999999", "AAAAAAAAAAAAAAAAAAAAAA1"])
    func noPlace(_ name: String) {
        #expect(CellPlace(name.utf8) == nil)
    }
}
