import Casework
import Database
import Support

/// A small table to test with, in a database of its own: books on a shelf, each by an author.
enum Shelf {
    static let schema = Schema("shelf", FieldClasses(), [
        Schema.Step("2026-01-01", [
            "CREATE TABLE author (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            """
            CREATE TABLE book (
                id BIGINT NOT NULL PRIMARY KEY,
                title TEXT NOT NULL,
                pages BIGINT CHECK (pages > 0),
                author BIGINT REFERENCES author (id),
                cover BYTEA,
                weight REAL)
            """,
        ]),
    ])

    static let migrator = Migrator([schema])

    /// On the engine that is tested now.
    static func make(_ place: String? = nil) async throws -> any Database {
        let chosen = if let place { place } else { try await Scratch.place() }
        let database = try await Scratch.open(chosen)
        try await migrator.migrate(database, clock: .live)
        return database
    }

    /// In a file, whatever engine is tested.
    static func file(_ path: String? = nil) async throws -> SQLiteDatabase {
        let database = try SQLiteDatabase.open(path ?? Scratch.path())
        try await migrator.migrate(database, clock: .live)
        return database
    }

    /// On the server, whatever engine is tested.
    static func server(_ address: String? = nil, patience: Patience = .ofTests) async throws -> PostgreSQLDatabase {
        let chosen = if let address { address } else { try await TestServer.database() }
        let database = try await PostgreSQLDatabase.open(PostgreSQLAddress(chosen), patience: patience)
        try await migrator.migrate(database, clock: .live)
        return database
    }
}

extension Writing {
    func shelve(_ id: Int, _ title: String = "boek", pages: Int? = nil, author: Int? = nil) throws {
        try run("INSERT INTO book (id, title, pages, author) VALUES ($1, $2, $3, $4)", id, title, pages, author)
    }
}

extension Database {
    func shelve(_ id: Int, _ title: String = "boek") async throws {
        try await write { try $0.shelve(id, title) }
    }

    func books() async throws -> [Int] {
        try await read { try $0.all("SELECT id FROM book ORDER BY id") { $0.int(0) } }
    }
}

/// What a test throws itself.
struct Stumble: Error, Equatable {}
