import Dates
@testable import Tables
import Testing

@Suite("Writing CSV")
struct CSVTests {
    @Test("A cell that a spreadsheet would run as a formula is made harmless, also behind a joiner", arguments: [
        "=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "=\u{200D}1+1", "=\u{0301}cmd",
    ])
    func formula(_ text: String) {
        var csv = CSV()
        csv.row([.text(text)])
        #expect(csv.bytes.starts(with: "\"'".utf8))
    }

    @Test("Quotes, commas and line ends stay inside their cell")
    func quoting() {
        var csv = CSV()
        csv.row([.text("a \"b\", c\nd"), .number(-3)])
        #expect(String(decoding: csv.bytes, as: UTF8.self) == "\"a \"\"b\"\", c\nd\",-3\r\n")
    }

    @Test("For a Dutch spreadsheet cells stand between semicolons, behind the mark of UTF-8, with a comma in numbers")
    func spreadsheet() throws {
        var csv = CSV(for: .spreadsheet)
        csv.row([.text("Zoë; A"), .decimal(-3.5), .date(try #require(CalendarDate(iso: "2017-03-12"))), .number(-2)])
        #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("\"Zoë; A\";-3,5;2017-03-12;-2\r\n".utf8))
    }

    @Test("A name from right to left stays as it is, marks of direction too")
    func rightToLeft() {
        var csv = CSV()
        csv.row([.text("\u{200F}محمد عبد الله\u{200E}")])
        #expect(csv.bytes == Array("\u{200F}محمد عبد الله\u{200E}\r\n".utf8))
    }
}
