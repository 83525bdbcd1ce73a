import Casework
import HTML

/// A breakdown as a chart with its table beside it: the chart for the eye, the table for the exact numbers.
struct Picture: Sendable {
    let division: Count.Division
    let before: Count.Division?
    let figure: Figure
    let year: Int
    let anchor: String

    /// So many groups still make a picture that can be read; the table names them all.
    private static let mostBars = 8

    /// A title that names more groups than this says nothing.
    private static let mostNamed = 3

    func draw(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-picture")) { h in
            if isOfMonths {
                drawMonths(into: &h, language)
            } else if shown.count > 1 {
                drawBars(into: &h, language)
            }
            table(language).draw(into: &h)
        }
    }

    /// More than stands well in half the width.
    var isLarge: Bool { rows.count > 3 }

    private var isOfMonths: Bool { division.breakdown.id == "month" }

    /// Nothing in either year: then the number of the figure says it all.
    var isEmpty: Bool { rows.isEmpty }

    private var shown: [Count.Cell] { division.cells.filter { $0.value != 0 } }
    private var prefix: String { anchor + "-" + division.breakdown.id }

    private func drawBars(into h: inout HTML, _ language: Language) {
        // Of a balance no line is the largest; what counts is where they end.
        let isBalance = figure.unit == .balance
        let largest = Set(isBalance ? [] : division.largest.map(\.key))
        let sum = division.cells.reduce(0) { $0 + $1.value }
        BarChart(
            idPrefix: prefix,
            title: isBalance ? figure.label[language] + ": " + Amount.signed(sum) : title(language),
            bars: shown.prefix(Self.mostBars).map {
                Bar(label: $0.label[language], value: $0.value, emphasised: largest.contains($0.key))
            },
            emptyText: ReportTexts.noData[language]
        ).draw(into: &h)
    }

    private func drawMonths(into h: inout HTML, _ language: Language) {
        LineChart(
            idPrefix: prefix, title: title(language),
            months: division.cells.map { $0.label[language] },
            thisYear: LineSeries(name: String(year), values: division.cells.map(\.value)),
            lastYear: LineSeries(name: String(year - 1), values: before?.cells.map(\.value) ?? []),
            emptyText: ReportTexts.noData[language]
        ).draw(into: &h)
    }

    /// "Nationaliteit: Syrische (157)": the message of the chart, not only its subject.
    private func title(_ language: Language) -> String {
        let label = division.breakdown.label[language]
        guard (1...Self.mostNamed).contains(division.largest.count) else { return label }
        let top = Wording.top(division, language)
        return isOfMonths ? ReportTexts.mostIn.with(["month": top])[language] : label + ": " + top
    }

    private func table(_ language: Language) -> DataTable {
        let columns = [division.breakdown.label[language], String(year)] + (before == nil ? [] : [String(year - 1)])
        return DataTable(
            caption: figure.label[language] + ", " + division.breakdown.label[language].lowercased(), columns: columns,
            rows: rows.map { row in
                [.text(row.label[language]), amount(row.now)] + (before == nil ? [] : [amount(row.before)])
            })
    }

    private func amount(_ number: Int) -> TableCell {
        .figure(Amount.text(number, of: figure))
    }

    /// Every group that there is in one of the two years; of months also the empty ones, unless all are.
    private var rows: [(label: Phrase, now: Int, before: Int)] {
        let gone = (before?.cells ?? []).filter { old in !division.cells.contains { $0.key == old.key } }
        let all = (division.cells + gone).map { cell in
            (
                label: cell.label, now: division.cells.first { $0.key == cell.key }?.value ?? 0,
                before: before?.cells.first { $0.key == cell.key }?.value ?? 0
            )
        }
        let filled = all.filter { $0.now != 0 || $0.before != 0 }
        return isOfMonths && !filled.isEmpty ? all : filled
    }
}
