import HTML
import Testing

@Suite("Hours as columns")
struct HourColumnsTests {
    private let chart = HourColumns(
        idPrefix: "drukte", title: "Dinsdag 11:00 is het drukst", bars: "gesprekken", marks: "mensen",
        days: [
            .init(name: "maandag", columns: [.init(label: "10", bar: 25, mark: 20), .init(label: "11", bar: 0, mark: 0)]),
            .init(name: "dinsdag", columns: [.init(label: "11", bar: 90, mark: 15, emphasised: true)]),
        ])

    @Test func `every number is printed, and said in words with what it counts`() {
        let seen = ReadMarkup { chart.draw(into: &$0) }
        #expect(seen.isWellFormed)
        let lines = Set(seen.plainText.split(separator: "\n").map(String.init))
        #expect(lines.isSuperset(of: ["maandag", "dinsdag", "2,5", "9", "10", "11", "gesprekken", "mensen"]))
        #expect(seen.plainText.contains("maandag: 10 gesprekken 2,5, mensen 2; 11 gesprekken 0, mensen 0. dinsdag: 11 gesprekken 9, mensen 1,5"))
    }

    @Test func `without hours it says so`() {
        let seen = ReadMarkup { HourColumns(idPrefix: "x", title: "t", bars: "b", marks: "m", days: []).draw(into: &$0) }
        #expect(seen.isWellFormed)
        #expect(seen.plainText.contains("Geen gegevens."))
    }

    @Test(arguments: [(85, "8,5"), (90, "9"), (-5, "\u{2212}0,5"), (12_345, "1.234,5"), (0, "0")])
    func `tenths are written with a comma`(_ tenths: Int, _ text: String) {
        #expect(DutchNumber.text(tenths: tenths) == text)
    }
}
