package import Casework
import Foundation

/// A report as JSON, for another program. Names are stable; labels are in the language asked for.
package enum ReportJSON {
    /// - Throws: never in practice; JSON can hold every value of a report.
    package static func encode(_ report: Report, _ language: Language) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(ReportDTO(report, language))) + [UInt8(ascii: "\n")]
    }

    package static func encode(
        _ count: Count, _ checks: [CheckResult], list: [Member]?, _ language: Language
    ) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let figure = FigureDTO(count, before: nil, checks: checks, lines: list ?? [], language)
        return Array(try encoder.encode(figure)) + [UInt8(ascii: "\n")]
    }
}

private struct ReportDTO: Encodable {
    let area: String
    let name: String
    let year: Int
    let figures: [FigureDTO]
    let sections: [SectionDTO]

    init(_ report: Report, _ language: Language) {
        area = report.area.code
        name = report.area.name[language]
        year = report.year
        figures = report.entries.map { FigureDTO($0.count, before: $0.before, checks: $0.checks, lines: $0.lines, language) }
        sections = report.sections.map {
            SectionDTO(title: $0.title[language], figures: $0.entries.map(\.count.figure.id))
        }
    }
}

private struct SectionDTO: Encodable {
    let title: String
    let figures: [String]
}

private struct FigureDTO: Encodable {
    let id: String
    let label: String
    let value: Int
    let lastYear: Int?
    let unit: String
    let definition: String
    let counted: String
    let breakdowns: [BreakdownDTO]
    let checks: [CheckDTO]
    let lines: [LineDTO]?

    init(_ count: Count, before: Count?, checks: [CheckResult], lines: [Member], _ language: Language) {
        let figure = count.figure
        id = figure.id
        label = figure.label[language]
        value = count.value
        lastYear = before?.value
        unit = figure.unit.rawValue
        definition = figure.definition[language]
        counted = figure.counted.rawValue
        breakdowns = count.divisions.map { BreakdownDTO($0, language) }
        self.checks = checks.map { CheckDTO($0, language) }
        self.lines = lines.isEmpty ? nil : lines.map { LineDTO($0, figure) }
    }
}

private struct BreakdownDTO: Encodable {
    struct Cell: Encodable {
        let key: String
        let label: String
        let value: Int
    }

    let id: String
    let label: String
    let cells: [Cell]

    init(_ division: Count.Division, _ language: Language) {
        id = division.breakdown.id
        label = division.breakdown.label[language]
        cells = division.cells.map { Cell(key: $0.key, label: $0.label[language], value: $0.value) }
    }
}

private struct CheckDTO: Encodable {
    let id: String
    let label: String
    let fits: Bool
    let left: [Int]
    let right: Int
    let hint: String?

    init(_ result: CheckResult, _ language: Language) {
        id = result.check.id
        label = result.check.label[language]
        fits = result.fits
        left = result.left
        right = result.right
        hint = result.fits ? nil : result.check.hint[language]
    }
}

private struct LineDTO: Encodable {
    let number: String
    let date: String
    let amount: Int
    let about: String?
    let keys: [String: String]

    init(_ line: Member, _ figure: Figure) {
        number = line.number
        date = line.date
        amount = line.amount
        about = line.about
        keys = Dictionary(
            zip(figure.breakdowns, line.keys).compactMap { breakdown, key in key.map { (breakdown.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }
}
