import ArgumentParser
import Casework
import Database
import Foundation
import Vault

struct CopyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Carry all data to another place: from a file to a server, or back.",
        discussion: """
            All of it or nothing: the new place must be empty, and counts only when every table equals the original. Prints
            each table with the number of its rows and a digest of what they hold.

            EXAMPLES:
              wegwijs copy --from team.db --to postgres://wegwijs@server/team
              wegwijs copy --from postgres://wegwijs@server/team --to team.db
              wegwijs copy --vault --from team.db.vault --to postgres://wegwijs@server/kluis
            """)

    @Option(name: .customLong("from"), help: ArgumentHelp("The data file, or postgres://…", valueName: "place"))
    var source: String

    @Option(name: .customLong("to"), help: ArgumentHelp("A file that is not there yet, or postgres://…", valueName: "place"))
    var destination: String

    @Flag(name: .customLong("vault"), help: "Carry the keys of clients instead, from one vault to another.")
    var isVault = false

    private var migrator: Migrator { isVault ? Vault.migrator : Program.migrator }

    func run() async throws {
        try await guarded {
            let (from, to) = (try DataPlace(source), try DataPlace(destination))
            let reading = try await from.openToRead()
            try await migrator.requireCurrent(reading)
            let isNew = to.fileName.map { !FileManager.default.fileExists(atPath: $0) } ?? false
            let writing = try await to.open()
            let bar = ProgressBar(CommandTexts.copying)
            do {
                let tables = try await Copying(migrator).run(from: reading, to: writing, clock: .live) { bar.show($0) }
                try await writing.close()
                try Terminal.answer(tables.map { "\($0.name)\t\($0.digest.rows)\t\($0.digest.text)\n" }.joined())
                Terminal.say(CommandTexts.copied.with(["count": String(tables.count)]))
            } catch {
                try? await writing.close()
                if isNew, let file = to.fileName { Self.remove(file) }
                throw error
            }
        }
    }

    /// A file that was made for nothing does not stay.
    private static func remove(_ file: String) {
        for name in [file, file + "-wal", file + "-shm", file + ".lock"] { try? FileManager.default.removeItem(atPath: name) }
    }
}
