import ArgumentParser
import Casework
import Foundation
import Names
import Tables

struct NamesCompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare two names by ear, whatever spelling and script they are in.",
        discussion: """
            Prints how like they are, and why: equal, sounds-like or different. With --csv each row of a table that has the
            columns a and b (other columns may stand beside them), as a,b,level,why. Nothing is stored.

            EXAMPLES:
              wegwijs names compare Joesoef يوسف
              wegwijs names compare --csv pairs.csv > compared.csv
            """)

    @Argument(help: ArgumentHelp("The two names.", valueName: "name"))
    var names: [String] = []

    @Option(help: ArgumentHelp("A table in UTF-8, with the columns a and b.", valueName: "file"))
    var csv: String?

    func validate() throws {
        guard names.count == (csv == nil ? 2 : 0) else {
            throw ValidationError("Give two names, or --csv with a file. A name of several words goes between quotes.")
        }
    }

    func run() async throws {
        try await guarded {
            if let csv { return try Terminal.answer(compared(try pairs(in: csv))) }
            let likeness = HeardName(names[0]).likeness(to: HeardName(names[1]))
            try Terminal.answer("\(likeness.level.rawValue): \(likeness.reason.words[Terminal.language])\n")
        }
    }

    private func pairs(in file: String) throws -> [(a: String, b: String)] {
        guard let bytes = FileManager.default.contents(atPath: file) else {
            throw NamesTableTexts.absent.with(["file": file]).ending(NamesTableTexts.noInput)
        }
        let table: Table
        do {
            table = try Table(csv: [UInt8](bytes))
        } catch {
            throw NamesTableTexts.sentence(for: error).ending(NamesTableTexts.noInput)
        }
        guard let a = table.place(of: "a"), let b = table.place(of: "b") else {
            throw NamesTableTexts.noColumns.ending(.validationFailure)
        }
        return table.rows.map { ($0[a], $0[b]) }
    }

    private func compared(_ pairs: [(a: String, b: String)]) -> String {
        pairs.reduce(into: "a,b,level,why\n") { text, pair in
            let likeness = HeardName(pair.a).likeness(to: HeardName(pair.b))
            let cells = [pair.a, pair.b, likeness.level.rawValue, likeness.reason.words[Terminal.language]]
            text += cells.map(CSVCell.write).joined(separator: ",") + "\n"
        }
    }
}

extension Phrase {
    /// Says it, and gives the code to end with.
    fileprivate func ending(_ code: ExitCode) -> ExitCode {
        Terminal.say(self)
        return code
    }
}
