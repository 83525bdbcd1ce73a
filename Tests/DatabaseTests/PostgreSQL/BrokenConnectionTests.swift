import Casework
import Database
import Foundation
import Support
import Synchronization
import Testing

/// A connection that breaks at the worst moment.
@Suite("A connection breaks", OnServer.condition)
struct BrokenConnectionTests {
    private static func wired() async throws -> (Wire, PostgreSQLDatabase) {
        let address = try await TestServer.database()
        try await Shelf.server(address).close()
        let wire = try Wire(to: OnServer.port(of: address))
        return (wire, try await OnServer.open(OnServer.address(address, port: wire.port), connections: 1))
    }

    @Test("The word that a write was kept is lost: the writer hears that it was, and it is there once")
    func swallowed() async throws {
        let (wire, database) = try await Self.wired()
        let runs = Runs()
        for id in 1...5 {
            wire.swallowAnswer(to: "COMMIT")
            let said = try await database.write { db in
                try db.shelve(id * 100 + runs.next())
                return id
            }
            #expect(said == id)
        }
        #expect(try await database.books() == [101, 203, 305, 407, 509])
    }

    @Test("The same, when doing it a second time would be refused")
    func swallowedOnce() async throws {
        let (wire, database) = try await Self.wired()
        for id in 1...5 {
            wire.swallowAnswer(to: "COMMIT")
            try await database.shelve(id)
        }
        #expect(try await database.books() == [1, 2, 3, 4, 5])
        await #expect(throws: BrokenConstraint(kind: .unique)) { try await database.shelve(3) }
    }

    @Test("The wish to keep it never arrives: it is done anew, and is there once")
    func blocked() async throws {
        let (wire, database) = try await Self.wired()
        let runs = Runs()
        for id in 1...5 {
            wire.block("COMMIT")
            try await database.write { try $0.shelve(id * 100 + runs.next()) }
        }
        #expect(try await database.books() == [102, 204, 306, 408, 510])
    }

    @Test("A server without room for a moment is asked again; one that stays without it is told of in our words", arguments: [2, .max])
    func withoutRoom(_ times: Int) async throws {
        let address = try await TestServer.database()
        let database = try await OnServer.open(address, patience: Patience(forTurn: .seconds(1), forServer: .seconds(1)))
        let runs = Runs()
        let written = Task {
            try await database.write { db in
                if runs.next() <= times { try db.run("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53200'; END $$") }
            }
        }
        switch await written.result {
        case .success: #expect(runs.next() == 4)
        case .failure(let error): #expect(error as? Refusal == .noMemoryLeft && times == .max)
        }
    }

    @Test("In the middle of a write, of a reading and of many rows at once: all goes well in the end", arguments: [
        "INSERT INTO book", "SELECT COUNT", "BEGIN",
    ])
    func middle(_ words: String) async throws {
        let (wire, database) = try await Self.wired()
        wire.swallowAnswer(to: words)
        try await database.write { db in
            try db.runAll("INSERT INTO book (id, title) VALUES ($1, $2)", (1...50).map { [$0, "boek"] })
        }
        wire.block(words)
        #expect(try await database.read { try $0.number("SELECT COUNT(*) FROM book") } == 50)
        wire.cut()
        #expect(try await database.read { try $0.number("SELECT COUNT(*) FROM book") } == 50)
    }

    @Test("What the body of a write throws itself is not done anew")
    func own() async throws {
        let (_, database) = try await Self.wired()
        let runs = Runs()
        await #expect(throws: Stumble()) {
            try await database.write { db in
                try db.shelve(1)
                _ = runs.next()
                throw Stumble()
            }
        }
        #expect(runs.next() == 2)
        #expect(try await database.books() == [])
    }

    @Test("While the server is away the reader hears so in time; when it is back all goes on by itself")
    func away() async throws {
        let cluster = try await Cluster.make()
        try await TestServer.run("CREATE DATABASE shelf", in: cluster.address + "postgres")
        let database = try await Shelf.server(cluster.address + "shelf", patience: Patience(forTurn: .seconds(60), forServer: .seconds(1)))
        try await database.shelve(1)
        try await cluster.stop()
        await #expect(throws: Refusal.serverAway) { try await database.books() }
        await #expect(throws: Refusal.serverAway) { try await database.shelve(2) }
        try await cluster.start()
        #expect(try await database.books() == [1])
        try await database.shelve(3)
        #expect(try await database.books() == [1, 3])
        await database.close()
        try await cluster.stop()
    }
}

/// How often something was done.
private final class Runs: Sendable {
    private let count = Atomic(0)

    func next() -> Int {
        count.wrappingAdd(1, ordering: .relaxed).newValue
    }
}
