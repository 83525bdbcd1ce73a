import Casework
import Database
import Support
import Testing

/// Asking while asking, and tables that hold what they promise.
@Suite("Statements and tables")
struct StatementTests {
    @Test("A question may be asked again for each of its own answers")
    func nested() async throws {
        let database = try await Shelf.make()
        try await database.write { db in for id in 1...3 { try db.shelve(id) } }
        let pairs = try await database.read { db in
            var pairs: [String] = []
            try db.each("SELECT id FROM book ORDER BY id", []) { outer in
                let left = outer.int(0)
                try db.each("SELECT id FROM book ORDER BY id", []) { pairs.append("\(left)-\($0.int(0))") }
            }
            return pairs
        }
        #expect(pairs == ["1-1", "1-2", "1-3", "2-1", "2-2", "2-3", "3-1", "3-2", "3-3"])
    }

    @Test("Rows may be changed while a list of them is read")
    func changing() async throws {
        let database = try await Shelf.make()
        try await database.write { db in
            for id in 1...3 { try db.shelve(id) }
            try db.each("SELECT id FROM book ORDER BY id", []) { row in
                try db.run("UPDATE book SET title = $2 WHERE id = $1", row.int(0), "nieuw")
            }
        }
        #expect(try await database.read { try $0.number("SELECT COUNT(*) FROM book WHERE title = 'nieuw'") } == 3)
    }

    @Test("The number of touched rows is told")
    func touched() async throws {
        let touched = try await Shelf.make().write { db in
            for id in 1...3 { try db.shelve(id) }
            return try [db.run("UPDATE book SET pages = $1 WHERE id > $2", 5, 1), db.run("DELETE FROM book WHERE id = $1", 9)]
        }
        #expect(touched == [2, 0])
    }

    @Test("A number column takes no words: types are laws, not advice")
    func strict() async throws {
        let database = try await Shelf.make()
        await #expect(throws: BrokenConstraint(kind: .check)) {
            try await database.write { try $0.run("INSERT INTO book (id, title, pages) VALUES ($1, $2, $3)", 1, "boek", "veel") }
        }
    }
}
