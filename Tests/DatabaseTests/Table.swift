import Casework
import Database
import Support

/// A small table to try things on.
enum Table {
    static let schema = Schema("trial", [
        Schema.Step("1", [
            """
            CREATE TABLE thing (
                id BIGINT NOT NULL PRIMARY KEY,
                word TEXT NOT NULL CHECK (word <> 'forbidden'),
                once TEXT UNIQUE,
                bytes BYTEA,
                parent BIGINT REFERENCES thing (id))
            """,
        ]),
    ])

    static func open(_ path: String) async throws -> SQLiteDatabase {
        let database = try SQLiteDatabase.open(path)
        try await Migrator([schema]).migrate(database, clock: .live)
        return database
    }

    static func open() async throws -> SQLiteDatabase {
        try await open(Scratch.path())
    }
}

extension Writing {
    func add(_ id: Int, _ word: String = "word", once: String? = nil, parent: Int? = nil) throws {
        try run("INSERT INTO thing (id, word, once, parent) VALUES ($1, $2, $3, $4)", id, word, once, parent)
    }
}

extension Database {
    func words() async throws -> [Int: String] {
        try await read { db in
            Dictionary(try db.all("SELECT id, word FROM thing") { ($0.int(0), $0.text(1)) }, uniquingKeysWith: { $1 })
        }
    }
}
