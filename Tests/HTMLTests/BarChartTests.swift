import HTML
import Testing

@Suite("Bar charts")
struct BarChartTests {
    @Test func `every label and value is printed and the title is read aloud`() {
        let bars = [
            Bar(label: "Syrië <\"x\">", value: 1234, emphasised: true), Bar(label: "إريتريا", value: 56),
            Bar(label: "أفغانستان / Afghanistan & verder", value: 0),
        ]
        let seen = ReadMarkup { BarChart(idPrefix: "land", title: "De helft komt uit Syrië", bars: bars).draw(into: &$0) }
        #expect(seen.isWellFormed)
        let lines = seen.plainText.split(separator: "\n")
        for text in ["1.234", "56", "0", "Syrië <\"x\">", "إريتريا", "أفغانستان / Afghanistan & verder"] {
            #expect(lines.contains { $0 == text }, "\(text)")
        }
        #expect(seen.values(of: "aria-labelledby", in: "svg") == ["land-title land-desc"])
        #expect(Set(seen.ids) == ["land-title", "land-desc"])
    }

    @Test func `without bars it says so`() {
        let seen = ReadMarkup { BarChart(idPrefix: "x", title: "Niets", bars: []).draw(into: &$0) }
        #expect(seen.isWellFormed)
        #expect(seen.plainText.contains("Geen gegevens."))
    }

    @Test func `only zeros draw no bars and print every zero`() {
        let bars = [Bar(label: "a", value: 0), Bar(label: "b", value: 0)]
        let seen = ReadMarkup { BarChart(idPrefix: "x", title: "Nul", bars: bars).draw(into: &$0) }
        #expect(!seen.elements.contains("rect"))
        #expect(seen.plainText.split(separator: "\n").count { $0 == "0" } == 2)
    }

    @Test func `a negative balance runs the other way and nothing leaves the drawing`() throws {
        let bars = [Bar(label: "erbij", value: 40), Bar(label: "eraf", value: -20)]
        let seen = ReadMarkup { BarChart(idPrefix: "x", title: "Saldo", bars: bars).draw(into: &$0) }
        #expect(seen.plainText.contains("\u{2212}20"))
        let starts = seen.numbers(of: "x", in: "rect")
        let widths = seen.numbers(of: "width", in: "rect")
        #expect(abs(starts[1] + widths[1] - starts[0]) < 0.2)
        #expect(abs(widths[0] - 2 * widths[1]) < 0.3)
        #expect(starts[1] > 20)
    }

    @Test func `the largest and smallest numbers still fit`() throws {
        let bars = [Bar(label: "max", value: .max), Bar(label: "min", value: .min), Bar(label: "een", value: 1)]
        let seen = ReadMarkup { BarChart(idPrefix: "x", title: "Groot", bars: bars, unit: "%").draw(into: &$0) }
        #expect(seen.isWellFormed)
        #expect(seen.plainText.contains("9.223.372.036.854.775.807\u{A0}%"))
        #expect(seen.plainText.contains("\u{2212}9.223.372.036.854.775.808\u{A0}%"))
        let box = try #require(seen.values(of: "viewBox", in: "svg").first).split(separator: " ").compactMap { Double($0) }
        for (x, width) in zip(seen.numbers(of: "x", in: "rect"), seen.numbers(of: "width", in: "rect")) {
            #expect(x >= 0 && width >= 1 && x + width <= box[2])
        }
    }

    @Test func `a long label wraps and loses nothing`() {
        let label = String(repeating: "vluchtelingenwerkcoördinator ", count: 5) + String(repeating: "é", count: 90)
        let seen = ReadMarkup { draw in
            BarChart(idPrefix: "x", title: "t", bars: [Bar(label: label, value: 3)]).draw(into: &draw)
        }
        let printed = seen.plainText.split(separator: "\n").dropFirst(2)
        #expect(printed.allSatisfy { $0.count <= 45 })
        #expect(printed.joined().filter { $0 == "é" }.count == 90)
        #expect(printed.joined().contains("vluchtelingenwerkcoördinator"))
    }

    @Test func `a page needs no inline style, so that its policy can forbid it`() {
        let seen = ReadMarkup { draw in
            BarChart(idPrefix: "x", title: "t", bars: [Bar(label: "a", value: 3, emphasised: true)], unit: "gezinnen")
                .draw(into: &draw)
        }
        #expect(!seen.attributes.contains { $0.name == "style" || $0.name.hasPrefix("on") })
        #expect(!seen.elements.contains("style") && !seen.elements.contains("script"))
        #expect(seen.plainText.split(separator: "\n").contains("gezinnen"))
        #expect(seen.values(of: "direction", in: "svg") == ["ltr"])
    }
}
