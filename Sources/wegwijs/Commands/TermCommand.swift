import ArgumentParser
import Casework
import Dates
import Legal

struct TermCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "term",
        abstract: "Work out a legal term: its last day, why, by which article, and how sure that is.",
        discussion: """
            By the rule that held on the day of the fact. Without a database it goes by the rules that the program knows. What
            stands in the JSON is told in docs/terms.md.

            EXAMPLES:
              wegwijs term NR-APPLY --from 2017-03-12
              wegwijs term NR-DECIDE --from 2017-03-12 --extended --format json
            """)

    @Argument(help: "The code of the rule, such as NR-APPLY.")
    var rule: String

    @Option(help: "The day that sets it off, such as 2017-03-12.")
    var from: String

    @Flag(help: "As long as the authority may make it.")
    var extended = false

    @Option(help: "text or json.")
    var format: LawFormat = .text

    @OptionGroup var law: LawOption

    func run() async throws {
        try await guarded {
            guard let day = CalendarDate(iso: from) else { throw LawOption.noDay }
            let (rule, extended) = (rule, extended)
            let print = try await law.read { try TermPrint.read(rule, from: day, isExtended: extended, $0) }
            switch format {
            case .text: try Terminal.answer(print.text(Terminal.language))
            case .json: try Terminal.answer(try print.json(Terminal.language))
            }
        }
    }
}
