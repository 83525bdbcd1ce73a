package import Casework
import Tables

/// A report, or the list behind a figure, as comma-separated values with a head line.
package enum ReportCSV {
    /// One line for each figure, and one for each cell of each breakdown.
    package static func encode(_ report: Report, _ language: Language) -> [UInt8] {
        var csv = CSV()
        csv.row(heads)
        for entry in report.entries { write(entry.count, entry.before, language, into: &csv) }
        return csv.bytes
    }

    /// One figure with its breakdowns.
    package static func encode(_ count: Count, _ language: Language) -> [UInt8] {
        var csv = CSV()
        csv.row(heads)
        write(count, nil, language, into: &csv)
        return csv.bytes
    }

    private static let heads: [NewCell] = [
        "figure", "label", "unit", "breakdown", "key", "key_label", "value", "last_year",
    ].map { .text($0) }

    private static func write(_ count: Count, _ before: Count?, _ language: Language, into csv: inout CSV) {
        let figure = count.figure
        let head: [NewCell] = [.text(figure.id), .text(figure.label[language]), .text(figure.unit.rawValue)]
        csv.row(head + [.text(""), .text(""), .text(""), .number(count.value), old(before?.value)])
        for division in count.divisions {
            let id = division.breakdown.id
            for cell in division.cells {
                csv.row(head + [
                    .text(id), .text(cell.key), .text(cell.label[language]), .number(cell.value),
                    old(before?.cell(id, cell.key)),
                ])
            }
        }
    }

    /// The list behind a figure: file numbers, no names.
    package static func encode(_ members: [Member], of figure: Figure, _ language: Language) -> [UInt8] {
        let rows = ListRows(figure: figure, language: language)
        var csv = CSV()
        csv.row(rows.heads.map { .text($0) })
        for member in members { csv.row(rows.row(member)) }
        return csv.bytes
    }

    private static func old(_ value: Int?) -> NewCell {
        value.map { .number($0) } ?? .text("")
    }
}
