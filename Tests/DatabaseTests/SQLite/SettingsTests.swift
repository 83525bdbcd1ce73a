import Casework
@testable import Database
import GRDB
import Support
import Testing

/// What keeps an acknowledged write through a power cut.
@Suite("Settings at the start")
struct SettingsTests {
    @Test("The writing connection waits for the disk, although GRDB sets it not to")
    func synchronous() async throws {
        let database = try await Shelf.file()
        let level = try await database.write { try $0.number("PRAGMA synchronous") }
        #expect(level == 2)
    }

    @Test("The journal is a write-ahead log and references are kept, for those who write and who read")
    func journal() async throws {
        let database = try await Shelf.file()
        let ask: @Sendable (any Reading) throws -> [String] = { db in
            try db.all("PRAGMA journal_mode") { $0.text(0) } + db.all("PRAGMA foreign_keys") { $0.text(0) }
        }
        #expect(try await database.read(ask) == ["wal", "1"])
        #expect(try await database.write { try ask($0) } == ["wal", "1"])
    }

    @Test("The settings can be asked, with the engine and its version")
    func told() async throws {
        let settings = try await Shelf.file().settings()
        #expect(settings.map(\.name) == ["engine", "journal_mode", "foreign_keys", "synchronous"])
        #expect(settings.dropFirst().map(\.value) == ["wal", "1", "2"])
        #expect(settings.first?.value.hasPrefix("SQLite 3.") == true)
    }

    @Test("A connection that cannot have a write-ahead log is refused")
    func withoutLog() throws {
        let inMemory = try DatabaseQueue()
        #expect(throws: Refusal.notDurable) { try inMemory.inDatabase(SQLiteSettings.makeDurable) }
    }

    @Test("A connection that does not keep references is refused")
    func withoutReferences() throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let pool = try DatabasePool(path: Scratch.path(), configuration: configuration)
        #expect(throws: Refusal.notDurable) { try pool.writeWithoutTransaction(SQLiteSettings.makeDurable) }
        try pool.close()
    }
}
