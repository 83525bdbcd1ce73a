import Casework
@testable import Database
import Support
import Synchronization
import Testing

/// Everything from one place to another, whatever the engines.
@Suite("Copying", .enabled(if: TestServer.isThere, "needs a server: bin/cluster run swift test"))
struct CopyingTests {
    private static let copying = Copying(Shelf.migrator)

    private static func filled(_ database: any Database) async throws -> any Database {
        try await database.write { db in
            try db.run("INSERT INTO author VALUES (1, 'Jansen'), (2, $1)", "\\tab\there\\N\nénd\r")
            for id in 0..<5000 {
                try db.run(
                    "INSERT INTO book (id, title, pages, author, cover, weight) VALUES ($1, $2, $3, $4, $5, $6)",
                    Int64(id) << 40, "boek\t\(id)", id % 3 == 0 ? nil : id, id % 2 + 1,
                    id % 5 == 0 ? SQLValue.null : .blob([0, 255, UInt8(id % 256), 92]), SQLValue.real(Double(id) / 7))
            }
        }
        return database
    }

    private static func empty(_ engine: Engine) async throws -> any Database {
        switch engine {
        case .sqlite: try SQLiteDatabase.open(Scratch.path())
        case .postgresql: try await OnServer.open(TestServer.database())
        }
    }

    @Test("From each engine to each, every table arrives whole", arguments: [
        (.sqlite, .postgresql), (.postgresql, .sqlite), (.postgresql, .postgresql), (.sqlite, .sqlite),
    ] as [(Engine, Engine)])
    func whole(_ from: Engine, _ to: Engine) async throws {
        let source = try await Self.filled(from == .sqlite ? Shelf.file() : Shelf.server())
        let destination = try await Self.empty(to)
        let tables = try await Self.copying.run(from: source, to: destination, clock: .live) { _ in }
        #expect(tables.map(\.name) == ["schema_step", "author", "book"])
        #expect(tables.map(\.digest.rows) == [1, 2, 5000])
        let all: @Sendable (any Reading) throws -> [[SQLValue]] = { db in
            try db.all("SELECT * FROM book ORDER BY id") { row in (0..<6).map { row.value($0) } }
                + db.all("SELECT * FROM author ORDER BY id") { row in (0..<2).map { row.value($0) } }
        }
        #expect(try await source.read(all) == destination.read(all))
        try await Shelf.migrator.requireCurrent(destination)
    }

    @Test("A place that holds anything is refused and stays as it was")
    func notEmpty() async throws {
        let (source, destination) = (try await Self.filled(Shelf.make()), try await Shelf.make())
        try await destination.shelve(7)
        await #expect(throws: Refusal.notEmpty) {
            try await Self.copying.run(from: source, to: destination, clock: .live) { _ in }
        }
        #expect(try await destination.books() == [7])
    }

    @Test("What the new place refuses keeps out all, and the place stays empty", arguments: [Engine.sqlite, .postgresql])
    func refused(_ to: Engine) async throws {
        let source = try await Self.filled(Shelf.file())
        // A row that no program of ours would have stored: its author is nowhere.
        try await source.write { db in
            try db.run("PRAGMA defer_foreign_keys = ON")
            try db.run("UPDATE book SET author = 1 WHERE author = 2")
        }
        let strict = Schema("shelf", FieldClasses(), [Schema.Step("2026-01-01", [
            "CREATE TABLE author (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
            """
            CREATE TABLE book (
                id BIGINT NOT NULL PRIMARY KEY, title TEXT NOT NULL, pages BIGINT CHECK (pages < 4999),
                author BIGINT REFERENCES author (id), cover BYTEA, weight REAL)
            """,
        ])])
        let destination = try await Self.empty(to)
        await #expect(throws: BrokenConstraint(kind: .check)) {
            try await Copying(Migrator([strict])).run(from: source, to: destination, clock: .live) { _ in }
        }
        #expect(try await destination.read { try $0.tables() } == [])
    }

    @Test("Progress only goes forward, and ends at the whole")
    func progress() async throws {
        let parts = Parts()
        let (source, destination) = (try await Self.filled(Shelf.file()), try await Self.empty(.sqlite))
        _ = try await Self.copying.run(from: source, to: destination, clock: .live) { parts.add($0) }
        #expect(parts.all.count > 3 && parts.all == parts.all.sorted() && parts.all.last == 1)
    }

    @Test("A digest does not mind the order, and minds every value, its kind and its row")
    func digests() {
        func digest(_ rows: [[SQLValue]]) -> Digest { rows.reduce(into: Digest()) { $0.add($1) } }
        let rows: [[SQLValue]] = [[.integer(1), .text("a")], [.integer(2), .null]]
        #expect(digest(rows) == digest(rows.reversed()))
        let others: [[[SQLValue]]] = [
            [[.integer(1), .text("a")]], [[.integer(1), .text("a")], [.integer(2), .text("")]],
            [[.integer(1), .text("a")], [.integer(2), .null], [.integer(2), .null]],
            [[.integer(2), .text("a")], [.integer(1), .null]], [[.text("1"), .text("a")], [.integer(2), .null]],
            [[.integer(1), .blob([97])], [.integer(2), .null]], [[.integer(1), .text("a"), .null], [.integer(2)]],
        ]
        for other in others { #expect(digest(other) != digest(rows), "\(other)") }
        #expect(digest([[.text("a"), .text("bc")]]) != digest([[.text("ab"), .text("c")]]))
        #expect(digest(rows).text.count == 64)
    }
}

private final class Parts: Sendable {
    private let parts = Mutex<[Double]>([])
    var all: [Double] { parts.withLock { $0 } }
    func add(_ part: Double) { parts.withLock { $0.append(part) } }
}
