import Casework
@testable import Database
import Support
import Testing

/// A table of which no row is ever changed or removed: the database itself sees to it.
@Suite("Append-only tables")
struct AppendOnlyTests {
    private static let migrator = Migrator([Schema("diary", FieldClasses(), [
        Schema.Step("2026-01-01", ["CREATE TABLE line (id BIGINT NOT NULL PRIMARY KEY, words TEXT NOT NULL)"], appendOnly: ["line"]),
    ])])

    private static func diary() async throws -> any Database {
        let database = try await Scratch.empty()
        try await migrator.migrate(database, clock: .live)
        try await database.write { try $0.run("INSERT INTO line VALUES (1, 'een'), (2, 'twee')") }
        return database
    }

    private static func words(_ database: any Database) async throws -> [String] {
        try await database.read { try $0.all("SELECT words FROM line ORDER BY id") { $0.text(0) } }
    }

    private static let deeds: [[SQL]] = [
        ["UPDATE line SET words = 'drie' WHERE id = 1"], ["UPDATE line SET words = words"], ["DELETE FROM line WHERE id = 2"],
        ["DELETE FROM line"], ["INSERT INTO line VALUES (1, 'drie') ON CONFLICT (id) DO UPDATE SET words = 'drie'"],
    ] + (Engine.chosen == .sqlite ? [["INSERT OR REPLACE INTO line VALUES (1, 'drie')"]] : [
        ["TRUNCATE line"], ["SET LOCAL session_replication_role = 'replica'", "DELETE FROM line"],
    ])

    @Test("Who changes or removes a row is refused, whatever words are used, and the rows stay", arguments: deeds)
    func refused(_ deed: [SQL]) async throws {
        let database = try await Self.diary()
        await #expect(throws: BrokenConstraint(kind: .appendOnly)) {
            try await database.write { db in try deed.forEach(db.define) }
        }
        #expect(try await Self.words(database) == ["een", "twee"])
    }

    @Test("Rows can be added")
    func added() async throws {
        let database = try await Self.diary()
        try await database.write { try $0.run("INSERT INTO line VALUES (3, 'drie')") }
        #expect(try await Self.words(database) == ["een", "twee", "drie"])
    }

    @Test("A copy is filled, and is append-only too", arguments: [Engine.sqlite, .postgresql])
    func copied(_ to: Engine) async throws {
        guard to == .sqlite || TestServer.isThere else { return }
        let source = try await Self.diary()
        let destination: any Database = switch to {
        case .sqlite: try SQLiteDatabase.open(Scratch.path())
        case .postgresql: try await OnServer.open(TestServer.database())
        }
        _ = try await Copying(Self.migrator).run(from: source, to: destination, clock: .live) { _ in }
        #expect(try await Self.words(destination) == ["een", "twee"])
        await #expect(throws: BrokenConstraint(kind: .appendOnly)) {
            try await destination.write { try $0.run("DELETE FROM line") }
        }
    }
}
