import Access
import Casework
import Clients
import Database
import Import
import Organisation
import Support
import Testing
import Trail
import Web

/// Two desks with a team leader who brings in lists.
struct ImportTown {
    let desks: TwoDesks
    let task: ImportTask

    init() async throws {
        let desks = try await TwoDesks()
        let leader = try await desks.colleague(desks.here, .teamLeader)
        let standing = try await desks.database.read { try Standing.find(leader, "Piet Jansen", at: desks.clock, $0) }
        self.desks = desks
        task = ImportTask(place: desks.here.id, standing: standing, clock: desks.clock, ids: desks.ids)
    }

    /// What is wrong with a row of which only some cells are filled.
    func problems(_ kind: ImportKind, _ values: [String: String]) async throws -> [ImportProblem] {
        let row = ImportRow(number: 2, cells: kind.columns.map { values[$0.name] ?? "" })
        return try await desks.database.read { try kind.begin(task, $0).look(row) }
    }

    func trial(_ kind: ImportKind, _ list: String, choices: [String: String] = [:]) async throws -> ImportTrial {
        let table = try ImportTable(ImportSheet(bytes: Array(list.utf8)), kind)
        return try await desks.database.read { try ImportTrial(table, kind, task, choices: choices, $0) }
    }

    func record(_ trial: ImportTrial, _ kind: ImportKind) async throws -> ID<Revision> {
        try await desks.database.write { try trial.record(kind, task, by: desks.author, in: $0) }
    }

    func undo(_ id: ID<Revision>, _ kind: ImportKind) async throws {
        try await ImportTrial.undo(id, kind, at: desks.clock.now(), ids: desks.ids, by: desks.author, in: desks.database)
    }

    /// The rows that a statement gives, each in one line.
    func lines(_ sql: SQL, _ columns: Int) async throws -> [String] {
        try await desks.database.read { db in
            try db.all(sql) { row in (0..<columns).map { row.optionalText($0) ?? "-" }.joined(separator: " ") }
        }
    }

    /// All that is stored, without what was noted of the deeds themselves.
    func everything() async throws -> [String] {
        try await desks.database.read { try StoredRows.all(besides: ["trace", "revision", "revision_row"], $0) }
    }
}
