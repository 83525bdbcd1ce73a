import ArgumentParser
import Casework
import Database
import Dates
import Reports

struct FigureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure",
        abstract: "Print one figure, and the list behind it.",
        discussion: """
            EXAMPLE:
              wegwijs figure housing.persons --database practice.db --year 2017 --municipality GM0637 --list

            FIGURES:
            \(Program.book.all.map { "  \($0.id)" }.joined(separator: "\n"))
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, json
    }

    @Argument(help: "The identity of the figure.")
    var id: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var question: QuestionOptions

    @Flag(help: "Print every member that the figure counts. File numbers, no names.")
    var list = false

    @Option(help: "csv or json.")
    var format: Format = .csv

    func run() async throws {
        try await guarded {
            let figure = try Program.book.figure(id)
            let opened = try await database.toRead()
            let (question, list) = (question, list)
            let (count, members) = try await opened.read { db in
                let area = try Area.find(question.municipality, db)
                let period = Period.year(try question.checkedYear())
                return (
                    try Counter.count(figure, in: area, during: period, db),
                    list ? try Members.list(of: figure, in: area, during: period, most: .max, db) : nil
                )
            }
            try Terminal.answer(bytes(count, members))
        }
    }

    private func bytes(_ count: Count, _ members: [Member]?) throws -> [UInt8] {
        let language = Terminal.language
        switch format {
        case .json: return try ReportJSON.encode(count, [], list: members, language)
        case .csv: return members.map { ReportCSV.encode($0, of: count.figure, language) } ?? ReportCSV.encode(count, language)
        }
    }
}
