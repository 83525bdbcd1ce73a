import Casework
import Database
import Support
import Testing

/// Steps that only go forward, all or nothing.
@Suite("Migrations")
struct MigratorTests {
    private static func schema(_ steps: (StaticString, [SQL])...) -> Migrator {
        Migrator([Shelf.schema, Schema("extra", FieldClasses(), steps.map { Schema.Step($0.0.description, $0.1) })])
    }

    /// Everything that a migration could have changed.
    private static func shape(_ database: any Database) async throws -> [String] {
        try await database.read { db in
            try db.tables().map { "\($0)" }
                + db.all("SELECT owner, name, applied_at FROM schema_step ORDER BY owner, name") { $0.text(0) + $0.text(1) + $0.text(2) }
        }
    }

    @Test("Twice is once")
    func twice() async throws {
        let database = try await Scratch.empty()
        #expect(try await Shelf.migrator.migrate(database, clock: .live) == ["shelf 2026-01-01"])
        let before = try await Self.shape(database)
        #expect(try await Shelf.migrator.migrate(database, clock: .live) == [])
        #expect(try await Self.shape(database) == before)
        try await Shelf.migrator.requireCurrent(database)
    }

    @Test("Twice is once for all tables of the program too")
    func program() async throws {
        let database = try await Scratch.database()
        #expect(try await Everything.migrator.migrate(database, clock: .live) == [])
    }

    @Test("When the last statement of a later step fails, nothing of any step is kept")
    func allOrNothing() async throws {
        let database = try await Shelf.make()
        let before = try await Self.shape(database)
        let broken = Self.schema(
            ("1", ["CREATE TABLE one (id BIGINT NOT NULL PRIMARY KEY)"]),
            ("2", ["ALTER TABLE book ADD COLUMN extra TEXT", "INSERT INTO one VALUES (1)", "INSERT INTO one VALUES (1)"]))
        await #expect(throws: BrokenConstraint(kind: .unique)) { try await broken.migrate(database, clock: .live) }
        #expect(try await Self.shape(database) == before)
        try await database.shelve(1)
        try await Shelf.migrator.requireCurrent(database)
    }

    @Test("A first migration that fails leaves an empty file")
    func firstFails() async throws {
        let database = try await Scratch.empty()
        let broken = Migrator([Schema("bad", FieldClasses(), [Schema.Step("1", ["CREATE TABLE one (id TEXT)", "SELECT nonsense"])])])
        await #expect(throws: (any Error).self) { try await broken.migrate(database, clock: .live) }
        #expect(try await database.read { try $0.tables() } == [])
    }

    @Test("A database of a newer program is refused, and nothing in it changes")
    func newer() async throws {
        let database = try await Shelf.make()
        try await Self.schema(("2", ["CREATE TABLE later (id TEXT)"])).migrate(database, clock: .live)
        let before = try await Self.shape(database)
        let older = Migrator([Shelf.schema, Schema("other", FieldClasses(), [Schema.Step("1", ["CREATE TABLE other (id TEXT)"])])])
        await #expect(throws: Refusal.newerSchema) { try await older.migrate(database, clock: .live) }
        await #expect(throws: Refusal.newerSchema) { try await older.requireCurrent(database) }
        #expect(try await Self.shape(database) == before)
    }

    @Test("A database of an older program is refused until it is migrated")
    func older() async throws {
        let database = try await Shelf.make()
        try await database.shelve(1)
        let next = Self.schema(("2", ["ALTER TABLE book ADD COLUMN shelf TEXT"]))
        await #expect(throws: Refusal.olderSchema) { try await next.requireCurrent(database) }
        #expect(try await next.migrate(database, clock: .live) == ["extra 2"])
        try await next.requireCurrent(database)
        #expect(try await database.books() == [1])
    }

    @Test("An empty database is not one of ours yet")
    func empty() async throws {
        let database = try await Scratch.empty()
        await #expect(throws: Refusal.notADatabaseOfOurs) { try await Shelf.migrator.requireCurrent(database) }
    }
}
