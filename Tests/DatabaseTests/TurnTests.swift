import Casework
import Database
import Support
import Testing

/// Work that only one of several servers may do at a time.
@Suite("Turns")
struct TurnTests {
    private static let migrator = Migrator([Turns.schema, Shelf.schema])

    private static func database() async throws -> any Database {
        let database = try await Scratch.empty()
        try await migrator.migrate(database, clock: .live)
        return database
    }

    /// Works under a turn, as scheduled work does.
    private static func shelve(_ id: Int, under turn: Turn, in database: any Database) async throws {
        try await database.write { db in
            try db.require(turn)
            try db.shelve(id)
        }
    }

    @Test("Of two servers one has the turn, and keeps it for as long as it asks")
    func one() async throws {
        let database = try await Self.database()
        let (first, second) = (Turns(database, patience: .milliseconds(300)), Turns(database, patience: .milliseconds(300)))
        #expect(try await first.take("tidying") == Turn(name: "tidying", number: 1))
        for _ in 0..<8 {
            #expect(try await second.take("tidying") == nil)
            try await Task.sleep(for: .milliseconds(60))
            #expect(try await first.take("tidying")?.number == 1)
        }
        #expect(try await second.take("counting")?.number == 1, "other work is another turn")
    }

    @Test("Who falls silent loses the turn; what it does under the old one is not kept")
    func fenced() async throws {
        let database = try await Self.database()
        let (first, second) = (Turns(database, patience: .milliseconds(100)), Turns(database, patience: .milliseconds(100)))
        let old = try #require(await first.take("tidying"))
        try await Self.shelve(1, under: old, in: database)
        #expect(try await second.take("tidying") == nil)
        try await Task.sleep(for: .milliseconds(150))
        let new = try #require(await second.take("tidying"))
        #expect(new.number > old.number)
        await #expect(throws: LostTurn()) { try await Self.shelve(2, under: old, in: database) }
        try await Self.shelve(3, under: new, in: database)
        #expect(try await database.books() == [1, 3])
        #expect(try await first.take("tidying") == nil, "and it does not come back by itself")
    }

    @Test("Who leaves gives the turn back at once")
    func left() async throws {
        let database = try await Self.database()
        let (first, second) = (Turns(database, patience: .seconds(60)), Turns(database, patience: .seconds(60)))
        _ = try await first.take("tidying")
        try await first.leave()
        #expect(try await second.take("tidying")?.number == 2)
    }

    @Test("Of eight who ask at the same moment, again and again, never two hold it under one number")
    func many() async throws {
        let database = try await Self.database()
        let servers = (0..<8).map { _ in Turns(database, patience: .zero) }
        let numbers = try await withThrowingTaskGroup(of: [Int].self) { group in
            for server in servers {
                group.addTask {
                    var taken: Set<Int> = []
                    for _ in 0..<10 { if let turn = try await server.take("tidying") { taken.insert(turn.number) } }
                    return Array(taken)
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(numbers.count == Set(numbers).count && !numbers.isEmpty)
    }
}
