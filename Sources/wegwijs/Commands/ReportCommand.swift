import ArgumentParser
import Casework
import Database
import Organisation
import Reports

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Print the annual report of a municipality, or of all together (NL).",
        discussion: """
            EXAMPLES:
              wegwijs report --database practice.db --year 2017 --municipality GM0637
              wegwijs report --database practice.db --year 2017 --municipality GM0637 --format html > report.html
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, json, csv
    }

    @OptionGroup var database: DatabaseOption
    @OptionGroup var question: QuestionOptions

    @Option(help: "text, html, json or csv.")
    var format: Format = .text

    func run() async throws {
        try await guarded {
            let opened = try await database.toRead(preferringReplica: true)
            let question = question
            let year = try question.checkedYear()
            let (area, isPractice) = try await opened.read { db in
                (try Area.find(question.municipality, db), try Markers.has(.practice, db))
            }
            let report = try await ReportMaker(Program.book).make(area, year: year, in: opened)
            if isPractice && format != .html { Terminal.say(CommandTexts.practice) }
            try Terminal.answer(bytes(report, isPractice: isPractice))
        }
    }

    private func bytes(_ report: Report, isPractice: Bool) throws -> [UInt8] {
        let language = Terminal.language
        switch format {
        case .text: return Array(ReportText.write(report, language, colour: Terminal.hasColour).utf8)
        case .html: return Reports.standalone(report, isPractice: isPractice, language)
        case .json: return try ReportJSON.encode(report, language)
        case .csv: return ReportCSV.encode(report, language)
        }
    }
}

/// About whom and when a figure or a report is.
struct QuestionOptions: ParsableArguments {
    @Option(help: "The calendar year.")
    var year: Int

    @Option(help: "The code of the municipality, such as GM0637; NL for all together.")
    var municipality: String

    func checkedYear() throws -> Int {
        guard (1000...9998).contains(year) else { throw Refusal.noSuchYear }
        return year
    }
}
