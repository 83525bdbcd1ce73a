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

    func draw(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-picture")) { h in
            if division.breakdown.id == "month" {
                drawMonths(into: &h, language)
            } else if shown.count > 1 {
                drawBars(into: &h, language)
            }
            table(language).draw(into: &h)
        }
    }

    private var shown: [Count.Cell] { division.cells.filter { $0.value != 0 } }
    private var prefix: String { anchor + "-" + division.breakdown.id }

    private func drawBars(into h: inout HTML, _ language: Language) {
        let largest = Set(division.largest.map(\.key))
        BarChart(
            idPrefix: prefix, title: title(language),
            bars: shown.prefix(Self.mostBars).map {
                Bar(label: $0.label[language], value: $0.value, emphasised: largest.contains($0.key))
            },
            emptyText: ReportTexts.noData[language]
        ).draw(into: &h)
    }

    private func drawMonths(into h: inout HTML, _ language: Language) {
        LineChart(
            idPrefix: prefix, title: title(language),
            months: division.cells.map { String($0.label[language].prefix(3)) },
            thisYear: LineSeries(name: String(year), values: division.cells.map(\.value)),
            lastYear: LineSeries(name: String(year - 1), values: before?.cells.map(\.value) ?? []),
            emptyText: ReportTexts.noData[language]
        ).draw(into: &h)
    }

    /// "Nationaliteit: Syrische (157)": the message of the chart, not only its subject.
    private func title(_ language: Language) -> String {
        let label = division.breakdown.label[language]
        return division.largest.isEmpty ? label : label + ": " + Wording.top(division, language)
    }

    private func table(_ language: Language) -> DataTable {
        let columns = [division.breakdown.label[language], String(year)] + (before == nil ? [] : [String(year - 1)])
        let keys = division.cells + (before?.cells.filter { old in !division.cells.contains { $0.key == old.key } } ?? [])
        let rows = keys.map { cell in
            let old = before?.cells.first { $0.key == cell.key }?.value ?? 0
            let isOnlyOld = !division.cells.contains { $0.key == cell.key }
            return [TableCell.text(cell.label[language]), .number(isOnlyOld ? 0 : cell.value)]
                + (before == nil ? [] : [.number(old)])
        }
        return DataTable(
            caption: figure.label[language] + ", " + division.breakdown.label[language].lowercased(), columns: columns,
            rows: rows)
    }
}
