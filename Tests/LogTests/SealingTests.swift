import Casework
import Database
import Support
import Testing
@testable import Trail

/// How entries get their place in the log.
@Suite("Sealing the log")
struct SealingTests {
    @Test("Each entry gets one number, in order, over as many heads as it takes")
    func order() async throws {
        let log = try await Logbook()
        try await log.write(2500, from: 100)
        #expect(try await log.sealing.seal() == 2500)
        #expect(try await log.lines() == (1...2500).map { [$0, $0 + 100] })
        #expect(try await log.newest()?.number == 3)
        #expect(try await log.sealing.seal() == 0)
        let audit = try await log.verify(against: log.newest())
        #expect(audit.findings == [] && audit.lines == 2500 && audit.waiting == 0)
    }

    @Test("An entry that is stored later with a smaller identity still gets its place, after the others")
    func late() async throws {
        let log = try await Logbook()
        try await log.write(3, from: 1000)
        try await log.sealing.seal()
        let kept = try await log.newest()
        try await log.write(2, from: 10)
        #expect(try await log.verify().waiting == 2)
        #expect(try await log.sealing.seal(.recent) == 2)
        #expect(try await log.lines().map { $0[1] } == [1001, 1002, 1003, 11, 12])
        #expect(try await log.verify(against: kept).findings == [])
    }

    @Test("What is more than an hour behind is left for the look at everything")
    func recent() async throws {
        let log = try await Logbook()
        try await log.write(2, from: IDSource.growth(in: 7_200_000))
        try await log.sealing.seal()
        try await log.write(2, from: 5)
        #expect(try await log.sealing.seal(.recent) == 0)
        #expect(try await log.sealing.seal(.everything) == 2)
    }

    @Test("Several that seal at once, while deeds go on, give every entry one place")
    func together() async throws {
        let log = try await Logbook()
        let (database, key) = (log.database, log.key)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    for round in 0..<10 { try await log.write(20, from: Int64(writer * 100_000 + round * 1000)) }
                }
                group.addTask { for _ in 0..<5 { try await Sealing(database, key, clock: .live).seal() } }
            }
            try await group.waitForAll()
        }
        try await log.sealing.seal()
        #expect(Set(try await log.lines().map { $0[1] }).count == 800)
        let audit = try await log.verify()
        #expect(audit.findings == [] && audit.lines == 800)
    }

    @Test("Under a turn that was lost nothing is sealed")
    func lostTurn() async throws {
        let log = try await Logbook()
        try await log.write(2, from: 1)
        let turns = Turns(log.database, patience: .seconds(1))
        let turn = try #require(try await turns.take("tidying"))
        await #expect(throws: LostTurn()) {
            try await log.sealing.seal(under: Turn(name: turn.name, number: turn.number + 1))
        }
        #expect(try await log.newest() == nil)
        #expect(try await log.sealing.seal(under: turn) == 2)
    }

    @Test("Another key signs once more, without a new line; who expects the old key is told")
    func otherKey() async throws {
        let log = try await Logbook()
        try await log.write(2, from: 1)
        try await log.sealing.seal()
        let other = LogKey()
        #expect(try await Sealing(log.database, other, clock: .live).seal() == 0)
        #expect(try await log.newest()?.publicKey == other.publicKey)
        #expect(try await log.verify().findings.map(\.kind) == [.otherKey])
        #expect(try await Audit.verify(log.database, key: other.publicKey).findings == [])
    }

    @Test("Nothing is built on a log that was meddled with", arguments: [
        "DELETE FROM trace_leaf WHERE number = 4", "UPDATE trace_head SET sealed_at = '2020-01-01T00:00:00Z'", "UPDATE trace_head SET size = 3",
        "DELETE FROM trace_head",
    ] as [SQL])
    func broken(_ deed: SQL) async throws {
        let log = try await Logbook()
        try await log.write(4, from: 1)
        try await log.sealing.seal()
        try await log.unguard()
        try await log.database.write { try $0.run(deed) }
        try await log.write(2, from: 100)
        await #expect(throws: Refusal.brokenLog) { try await log.sealing.seal() }
    }
}
