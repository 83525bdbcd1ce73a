package import Casework

/// Brings a database to the shape that this program knows, step by step, all or nothing.
package struct Migrator: Sendable {
    private let schemas: [Schema]

    package init(_ schemas: [Schema]) {
        self.schemas = schemas
    }

    /// Applies what is missing. Gives the steps that it took, as "housing 2026-11-23".
    /// - Throws: a `Refusal` when the database was made by a newer program.
    @discardableResult
    package func migrate(_ database: any Database, clock: Clock) async throws -> [String] {
        try await database.writeAlone { try apply(to: $0, clock) }
    }

    func apply(to db: any Writing, _ clock: Clock) throws -> [String] {
        try db.define("""
            CREATE TABLE IF NOT EXISTS schema_step (
                owner TEXT NOT NULL, name TEXT NOT NULL, applied_at TEXT NOT NULL, PRIMARY KEY (owner, name))
            """)
        let missing = try missingSteps(db)
        for (owner, step) in missing {
            try step.statements.forEach(db.define)
            try step.appendOnly.forEach(db.protect)
            try db.run("INSERT INTO schema_step VALUES ($1, $2, $3)", owner, step.name, clock.now())
        }
        return missing.map { "\($0.owner) \($0.step.name)" }
    }

    /// All tables in the order in which they were made, so that none refers to one that comes after it.
    var tableNames: [String] {
        let matches = schemas.flatMap(\.steps).flatMap(\.statements).compactMap { $0.text.firstMatch(of: /^CREATE TABLE (\w+)/) }
        return [Self.ownTable] + matches.map { String($0.output.1) }
    }

    private static let ownTable = "schema_step"

    /// Refuses a database that is older or newer than this program, with what to do about it.
    package func requireCurrent(_ database: any Database) async throws {
        let missing = try await database.read { db in
            guard try db.hasTable(Self.ownTable) else { throw Refusal.notADatabaseOfOurs }
            return try missingSteps(db).count
        }
        if missing > 0 { throw Refusal.olderSchema }
    }

    private func missingSteps(_ db: any Reading) throws -> [(owner: String, step: Schema.Step)] {
        let applied = Set(try db.all("SELECT owner, name FROM schema_step") { "\($0.text(0)) \($0.text(1))" })
        let known = schemas.flatMap { schema in schema.steps.map { (owner: schema.owner, step: $0) } }
        let names = Set(known.map { "\($0.owner) \($0.step.name)" })
        guard applied.isSubset(of: names) else { throw Refusal.newerSchema }
        return known.filter { !applied.contains("\($0.owner) \($0.step.name)") }
    }
}

extension Reading {
    func hasTable(_ name: String) throws -> Bool {
        try tables().contains { $0.name == name }
    }
}
