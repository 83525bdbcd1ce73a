import Casework
@testable import Database
import Foundation
import Support
import Testing

/// A bounded number of connections, shared fairly, and readers who go away.
@Suite("Connections and who waits for them", OnServer.condition)
struct PoolTests {
    @Test("Never more connections than agreed, however many ask; all are answered")
    func bounded() async throws {
        let address = try await TestServer.database()
        try await Shelf.server(address).close()
        let database = try await OnServer.open(address, connections: 3)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for id in 0..<60 { group.addTask { try await database.shelve(id) } }
            try await group.waitForAll()
        }
        #expect(try await database.books().count == 60)
        #expect(try #require(await Self.connections(address)) <= 3)
    }

    @Test("Who waits longest is served first; one who failed gives the place back")
    func fair() async throws {
        let held = try await Self.held(patience: .seconds(180))
        let (served, serve) = AsyncStream.makeStream(of: Int.self)
        for number in 0..<6 {
            Task { try await held.pool.lending { _ in serve.yield(number) } }
            while held.pool.waiting <= number { try await Task.sleep(for: .milliseconds(1)) }
        }
        held.release()
        await #expect(throws: Stumble()) { try await held.pool.lending { _ in throw Stumble() } }
        try await held.pool.lending { _ in serve.finish() }
        #expect(await served.reduce(into: []) { $0.append($1) } == Array(0..<6))
        await held.pool.close()
    }

    @Test("Who waits too long hears so, and the place is there for the next")
    func impatient() async throws {
        let held = try await Self.held(patience: .milliseconds(100))
        for _ in 0..<3 {
            await #expect(throws: Refusal.tooBusy) { try await held.pool.lending { _ in } }
        }
        held.release()
        try await held.pool.lending { _ in }
        await held.pool.close()
    }

    @Test("When it closes, who waits hears so, what runs comes to its end, and nobody comes in after")
    func closing() async throws {
        let held = try await Self.held(patience: .seconds(60))
        let waiting = Task { try await held.pool.lending { _ in } }
        try await Task.sleep(for: .milliseconds(20))
        async let closed: Void = held.pool.close()
        await #expect(throws: Refusal.serverAway) { try await waiting.value }
        held.release()
        await closed
        await #expect(throws: Refusal.serverAway) { try await held.pool.lending { _ in } }
    }

    @Test("Who asks one thing after another keeps to one connection, however many there may be")
    func sparing() async throws {
        let address = try await TestServer.database()
        let database = try await OnServer.open(address)
        for number in 0..<50 { #expect(try await database.read { try $0.number("SELECT $1 + 0", number) } == number) }
        #expect(try await Self.connections(address) == 1)
    }

    private static func connections(_ address: String) async throws -> Int? {
        try await TestServer.run(
            "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = '\(TestServer.name(in: address))' AND pid <> pg_backend_pid()",
            in: address).first.flatMap { Int($0) }
    }

    /// A pool of one whose only place is taken until it is let go.
    private static func held(patience: Duration) async throws -> (pool: Pool, release: @Sendable () -> Void) {
        let address = try await PostgreSQLAddress(TestServer.database())
        let pool = Pool(1, patience: patience) { Session(address, .work) }
        let (taken, take) = AsyncStream.makeStream(of: Void.self)
        let gate = DispatchSemaphore(value: 0)
        Task {
            try await pool.lending { _ in
                take.finish()
                gate.wait()
            }
        }
        for await _ in taken {}
        return (pool, { gate.signal() })
    }

    @Test("A reader who goes away stops the server's work for him, and the connection is good for the next")
    func cancelled() async throws {
        let address = try await TestServer.database()
        let database = try await OnServer.open(address, connections: 1)
        let reader = Task { try await database.read { try $0.number("SELECT COUNT(*) FROM pg_sleep(25)") } }
        try await Task.sleep(for: .milliseconds(200))
        reader.cancel()
        await #expect(throws: CancellationError.self) { try await reader.value }
        for _ in 0..<20 { #expect(try await database.read { try $0.number("SELECT 7") } == 7) }
    }

    @Test("A question that takes too long is broken off by the server, with a sentence")
    func tooLong() async throws {
        let address = OnServer.address(try await TestServer.database(), query: "options=-c%20statement_timeout%3D2000")
        let database = try await OnServer.open(address)
        await #expect(throws: Refusal.tookTooLong) { try await database.read { try $0.number("SELECT COUNT(*) FROM pg_sleep(25)") } }
        #expect(try await database.read { try $0.number("SELECT 7") } == 7)
    }

    @Test("A statement is prepared once for each connection, and again after it failed to be")
    func prepared() async throws {
        let database = try await OnServer.open(try await TestServer.database(), connections: 1)
        await #expect(throws: EngineFault(code: "42P01")) { try await database.read { try $0.number("SELECT COUNT(*) FROM later") } }
        try await Migrator([Schema("later", FieldClasses(), [Schema.Step("1", ["CREATE TABLE later (id BIGINT NOT NULL PRIMARY KEY)"])])])
            .migrate(database, clock: .live)
        for _ in 0..<3 { #expect(try await database.read { try $0.number("SELECT COUNT(*) FROM later") } == 0) }
        let prepared = try await database.read { try $0.number("SELECT COUNT(*) FROM pg_prepared_statements WHERE statement LIKE '%later%'") }
        #expect(prepared == 2)
    }

    @Test("A table that another program changed does not stop a statement that was prepared before")
    func changedMeanwhile() async throws {
        let address = try await TestServer.database()
        let database = try await Shelf.server(address)
        try await database.shelve(1)
        for column in ["one", "two"] {
            #expect(try await database.read { try $0.all("SELECT * FROM book") { $0.int(0) } } == [1])
            try await TestServer.run("ALTER TABLE book ADD COLUMN \(column) TEXT", in: address)
            try await database.shelve(column == "one" ? 2 : 3)
            try await database.write { try $0.run("DELETE FROM book WHERE id > 1") }
        }
    }
}
