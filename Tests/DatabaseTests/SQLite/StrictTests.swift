import Casework
import Database
import Support
import Testing

/// In a file, types are laws too.
@Suite("Strict tables in a file")
struct StrictTests {
    @Test("BIGINT is the row's own key, BYTEA holds bytes, every table is strict")
    func definitions() async throws {
        let database = try await Shelf.file()
        let types = try await database.read { try $0.all("SELECT type FROM pragma_table_info('book')") { $0.text(0) } }
        #expect(types == ["INTEGER", "TEXT", "INTEGER", "INTEGER", "BLOB", "REAL"])
        let loose = try await database.read { db in
            try db.all("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0") { $0.text(0) }
        }
        #expect(loose == [])
        #expect(try await database.read { try $0.number("SELECT COUNT(*) FROM pragma_index_list('book')") } == 0)
    }

    @Test("Every table of the program is strict")
    func program() async throws {
        let database = try SQLiteDatabase.open(Scratch.path())
        try await Everything.migrator.migrate(database, clock: .live)
        let loose = try await database.read { db in
            try db.all("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' AND strict = 0") { $0.text(0) }
        }
        #expect(loose == [])
    }
}
