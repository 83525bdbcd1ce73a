import Access
import Casework
import Clients
import Database
import SignIn
import Testing
import Trail

/// Which looks count against the budget, and until when.
@Suite("The budget of looks")
struct LookBudgetTests {
    private static let hour = Duration.seconds(3_600), day = Duration.seconds(86_400)

    /// What became of a third look, after two of this kind; two are allowed in an hour, three in a day.
    private static func outcome(
        ago: Duration, sameSession: Bool = true, sameColleague: Bool = true, noun: String = "person", deed: String = "looked", count: Int = 2
    ) async throws -> LookBudget.Verdict {
        let house = try await TwoDesks()
        let (colleague, other) = (try await house.colleague(house.here), try await house.colleague(house.here))
        let (session, now) = (ID<Session>(77), house.clock.now())
        let author = Author(
            sameColleague ? colleague : other, ground: "card", role: "volunteer", session: sameSession ? session.number : 78,
            clock: Clock { now - ago }, ids: house.ids)
        return try await house.database.write { db in
            for number in 0..<count { try author.trace(deed, noun, ID<Person>(Int64(1000 + number)), in: db) }
            let standing = try Standing.find(colleague, "", at: house.clock, db)
            return try LookBudget(perHour: 2, perDay: 3).verdict(
                on: house.client, for: Session(id: session, standing: standing, token: Token()), at: house.clock, db)
        }
    }

    @Test("A look of this session counts for an hour, one of this colleague for a day")
    func time() async throws {
        let almost = Duration.seconds(1)
        #expect(try await Self.outcome(ago: Self.hour - almost) == .askProof)
        #expect(try await Self.outcome(ago: Self.hour) == .open)
        #expect(try await Self.outcome(ago: .zero, count: 1) == .open)
        #expect(try await Self.outcome(ago: Self.day - almost, count: 3) == .full)
        #expect(try await Self.outcome(ago: Self.day, count: 3) == .open)
        #expect(try await Self.outcome(ago: .zero, sameSession: false) == .open)
        #expect(try await Self.outcome(ago: .zero, sameSession: false, count: 3) == .full)
    }

    @Test("A file that was looked at before and again counts by its last look")
    func last() async throws {
        let house = try await TwoDesks()
        let (colleague, now) = (try await house.colleague(house.here), house.clock.now())
        let verdict = try await house.database.write { db in
            for ago in [Self.hour + Self.hour, .zero] {
                let author = Author(colleague, ground: "card", session: 77, clock: Clock { now - ago }, ids: house.ids)
                for person in [ID<Person>(1001), ID(1002)] { try author.trace("looked", "person", person, in: db) }
            }
            let session = Session(id: ID(77), standing: try Standing.find(colleague, "", at: house.clock, db), token: Token())
            return try LookBudget(perHour: 2, perDay: 3).verdict(on: house.client, for: session, at: house.clock, db)
        }
        #expect(verdict == .askProof)
    }

    @Test("Looks before the last proof of this session, or at its moment, count no more; a proof of another session changes nothing", arguments: [
        (proofs: [(isOwn: true, ago: 60)], LookBudget.Verdict.open), ([(true, 59)], .open), ([(true, 61)], .askProof),
        ([(true, 90), (true, 30)], .open), ([(false, 30)], .askProof), ([(true, 61), (false, 30)], .askProof),
    ])
    func proof(_ proofs: [(isOwn: Bool, ago: Int)], _ expected: LookBudget.Verdict) async throws {
        let house = try await TwoDesks()
        let (colleague, now) = (try await house.colleague(house.here), house.clock.now())
        let sessions = [house.ids.next(Session.self), house.ids.next(Session.self)]
        let looking = Author(
            colleague, ground: "card", session: sessions[0].number, clock: Clock { now - .seconds(60) }, ids: house.ids)
        let verdict = try await house.database.write { db in
            for id in sessions {
                _ = try Sessions.start(for: colleague, on: "test", SessionTerms(), house.clock, id: id, by: house.author, in: db)
            }
            for person in [ID<Person>(1001), ID(1002)] { try looking.trace("looked", "person", person, in: db) }
            for proof in proofs {
                try Proofs.add(
                    .password, to: sessions[proof.isOwn ? 0 : 1], at: now - .seconds(proof.ago), id: house.ids.next(), by: house.author,
                    in: db)
            }
            let session = Session(id: sessions[0], standing: try Standing.find(colleague, "", at: house.clock, db), token: Token())
            return try LookBudget(perHour: 2, perDay: 3).verdict(on: house.client, for: session, at: house.clock, db)
        }
        #expect(verdict == expected)
    }

    @Test("What another did, what was no client, and what was no look, does not count")
    func others() async throws {
        #expect(try await Self.outcome(ago: .zero, sameColleague: false, count: 3) == .open)
        #expect(try await Self.outcome(ago: .zero, noun: "list", count: 3) == .open)
        #expect(try await Self.outcome(ago: .zero, deed: "refused", count: 3) == .open)
    }

    @Test("A file that was looked at a moment ago may be looked at again, also when the budget is used up")
    func again() async throws {
        let house = try await TwoDesks()
        let colleague = try await house.colleague(house.here)
        let author = Author(colleague, ground: "card", role: "volunteer", session: 77, clock: house.clock, ids: house.ids)
        let verdicts = try await house.database.write { db in
            for person in [house.client, ID(1001), ID(1002)] { try author.trace("looked", "person", person, in: db) }
            let session = Session(id: ID(77), standing: try Standing.find(colleague, "", at: house.clock, db), token: Token())
            return try [house.client, house.stranger].map { try LookBudget(perHour: 2, perDay: 3).verdict(on: $0, for: session, at: house.clock, db) }
        }
        #expect(verdicts == [.open, .full])
    }
}
