import ArgumentParser
import Casework
import Database
import Dates
import Legal

struct ProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract: "What became of legal terms on some days, compared with the signed log.",
        discussion: """
            Prints each line of the proof book as it is signed: its day, its own number, the file, the term, the person, the rule,
            what happened, the day before and after, and why. Never a name. After them what is not so in the log. Ends with 0
            when all is well and with 65 when not. That the log itself is whole says audit verify.

            EXAMPLES:
              wegwijs proof --database team.db --day 2026-11-24
              wegwijs proof --database team.db --day 2026-11-01 --until 2026-11-30
            """)

    @OptionGroup var database: DatabaseOption

    @Option(help: "The day, such as 2026-11-24.")
    var day: String

    @Option(help: "The last day, when there are more.")
    var until: String?

    func run() async throws {
        try await guarded {
            guard let first = CalendarDate(iso: day), let last = CalendarDate(iso: until ?? day),
                let period = Period(from: first, until: last.adding(days: 1))
            else { throw LawOption.noDay }
            let opened = try await database.toRead()
            let print = try await opened.read { try ProofPrint.read(period, $0) }
            try await opened.close()
            try Terminal.answer(print.text)
            if let complaint = print.complaint { throw Refusal(.badInput, complaint) }
            Terminal.say(print.summary)
        }
    }
}
