import ArgumentParser
import Casework
import Database
import Dates
import Housing
import Trail

struct TargetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "target",
        abstract: "Print the ledger of the housing target, line by line.",
        discussion: """
            Names nobody. What stands in the JSON is told in docs/target.md.

            EXAMPLE:
              wegwijs target --database practice.db --municipality GM0637 --half-year 2017-2
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @OptionGroup var database: DatabaseOption

    @Option(help: "The code of the municipality, such as GM0637.")
    var municipality: String

    @Option(name: .customLong("half-year"), help: "The year and 1 or 2, such as 2017-2.")
    var halfYear: String

    @Option(help: "text or json.")
    var format: Format = .text

    func run() async throws {
        try await guarded {
            let opened = try await database.toRead()
            let (municipality, halfYear) = (municipality, halfYear)
            let print = try await opened.read {
                try TargetPrint.read(municipality, halfYear, today: Clock.live.today, $0)
            }
            switch format {
            case .text: try Terminal.answer(print.text(Terminal.language))
            case .json: try Terminal.answer(try print.json())
            }
        }
    }
}
