import ArgumentParser
import Casework
import Database

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Make a data file, or bring one to the shape that this version knows.",
        discussion: "EXAMPLE:\n  wegwijs migrate --database team.db")

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        try await guarded {
            let opened = try await database.place().open()
            let steps = try await Program.migrator.migrate(opened, clock: .live)
            try await opened.close()
            Terminal.say(
                steps.isEmpty ? CommandTexts.upToDate : CommandTexts.migrated.with(["count": String(steps.count)]))
        }
    }
}
