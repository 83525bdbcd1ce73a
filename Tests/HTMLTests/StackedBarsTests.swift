import HTML
import Testing

@Suite("Stacked bars")
struct StackedBarsTests {
    private let chart = StackedBars(
        idPrefix: "leeftijd", title: "Meer kinderen dan vorig jaar", parts: ["kinderen", "volwassenen", "onbekend"],
        rows: [
            StackedRow(label: "2025", values: [1200, 340, 0]), StackedRow(label: "2024", values: [-5, .max, 7]),
            StackedRow(label: "2023", values: [0, 0, 0]),
        ])

    @Test func `every part's name and number is printed`() {
        let seen = ReadMarkup { chart.draw(into: &$0) }
        #expect(seen.isWellFormed)
        let lines = Set(seen.plainText.split(separator: "\n").map(String.init))
        let expected = [
            "kinderen", "volwassenen", "onbekend", "1.200", "340", "0", "\u{2212}5", "7", "9.223.372.036.854.775.807",
        ]
        #expect(lines.isSuperset(of: expected))
    }

    @Test func `two charts on one page share no identifier and every fill is defined`() {
        let other = StackedBars(
            idPrefix: "team", title: "t", parts: (1...16).map { "deel \($0)" },
            rows: [StackedRow(label: "r", values: Array(1...16))])
        let seen = ReadMarkup { h in
            chart.draw(into: &h)
            other.draw(into: &h)
        }
        #expect(seen.isWellFormed)
        #expect(Set(seen.ids).count == seen.ids.count)
        let fills = seen.values(of: "fill", in: "rect").map { $0.dropFirst(5).dropLast() }
        #expect(fills.allSatisfy { seen.ids.contains(String($0)) })
        #expect(Set(fills).count == 19)
    }

    @Test func `without rows it says so`() {
        let empty = StackedBars(idPrefix: "x", title: "t", parts: [], rows: [])
        let seen = ReadMarkup { empty.draw(into: &$0) }
        #expect(seen.isWellFormed)
        #expect(seen.plainText.contains("Geen gegevens."))
    }

    @Test func `no bar is wider than the drawing`() {
        let seen = ReadMarkup { chart.draw(into: &$0) }
        for (x, width) in zip(seen.numbers(of: "x", in: "rect"), seen.numbers(of: "width", in: "rect")) {
            #expect(x >= 0 && width >= 0 && x + width <= 320)
        }
    }
}
