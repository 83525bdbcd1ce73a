import Access
import ArgumentParser
import Casework
import Clients
import Database
import Import
import Organisation
import Trail
import Web

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in a list from a spreadsheet: XLSX or CSV.",
        discussion: """
            The first row names the columns, in any order and spelling. What is wrong with rows is told together, with what is
            done about it; --choose takes another remedy. It all becomes one change, which --undo takes back for 30 days.

            EXAMPLES:
              wegwijs import mensen list.xlsx --database team.db --place Fonteinbos --as "Els de Vries" --dry-run
              wegwijs import mensen list.csv --database team.db --place Fonteinbos --as "Els de Vries" --choose alleen-jaar=leeg
              wegwijs import mensen --undo 00025xw0000ds --database team.db --place Fonteinbos --as "Els de Vries"
            """)

    @Argument(help: ArgumentHelp("What the list is of, such as mensen or couplings.", valueName: "kind")) var kind: String
    @Argument(help: ArgumentHelp("The spreadsheet.", valueName: "file")) var file: String?
    @OptionGroup var database: DatabaseOption
    @Option(help: "The place whose clients they become.") var place: String
    @Option(name: .customLong("as"), help: ArgumentHelp("The name of who leads that place.", valueName: "name"))
    var leader: String
    @Flag(name: .customLong("dry-run"), help: "Only tell what would become of it.") var isTrial = false
    @Option(help: ArgumentHelp("Another remedy for a problem.", valueName: "problem=remedy")) var choose: [String] = []
    @Option(help: ArgumentHelp("Take back an import, by its number.", valueName: "number")) var undo: String?

    func validate() throws {
        guard (file == nil) != (undo == nil) else { throw ValidationError("Give a file, or --undo with a number.") }
    }

    func run() async throws {
        try await guarded {
            let kinds = Program.imports
            let meant = kinds.first { $0.slug.utf8.elementsEqual(kind.utf8) || $0.english?.utf8.elementsEqual(kind.utf8) == true }
            guard let kind = meant else {
                let names = kinds.map(\.slug).joined(separator: ", ")
                throw Refusal(.badInput, ImportCommandTexts.noKind.with(["kinds": names]))
            }
            let table = try file.map { try ImportTable(ImportSheet(path: $0), kind) }
            let opened = try await database.toWrite()
            do {
                let task = try await task(opened)
                if let undo { try await take(undo, back: kind, task, opened) }
                if let table { try await bring(table, kind, task, opened) }
            } catch {
                try? await opened.close()
                throw error
            }
            try await opened.close()
        }
    }

    private func task(_ opened: any Database) async throws -> ImportTask {
        let (place, leader, clock) = (place, leader, Clock.live)
        return try await opened.read { db in
            let places = try db.all("SELECT id, name FROM place ORDER BY name") { row in
                (id: row.id(0, of: Place.self), name: row.text(1))
            }
            guard let found = places.first(where: { $0.name.utf8.elementsEqual(place.utf8) }) else {
                let names = places.map(\.name).joined(separator: ", ")
                throw Refusal(.badInput, ImportCommandTexts.noPlace.with(["places": names]))
            }
            let named = try db.all("SELECT id FROM colleague WHERE name = $1 ORDER BY id", leader) { row in
                row.id(0, of: Colleague.self)
            }
            let standings = try named.map { try Standing.find($0, leader, at: clock, db) }
            guard let standing = standings.first(where: { $0.has(.teamLeader, at: found.id) }) else {
                throw Refusal(.rule, ImportCommandTexts.noLeader)
            }
            return ImportTask(place: found.id, standing: standing, clock: clock, ids: .live(clock))
        }
    }

    private func author(_ task: ImportTask) -> Author {
        Author(task.standing.colleague, ground: "import", role: Role.teamLeader.rawValue, clock: task.clock, ids: task.ids)
    }

    private func bring(_ table: ImportTable, _ kind: ImportKind, _ task: ImportTask, _ opened: any Database) async throws {
        let chosen = choose.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }.filter { $0.count == 2 }
        let choices = Dictionary(chosen.map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
        let trial = try await opened.read { try ImportTrial(table, kind, task, choices: choices, $0) }
        say(table, trial)
        guard !isTrial else {
            try await sayAlike(trial, kind, task, opened)
            return Terminal.say(ImportCommandTexts.tried)
        }
        let author = author(task)
        let number = try await opened.write { try trial.record(kind, task, by: author, in: $0) }
        Terminal.say(ImportCommandTexts.done.with(["number": number.description]))
    }

    private func say(_ table: ImportTable, _ trial: ImportTrial) {
        let language = Terminal.language
        Terminal.say(ImportCommandTexts.columns.with(["count": String(table.columns)]))
        if !table.unknown.isEmpty {
            Terminal.say(ImportCommandTexts.unknown.with(["headings": table.unknown.joined(separator: ", ")]))
        }
        for group in trial.groups {
            let words = group.rows.count == 1 ? ImportCommandTexts.oneRow : ImportCommandTexts.group
            Terminal.say(words.with([
                "count": String(group.rows.count), "what": group.problem.sentence[language],
                "remedy": group.remedy.label[language], "code": group.name,
                "choices": group.problem.remedies.map(\.name).joined(separator: ", "),
            ]))
        }
        Terminal.say(ImportCommandTexts.outcome.with([
            "new": String(trial.new.count), "known": String(trial.known.count), "left": String(trial.leftOut.count),
        ]))
    }

    private func sayAlike(
        _ trial: ImportTrial, _ kind: ImportKind, _ task: ImportTask, _ opened: any Database
    ) async throws {
        let alike = try await opened.read { try trial.alike(kind, task, $0) }
        guard !alike.isEmpty else { return }
        let first = alike.prefix(5).map(String.init).joined(separator: ", ")
        Terminal.say(ImportCommandTexts.alike.with(["count": String(alike.count), "rows": first]))
    }

    private func take(_ number: String, back kind: ImportKind, _ task: ImportTask, _ opened: any Database) async throws {
        // What is no number is the number of nothing.
        let id = ID<Revision>(text: number) ?? ID(0)
        try await ImportTrial.undo(id, kind, at: task.clock.now(), ids: task.ids, by: author(task), in: opened)
        Terminal.say(ImportCommandTexts.undone)
    }
}
