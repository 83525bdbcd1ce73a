import Casework
import Database
import Support
import Testing

/// The last line of defence says which kind of rule was broken, and never with which values.
@Suite("Broken constraints")
struct ConstraintTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: BrokenConstraint.Kind
        let work: @Sendable (any Writing) throws -> Void
        var testDescription: String { "\(kind)" }
    }

    private static let cases = [
        Case(kind: .unique) { db in try db.shelve(1, "Jansen"); try db.shelve(1, "Jansen") },
        Case(kind: .unique) { db in
            try db.run("INSERT INTO author VALUES ($1, $2)", 1, "Jansen")
            try db.run("INSERT INTO author VALUES ($1, $2)", 2, "Jansen")
        },
        Case(kind: .reference) { db in try db.shelve(1, "Jansen", author: 4711) },
        Case(kind: .missing) { db in try db.run("INSERT INTO book (id, title) VALUES ($1, $2)", 4711, String?.none) },
        Case(kind: .check) { db in try db.shelve(1, "Jansen", pages: -4711) },
    ]

    @Test("Each kind of broken rule is told apart, without the values", arguments: cases)
    func kinds(_ broken: Case) async throws {
        let database = try await Shelf.make()
        let error = await #expect(throws: BrokenConstraint(kind: broken.kind)) { try await database.write(broken.work) }
        let words = "\(String(describing: error)) \(String(reflecting: error))"
        #expect(!words.contains("Jansen") && !words.contains("4711"))
        #expect(try await database.books() == [])
    }

    @Test("Other faults carry no values either", arguments: [
        "SELECT * FROM book WHERE nowhere = $1", "SELECT json($1)", "INSERT INTO nowhere VALUES ($1)",
        "SELECT abs(-9223372036854775807 - 1) || $1",
    ] as [SQL])
    func faults(_ sql: SQL) async throws {
        let database = try await Shelf.make()
        let error = await #expect(throws: (any Error).self) { try await database.write { try $0.run(sql, "Jansen") } }
        #expect(!String(reflecting: error).contains("Jansen"))
    }
}
