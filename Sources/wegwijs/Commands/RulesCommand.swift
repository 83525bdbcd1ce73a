import ArgumentParser
import Casework
import Dates
import Legal

struct RulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "List the legal terms in force on a day.",
        discussion: """
            Without a database it lists the rules that the program knows. What stands in the JSON is told in docs/terms.md.

            EXAMPLE:
              wegwijs rules --on 2017-03-12
            """)

    @Option(help: "The day, such as 2017-03-12; today when left out.")
    var on: String?

    @Option(help: "text or json.")
    var format: LawFormat = .text

    @OptionGroup var law: LawOption

    func run() async throws {
        try await guarded {
            guard let day = on.map({ CalendarDate(iso: $0) }) ?? Clock.live.today else {
                throw LawOption.noDay
            }
            let print = try await law.read { try RulesPrint.read(on: day, $0) }
            switch format {
            case .text: try Terminal.answer(print.text(Terminal.language))
            case .json: try Terminal.answer(try print.json(Terminal.language))
            }
        }
    }
}
