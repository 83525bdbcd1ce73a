import HTML
import Testing

@Suite("Line charts")
struct LineChartTests {
    private let months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

    private func chart(_ thisYear: [Int?], _ lastYear: [Int?]) -> LineChart {
        LineChart(
            idPrefix: "maand", title: "Meer bezoek", months: months,
            thisYear: LineSeries(name: "2025", values: thisYear), lastYear: LineSeries(name: "2024", values: lastYear))
    }

    @Test func `every month is told in words and each line has its name and last number at its end`() {
        let seen = ReadMarkup { chart([1001, 1002, nil, 1004], Array(201...212)).draw(into: &$0) }
        #expect(seen.isWellFormed)
        for text in ["jan 1.001", "feb 1.002", "apr 1.004"] + zip(months, 201...212).map({ "\($0) \($1)" }) {
            #expect(seen.text.contains(text), "\(text)")
        }
        let lines = seen.plainText.split(separator: "\n")
        #expect(lines.contains("2025: 1.004"))
        #expect(lines.contains("2024: 212"))
    }

    @Test func `the two lines differ in dash and a month not counted breaks the line`() {
        let seen = ReadMarkup { chart([1, 2, nil, 4], [1, 2, 3, 4]).draw(into: &$0) }
        #expect(seen.values(of: "stroke-dasharray", in: "path") == ["6 4"])
        let paths = seen.values(of: "d", in: "path").map { $0.filter { $0 == "M" }.count }
        #expect(paths == [1, 2])
    }

    @Test func `equal ends do not stand on each other`() throws {
        let seen = ReadMarkup { chart(Array(repeating: 5, count: 12), Array(repeating: 5, count: 12)).draw(into: &$0) }
        let heights = seen.attributes.filter { $0.element == "text" && $0.name == "y" }.compactMap { Double($0.value) }
        #expect(heights.count > 3)
        let leaders = seen.numbers(of: "y2", in: "line").dropFirst()
        #expect(try abs(#require(leaders.first) - #require(leaders.last)) >= 14)
    }

    @Test func `nothing, zeros, huge and negative numbers all draw`() {
        let cases: [[Int?]] = [[], [nil, nil], [0, 0], [.max, .min, 0], [-3, -4], Array(repeating: 1, count: 30)]
        for values in cases {
            let seen = ReadMarkup { chart(values, values.reversed()).draw(into: &$0) }
            #expect(seen.isWellFormed)
            #expect(seen.numbers(of: "cy", in: "circle").allSatisfy { $0 >= 0 && $0 < 260 })
        }
        #expect(ReadMarkup { chart([], [nil]).draw(into: &$0) }.plainText.contains("Geen gegevens."))
    }
}
