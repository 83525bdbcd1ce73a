import Casework
import Database
import Support
import Testing

@Suite("Migrations")
struct MigrationTests {
    private let first = Schema.Step("1", ["CREATE TABLE a (id BIGINT NOT NULL PRIMARY KEY)"])
    private let second = Schema.Step("2", ["CREATE TABLE b (id BIGINT NOT NULL PRIMARY KEY)"])
    private let broken = Schema.Step("3", ["CREATE TABLE c (id BIGINT NOT NULL PRIMARY KEY)", "CREATE TABLE nonsense"])

    @Test("Steps are taken once, and new ones follow")
    func once() async throws {
        let database = try SQLiteDatabase.open(Scratch.path())
        #expect(try await Migrator([Schema("work", [first])]).migrate(database, clock: .live) == ["work 1"])
        #expect(try await Migrator([Schema("work", [first])]).migrate(database, clock: .live) == [])
        let newer = Migrator([Schema("work", [first, second])])
        await #expect(throws: Refusal.olderSchema) { try await newer.requireCurrent(database) }
        #expect(try await newer.migrate(database, clock: .live) == ["work 2"])
        try await newer.requireCurrent(database)
    }

    @Test("When one step fails, none is taken")
    func allOrNothing() async throws {
        let database = try SQLiteDatabase.open(Scratch.path())
        await #expect(throws: (any Error).self) {
            try await Migrator([Schema("work", [first, broken])]).migrate(database, clock: .live)
        }
        await #expect(throws: (any Error).self) { try await database.read { try $0.number("SELECT COUNT(*) FROM a") } }
        #expect(try await Migrator([Schema("work", [first])]).migrate(database, clock: .live) == ["work 1"])
    }

    @Test("A file of a newer program is refused, and nothing in it changes")
    func newer() async throws {
        let database = try SQLiteDatabase.open(Scratch.path())
        try await Migrator([Schema("work", [first, second])]).migrate(database, clock: .live)
        let older = Migrator([Schema("work", [first]), Schema("other", [broken])])
        await #expect(throws: Refusal.newerSchema) { try await older.migrate(database, clock: .live) }
        await #expect(throws: Refusal.newerSchema) { try await older.requireCurrent(database) }
    }

    @Test("A file without our tables is not ours")
    func foreign() async throws {
        let database = try SQLiteDatabase.open(Scratch.path())
        await #expect(throws: Refusal.notADatabaseOfOurs) { try await Migrator([]).requireCurrent(database) }
    }

    @Test("All tables of all work fit together")
    func everything() async throws {
        let database = try await Scratch.database()
        #expect(try await database.integrityFaults() == [])
        try await Everything.migrator.requireCurrent(database)
    }
}
