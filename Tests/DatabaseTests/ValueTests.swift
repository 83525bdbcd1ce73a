import Casework
import Database
import Support
import Testing

/// What goes in comes out, byte for byte.
@Suite("Values")
struct ValueTests {
    @Test("Values go to the places with their number, in any order")
    func order() async throws {
        let found = try await Shelf.make().read { db in
            try db.first("SELECT $2, $1, $3", "een", "twee", 3) { ($0.text(0), $0.text(1), $0.int(2)) }
        }
        #expect(try #require(found) == ("twee", "een", 3))
    }

    @Test("One value may be used in two places, and there may be more than nine")
    func repeated() async throws {
        let found = try await Shelf.make().read { db in
            try db.first("SELECT $1, $11, $1, $10, $2, $3, $4, $5, $6, $7, $8, $9", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) { row in
                (0...3).map { row.int($0) }
            }
        }
        #expect(found == [1, 11, 1, 10])
    }

    @Test("A sign for money between quotes is text, not a place for a value")
    func quoted() async throws {
        let found = try await Shelf.make().read { db in
            try db.first("SELECT 'it''s $1', $1", "waarde") { ($0.text(0), $0.text(1)) }
        }
        #expect(try #require(found) == ("it's $1", "waarde"))
    }

    @Test("Too few values is an error, and not a NULL in silence")
    func tooFew() async throws {
        let database = try await Shelf.make()
        await #expect(throws: (any Error).self) { try await database.read { try $0.number("SELECT $1 + $2", 1) } }
    }

    @Test("Numbers to the last of 64 bits", arguments: [Int64.min, -1, 0, 1, 1 << 53 + 1, .max])
    func numbers(_ number: Int64) async throws {
        let found = try await Shelf.make().write { db in
            try db.run("INSERT INTO book (id, title) VALUES ($1, $2)", number, "boek")
            return try db.first("SELECT id FROM book WHERE id = $1", number) { $0.integer(0) }
        }
        #expect(found == number)
    }

    @Test("Nothing is not empty text")
    func nothing() async throws {
        let found = try await Shelf.make().read { db in
            try db.first("SELECT $1, $2", String?.none, "") { row in
                (row.isNull(0), row.optionalText(0), row.isNull(1), row.optionalText(1))
            }
        }
        #expect(try #require(found) == (true, nil, false, ""))
    }

    @Test("Text stays as it was written, byte for byte", arguments: [
        "O'Brien \"zei\" ; -- DROP TABLE book", "e\u{301}", "\u{E9}", "=\u{200D}1+1", "سلام",
        "ትግርኛ", "\r\n\t", "👩‍👩‍👧", "$1 ?1 :naam",
    ])
    func text(_ text: String) async throws {
        let database = try await Shelf.make()
        try await database.shelve(1, text)
        let found = try await database.read { try $0.first("SELECT title FROM book WHERE title = $1", text) { $0.text(0) } }
        #expect(found.map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test("Two spellings of é are two texts to the engine")
    func spellings() async throws {
        let same = try await Shelf.make().read { try $0.number("SELECT $1 = $2", "e\u{301}", "\u{E9}") }
        #expect(same == 0)
    }

    @Test("Text with a zero byte is refused, not cut short in silence")
    func zeroByte() async throws {
        let database = try await Shelf.make()
        await #expect(throws: BrokenConstraint(kind: .check)) { try await database.shelve(1, "voor\0na") }
        #expect(try await database.books() == [])
    }

    @Test("Bytes come back as they were, none and all of them")
    func blobs() async throws {
        let all = (0...255).map { UInt8($0) }
        let found = try await Shelf.make().write { db in
            try db.run("INSERT INTO book (id, title, cover) VALUES ($1, $2, $3)", 1, "boek", SQLValue.blob(all))
            try db.run("INSERT INTO book (id, title, cover) VALUES ($1, $2, $3)", 2, "boek", SQLValue.blob([]))
            return try db.all("SELECT cover FROM book ORDER BY id") { $0.blob(0) }
        }
        #expect(found == [all, []])
    }
}
