import ArgumentParser
import Casework
import Database
import Trail

struct AuditHeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head",
        abstract: "Print the newest signed head of the log, to keep elsewhere.",
        discussion: """
            Who keeps a head where the administrator of the data cannot change it can tell later, with audit verify, whether
            anything before it was removed, changed or moved. The program that serves signs every minute; --seal does it now,
            when no program has the file open.

            EXAMPLES:
              wegwijs audit head --database team.db > head.txt
              wegwijs audit head --database team.db --seal
            """)

    @OptionGroup var database: DatabaseOption

    @Flag(help: "First give what is new its place and sign it.")
    var seal = false

    func run() async throws {
        try await guarded {
            let opened = seal ? try await database.toWrite() : try await database.toRead()
            if seal {
                guard let path = try database.logKeyPath() else { throw Refusal(.unavailable, AuditTexts.noKey) }
                try await Sealing(opened, LogKey.open(path), clock: .live).seal()
            }
            let head = try await opened.read { try Heads.newest($0) }
            try await opened.close()
            guard let head else { throw Refusal(.unavailable, AuditTexts.noHead) }
            try Terminal.answer(head.text)
        }
    }
}
