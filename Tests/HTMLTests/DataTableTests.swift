import HTML
import Testing

@Suite("Tables of figures")
struct DataTableTests {
    private let table = DataTable(
        caption: "Bezoek & contact", columns: ["Land", "2025", "Opmerking"],
        rows: [
            [.text("سوريا"), .number(1234), .text("<ok>")], [.text("Eritrea"), .figure("minder dan 5"), .text("")],
        ],
        total: [.text("Totaal"), .number(-1), .text("")])

    @Test func `rows and columns have headings and numbers stand right`() {
        let seen = ReadMarkup { table.draw(into: &$0) }
        #expect(seen.isWellFormed)
        #expect(seen.values(of: "scope", in: "th") == ["col", "col", "col", "row", "row", "row"])
        #expect(seen.values(of: "class", in: "td") == ["number", "number", "number"])
        #expect(seen.values(of: "class", in: "th") == ["number"])
        #expect(seen.elements.contains("caption") && seen.elements.contains("tfoot"))
    }

    @Test func `every value is there`() {
        let seen = ReadMarkup { table.draw(into: &$0) }
        for text in ["Bezoek & contact", "سوريا", "1.234", "<ok>", "minder dan 5", "\u{2212}1"] {
            #expect(seen.text.contains(text))
        }
    }

    @Test func `a table without rows or total has a heading only`() {
        let empty = DataTable(caption: "Leeg", columns: ["a", "b"], rows: [])
        let seen = ReadMarkup { empty.draw(into: &$0) }
        #expect(seen.isWellFormed)
        #expect(!seen.elements.contains("td") && !seen.elements.contains("tfoot"))
    }
}
