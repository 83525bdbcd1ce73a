package import Casework
import HTML

/// A report for a terminal or a plain letter.
package enum ReportText {
    /// - Parameter colour: whether the reader is a terminal that shows colours.
    package static func write(_ report: Report, _ language: Language, colour: Bool) -> String {
        let title = ReportTexts.annualOf.with([
            "year": String(report.year), "area": report.area.name[language],
        ])[language]
        let sections = report.sections.map { section in
            ([bold(section.title[language], colour)] + section.entries.flatMap { lines($0, language, colour) })
                .joined(separator: "\n")
        }
        return ([bold(title, colour)] + sections).joined(separator: "\n\n") + "\n"
    }

    private static func lines(_ entry: Report.Entry, _ language: Language, _ colour: Bool) -> [String] {
        let figure = entry.count.figure
        let value = Amount.text(entry.count.value, of: figure)
        let before = entry.before.map { "  (\($0.value))" } ?? ""
        var lines = ["  " + padded(value) + "  " + figure.label[language] + before]
        for id in entry.recipe.breakdowns where id != "month" {
            let cells = entry.count.division(id)?.cells.filter { $0.value != 0 } ?? []
            lines += cells.map { "          " + padded(Amount.text($0.value, of: figure)) + "  " + $0.label[language] }
        }
        lines += entry.checks.map { line($0, language, colour) }
        return lines
    }

    private static func line(_ result: CheckResult, _ language: Language, _ colour: Bool) -> String {
        let word = (result.fits ? ReportTexts.fits : ReportTexts.fitsNot)[language]
        let marked = colour ? "\u{1B}[\(result.fits ? 32 : 31)m\(word)\u{1B}[0m" : word
        let hint = result.fits ? "" : " " + result.check.hint[language]
        return "          " + marked + ": " + result.sum + " – " + result.check.label[language] + "." + hint
    }

    private static func padded(_ text: String) -> String {
        String(repeating: " ", count: max(0, 6 - text.count)) + text
    }

    private static func bold(_ text: String, _ colour: Bool) -> String {
        colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }
}
