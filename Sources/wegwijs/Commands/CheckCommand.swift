import ArgumentParser
import Casework
import Database
import Web

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that the data file is whole, current and counted right.",
        discussion: "EXAMPLE:\n  wegwijs check --database team.db --repair")

    @OptionGroup var database: DatabaseOption

    @Flag(help: "Count anew what was kept as a count.")
    var repair = false

    func run() async throws {
        try await guarded {
            let opened = repair ? try await database.toWrite() : try await database.toRead()
            try Terminal.answer("wegwijs\t\(Program.version)\n")
            for setting in try await opened.settings() { try Terminal.answer("\(setting.name)\t\(setting.value)\n") }
            try await requireWhole(opened)
            let rollups = Program.work.flatMap { $0.rollups }
            if repair { try await rebuild(rollups, in: opened) }
            try await requireEqual(rollups, in: opened)
            try await opened.close()
            Terminal.say(CommandTexts.allWell)
        }
    }

    private func requireWhole(_ opened: any Database) async throws {
        let faults = try await opened.integrityFaults()
        guard faults.isEmpty else {
            throw Refusal(.badInput, CommandTexts.damaged.with(["count": String(faults.count)]))
        }
    }

    private func rebuild(_ rollups: [Rollup], in opened: any Database) async throws {
        let bar = ProgressBar(CommandTexts.checking)
        for (done, rollup) in rollups.enumerated() {
            try await opened.write { try rollup.rebuild($0) }
            bar.show(Double(done + 1) / Double(rollups.count))
            Terminal.say(CommandTexts.repaired.with(["name": rollup.name]))
        }
    }

    private func requireEqual(_ rollups: [Rollup], in opened: any Database) async throws {
        for rollup in rollups {
            let faults = try await opened.read { try rollup.faults($0) }
            guard faults == 0 else {
                throw Refusal(.badInput, CommandTexts.rollupFaults.with(["name": rollup.name, "count": String(faults)]))
            }
        }
    }
}
