import Tables
import Testing

@Suite("Tables from elsewhere")
struct TableTests {
    private func table(_ text: String) throws -> Table { try Table(csv: Array(text.utf8)) }

    @Test("Rows are read with comma, semicolon or tab, with either end of line, with and without a last one", arguments: [
        "a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "\u{FEFF}a,b\n1,2", "\"a\",\"b\"\n\"1\",\"2\"\n", "\n\na,b\n\n1,2\n\n",
    ])
    func separators(_ text: String) throws {
        let table = try table(text)
        #expect(table.columns == ["a", "b"])
        #expect(table.rows == [["1", "2"]])
    }

    @Test("A quoted cell keeps its separators, lines and quotes, and the empty cell is a cell")
    func quoted() throws {
        let table = try table("naam;plaats\n\"Jansen; \"\"Jan\"\"\r\nde derde\";\n")
        #expect(table.rows == [["Jansen; \"Jan\"\r\nde derde", ""]])
    }

    @Test("What was written for a cell is read again as it was", arguments: [
        "", "plain", "a,b", "a;b", "\"", "\"\"", "line\nline", "\r", "tab\t", "يوسف", "e\u{301}",
    ])
    func again(_ text: String) throws {
        let read = try table("a,b\n\(CSVCell.write(text)),x\n").rows[0][0]
        #expect(Array(read.utf8) == Array(text.utf8))
    }

    @Test("What is wrong is told with its line", arguments: [
        ("", UnreadableTable.empty), ("\n\r\n", .empty), ("a,b\n1\n", .width(line: 2, cells: 1, columns: 2)),
        ("a,b\n\n1,2,3\n", .width(line: 3, cells: 3, columns: 2)), ("a\n1\"2\n", .strayQuote(line: 2)),
        ("a\n\"1\"2\n", .strayQuote(line: 2)), ("a\n\"1\n\n", .openQuote(line: 2)),
    ])
    func faults(_ text: String, _ fault: UnreadableTable) {
        #expect(throws: fault) { try table(text) }
    }

    @Test("Bytes that are no UTF-8 are refused: half a name is worse than none")
    func bytes() {
        #expect(throws: UnreadableTable.notUTF8) { try Table(csv: Array("a,b\nRen".utf8) + [0xE9] + Array(",x\n".utf8)) }
    }

    @Test("A column is found by its name, to the letter")
    func columns() throws {
        let table = try table("A,b,same\n")
        #expect(table.place(of: "b") == 1)
        #expect(table.place(of: "a") == nil)
    }
}
