import Casework
import Database
import Foundation
import Support
import Synchronization
import Testing

/// Two hundred times at any moment: a process of the server killed, the wire cut, the server ended without a farewell.
@Suite("A server breaks at any moment", OnServer.condition, .serialized)
struct BrokenServerTests {
    enum Harm: CaseIterable {
        case processKilled, wireCut, serverEnded
    }

    @Test("All that was acknowledged is there, nothing by halves, and all goes on by itself in time", arguments: [
        (Harm.processKilled, 100), (.wireCut, 85), (.serverEnded, 15),
    ])
    func harm(_ harm: Harm, _ times: Int) async throws {
        let cluster = try await Cluster.make()
        let address = cluster.address + "shelf"
        try await TestServer.run("CREATE DATABASE shelf", in: cluster.address + "postgres")
        try await Shelf.server(address).close()
        let wire = try Wire(to: OnServer.port(of: address))
        let database = try await OnServer.open(OnServer.address(address, port: wire.port), connections: 4, patience: .usual)
        let log = Log()
        let writers = (0..<4).map { number in Task { await Self.write(number, in: database, log) } }
        var (longest, plain) = (Duration.zero, Duration.zero)
        for _ in 0..<times {
            try await Task.sleep(for: .microseconds(Int.random(in: 0...30_000)))
            try await Self.inflict(harm, on: cluster, wire)
            let start = ContinuousClock.now
            let before = log.acknowledged.count
            while log.acknowledged.count == before && .now - start < .seconds(20) { try await Task.sleep(for: .milliseconds(2)) }
            longest = max(longest, .now - start)
            plain = max(plain, try await Self.asking(cluster))
        }
        writers.forEach { $0.cancel() }
        for writer in writers { await writer.value }
        // Five seconds where there is time to spare; on a crowded machine as much more as a plain connection needs there.
        print("server breaks: \(harm), \(times) times, longest until stored again \(longest), a plain connection \(plain)")
        #expect(longest < max(.seconds(5), plain * 20), "\(longest)")
        #expect(log.others == [], "only sentences")
        try await Self.expectWhole(database, log)
        await database.close()
        try await cluster.stop()
    }

    /// How long the server's own client needs to be answered.
    private static func asking(_ cluster: Cluster) async throws -> Duration {
        try await ContinuousClock().measure { try await TestServer.run("SELECT 1", in: cluster.address + "postgres") }
    }

    private static func inflict(_ harm: Harm, on cluster: Cluster, _ wire: Wire) async throws {
        switch harm {
        case .wireCut: wire.cut()
        case .serverEnded:
            try await cluster.stop(suddenly: true)
            try await cluster.start()
        case .processKilled:
            try await TestServer.run(
                """
                SELECT pg_terminate_backend(pid) FROM (
                    SELECT pid FROM pg_stat_activity WHERE application_name LIKE 'wegwijs %' ORDER BY random() LIMIT 2) AS victim
                """, in: cluster.address + "postgres")
        }
    }

    /// Stores pairs, a book and its twin, until it is called off.
    private static func write(_ number: Int, in database: any Database, _ log: Log) async {
        var id = number
        while !Task.isCancelled {
            id += 4
            do {
                let (book, twin) = (id, -id - 1)
                try await database.write { db in
                    try db.shelve(book)
                    try db.shelve(twin)
                }
                log.acknowledge(id)
            } catch let refusal as Refusal {
                log.refuse(refusal)
            } catch {
                log.wonder("\(error)")
            }
        }
    }

    private static func expectWhole(_ database: any Database, _ log: Log) async throws {
        let stored = Set(try await database.books())
        let (books, twins) = (stored.filter { $0 >= 0 }, Set(stored.filter { $0 < 0 }.map { -$0 - 1 }))
        #expect(books == twins)
        #expect(log.acknowledged.subtracting(books) == [])
        // What is there without an acknowledgement is at most what the reader was told to look for.
        let unsure = log.refused.filter { $0 == .unknownOutcome }.count
        #expect(books.subtracting(log.acknowledged).count <= unsure + 4)
        #expect(log.acknowledged.count > 50)
        #expect(try await database.integrityFaults() == [])
    }
}

/// What the writers were told.
private final class Log: Sendable {
    private struct State {
        var acknowledged: Set<Int> = []
        var refused: [Refusal] = []
        var others: [String] = []
    }

    private let state = Mutex(State())

    var acknowledged: Set<Int> { state.withLock { $0.acknowledged } }
    var refused: [Refusal] { state.withLock { $0.refused } }
    var others: [String] { state.withLock { $0.others } }

    func acknowledge(_ id: Int) { state.withLock { _ = $0.acknowledged.insert(id) } }
    func refuse(_ refusal: Refusal) { state.withLock { $0.refused.append(refusal) } }
    func wonder(_ words: String) { state.withLock { $0.others.append(words) } }
}
