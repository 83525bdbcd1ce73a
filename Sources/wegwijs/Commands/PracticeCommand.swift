import ArgumentParser
import Casework
import Database
import PracticeData

struct PracticeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practice",
        abstract: "Make a data file with people who do not exist, to practise with.",
        discussion: "EXAMPLE:\n  wegwijs practice --database practice.db")

    @OptionGroup var database: DatabaseOption

    @Option(help: "Another seed makes other people; the same seed makes the same ones.")
    var seed: UInt64 = 2017

    func run() async throws {
        try await guarded {
            let place = try database.place()
            let opened = try await place.open()
            try await Program.migrator.migrate(opened, clock: .live)
            let bar = ProgressBar(CommandTexts.making)
            try await PracticeData(seed: seed, today: Clock.live.today).make(in: opened) { bar.show($0) }
            try await opened.close()
            Terminal.say(place.fileName.map { CommandTexts.made.with(["file": $0]) } ?? CommandTexts.madeOnServer)
        }
    }
}
