import Casework
import Database
import Dates
import Support
import Testing

/// What every engine promises alike, so that nobody who writes a statement has to think of engines.
@Suite("What engines promise")
struct PromiseTests {
    @Test("Text is ordered byte by byte: capitals before small letters, digits as signs, accents after z")
    func order() async throws {
        let words = ["zon", "Zon", "éen", "e\u{301}en", "een", "10", "9", "", " ", "سلام", "ትግርኛ", "a b", "ab", "a-b"]
        let database = try await Shelf.make()
        try await database.write { db in for (id, word) in words.enumerated() { try db.shelve(id, word) } }
        let ordered = try await database.read { try $0.all("SELECT title FROM book ORDER BY title") { $0.text(0) } }
        let expected = words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(ordered.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
        let above = try await database.read { try $0.number("SELECT COUNT(*) FROM book WHERE title > $1", "Zon") }
        #expect(above == expected.count - 1 - expected.lastIndex { $0.utf8.elementsEqual("Zon".utf8) }!)
    }

    @Test("Capitals matter, also in a pattern")
    func capitals() async throws {
        let database = try await Shelf.make()
        try await database.shelve(1, "Jansen")
        let found = try await database.read { db in
            try ["jansen", "Jansen"].map { try db.number("SELECT COUNT(*) FROM book WHERE title = $1", $0) }
                + ["jan%", "Jan%"].map { try db.number("SELECT COUNT(*) FROM book WHERE title LIKE $1", $0) }
        }
        #expect(found == [0, 1, 0, 1])
    }

    @Test("A stored nothing is not a stored empty text, and two nothings are not the same")
    func nothing() async throws {
        let database = try await Shelf.make()
        try await database.write { db in
            try db.run("INSERT INTO book (id, title, pages) VALUES (1, '', NULL), (2, 'x', NULL), (3, 'y', 7)")
        }
        let found = try await database.read { db in
            try [
                db.number("SELECT COUNT(*) FROM book WHERE title = ''"), db.number("SELECT COUNT(*) FROM book WHERE title IS NULL"),
                db.number("SELECT COUNT(*) FROM book b JOIN book c ON b.pages = c.pages"),
                db.number("SELECT COUNT(pages) FROM book"), db.number("SELECT COUNT(*) FROM book WHERE pages <> 7"),
            ]
        }
        #expect(found == [1, 0, 1, 1, 0])
        let order = try await database.read { db in
            try db.all("SELECT id FROM book ORDER BY pages DESC NULLS LAST, id") { $0.int(0) }
        }
        #expect(order == [3, 1, 2])
    }

    @Test("Whole numbers are divided to whole numbers, towards nought")
    func division() async throws {
        let found = try await Shelf.make().read { db in
            try db.first("SELECT 7 / 2, -7 / 2, 7 % 3, -7 % 3") { row in (0...3).map { row.int($0) } }
        }
        #expect(found == [3, -3, 1, -1])
    }

    @Test("A number with a fraction keeps all its digits", arguments: [
        0.1, -0.1, 1.0 / 3, 1e308, 5e-324, 9_007_199_254_740_993, 3, .infinity,
    ])
    func fractions(_ number: Double) async throws {
        let found = try await Shelf.make().write { db in
            try db.run("INSERT INTO book (id, title, weight) VALUES ($1, $2, $3)", 1, "boek", SQLValue.real(number))
            return try db.first("SELECT weight FROM book") { ($0.real(0), $0.value(0)) }
        }
        #expect(try #require(found) == (number, .real(number)))
    }

    @Test("A column of whole numbers takes no fraction, and a fraction column no word")
    func kinds() async throws {
        let database = try await Shelf.make()
        for (sql, value) in [
            ("INSERT INTO book (id, title, pages) VALUES (1, 'boek', $1)" as SQL, SQLValue.real(1.5)),
            ("INSERT INTO book (id, title, weight) VALUES (1, 'boek', $1)", .text("zwaar")),
            ("INSERT INTO book (id, title, cover) VALUES (1, $1, NULL)", .null),
        ] {
            await #expect(throws: BrokenConstraint.self) { try await database.write { try $0.run(sql, value) } }
        }
        #expect(try await database.books() == [])
    }

    @Test("Whether something is so is 1 or 0")
    func truth() async throws {
        let found = try await Shelf.make().read { db in
            try db.first("SELECT 1 < 2, 1 > 2, NOT (1 < 2), EXISTS (SELECT 1 FROM book)") { row in (0...3).map { row.int($0) } }
        }
        #expect(found == [1, 0, 0, 0])
    }

    @Test("A column that must be unique may lack its value in more than one row")
    func uniqueNothing() async throws {
        let database = try await Scratch.empty()
        let loose = Schema("loose", FieldClasses(), [Schema.Step("1", ["CREATE TABLE loose (id BIGINT NOT NULL PRIMARY KEY, code TEXT UNIQUE)"])])
        try await Migrator([loose]).migrate(database, clock: .live)
        try await database.write { try $0.run("INSERT INTO loose VALUES (1, NULL), (2, NULL), (3, '')") }
        await #expect(throws: BrokenConstraint(kind: .unique)) {
            try await database.write { try $0.run("INSERT INTO loose VALUES (4, '')") }
        }
    }

    @Test("A moment comes back to the second, and later is later")
    func moments() async throws {
        let database = try await Shelf.make()
        let moments = [0, 1_490_000_000_000, 1_490_000_001_000, 1_700_000_000_000].map { Moment(milliseconds: $0) }
        try await database.write { db in
            for (id, moment) in moments.enumerated() {
                try db.run("INSERT INTO book (id, title) VALUES ($1, $2)", id, moment)
            }
        }
        let found = try await database.read { try $0.all("SELECT title FROM book ORDER BY title") { $0.text(0) } }
        #expect(found == moments.map(\.iso))
    }

    @Test("Many rows in one go arrive in order, and one that is refused keeps out all")
    func many() async throws {
        let database = try await Shelf.make()
        try await database.write { db in
            try db.runAll("INSERT INTO book (id, title) VALUES ($1, $2)", (0..<3000).map { [$0, "boek \($0)"] })
        }
        #expect(try await database.books() == Array(0..<3000))
        await #expect(throws: BrokenConstraint(kind: .unique)) {
            try await database.write { db in
                try db.runAll("INSERT INTO book (id, title) VALUES ($1, $2)", [[5000, "een"], [17, "twee"], [5001, "drie"]])
            }
        }
        #expect(try await database.books().count == 3000)
    }

    @Test("The tables are told with their columns, without the engine's own")
    func tables() async throws {
        let tables = try await Shelf.make().read { try $0.tables() }
        #expect(tables == [
            TableShape(name: "author", columns: ["id", "name"]),
            TableShape(name: "book", columns: ["id", "title", "pages", "author", "cover", "weight"]),
            TableShape(name: "schema_step", columns: ["owner", "name", "applied_at"]),
        ])
    }
}
