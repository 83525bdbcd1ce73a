import Access
import Casework
import Database
import Organisation
import SignIn
import Testing
import Trail
import Web

/// Which sessions are open, and what ends them.
@Suite("Sessions")
struct SessionTests {
    private let house: TwoDesks
    private let colleague, other: ID<Colleague>
    private let terms = SessionTerms()

    init() async throws {
        house = try await TwoDesks(isFull: false)
        (colleague, other) = (try await house.colleague(house.here), try await house.colleague(house.here))
    }

    /// - Parameter ago: when it began.
    private func start(_ colleague: ID<Colleague>, ago: Duration = .zero) async throws -> (id: ID<Session>, token: Token) {
        let (now, id) = (house.clock.now(), house.ids.next(Session.self))
        let token = try await house.database.write { db in
            try Sessions.start(for: colleague, on: "test", terms, Clock { now - ago }, id: id, by: house.author, in: db)
        }
        return (id, token)
    }

    private func find(_ token: Token) async throws -> Session? {
        try await house.database.read { try Sessions.find(token, terms, house.clock, $0) }
    }

    private func open(_ colleague: ID<Colleague>) async throws -> [ID<Session>] {
        try await house.database.read { try Sessions.open(of: colleague, at: house.clock.now(), $0).map(\.id) }
    }

    @Test("A list of devices has one's own sessions that are not over, by a second")
    func list() async throws {
        let almost = Duration.seconds(1)
        let (new, old) = (try await start(colleague), try await start(colleague, ago: terms.longest - almost))
        _ = try await start(colleague, ago: terms.longest)
        _ = try await start(other)
        let ended = try await start(colleague)
        try await house.database.write { try Sessions.end(ended.id, .signedOut, at: house.clock.now(), by: house.author, in: $0) }
        #expect(try await open(colleague) == [new.id, old.id])
        #expect(try await find(old.token)?.isLocked == true, "not used for so long")
        #expect(try await find(ended.token) == nil)
        #expect(try await find(new.token)?.standing.colleague == colleague)
        #expect(try await find(Token()) == nil)
    }

    @Test("Ending all but one ends one's own and nobody else's; each leaves one line, those that had ended none")
    func all() async throws {
        let (kept, gone, ended, others) = (
            try await start(colleague), try await start(colleague), try await start(colleague), try await start(other)
        )
        let now = house.clock.now()
        let old = try await start(colleague, ago: terms.longest)
        try await house.database.write { db in
            try Sessions.end(ended.id, .signedOut, at: now, by: house.author, in: db)
            try Sessions.end(ended.id, .revoked, at: now, by: house.author, in: db)
            try Sessions.endAll(of: colleague, but: kept.id, .changed, at: now, by: house.author, in: db)
        }
        #expect(try await open(colleague) == [kept.id])
        #expect(try await open(other) == [others.id])
        let lines = try await house.database.read { db in
            try db.all("SELECT subject FROM trace WHERE noun = 'sign_in' AND deed = 'ended' ORDER BY id") { $0.id(0, of: Session.self) }
        }
        #expect(lines == [ended.id, gone.id], "and not \(old.id), which was over")
        let endings = try await house.database.read { db in
            try db.all("SELECT sign_in, reason FROM sign_in_end ORDER BY sign_in") { $0.id(0, of: Session.self) }
        }
        #expect(endings == [gone.id, ended.id])
    }

    @Test("A use is written down anew after a minute, and never goes back in time")
    func use() async throws {
        let now = house.clock.now()
        let grain = SessionTerms.grain
        #expect(try await find(start(colleague, ago: grain).token)?.isUseStale == false)
        let stale = try await start(colleague, ago: grain + .seconds(1))
        #expect(try await find(stale.token)?.isUseStale == true)
        try await house.database.write { try Sessions.use(stale.id, at: now, by: house.author, in: $0) }
        #expect(try await find(stale.token)?.isUseStale == false)
        try await house.database.write { try Sessions.use(stale.id, at: now - terms.idle, by: house.author, in: $0) }
        #expect(try await find(stale.token)?.isUseStale == false)
    }

    @Test("A session is locked after ten minutes without use, and over after twelve hours in all, to the second")
    func ends() async throws {
        let almost = Duration.seconds(1)
        for (ago, isLeft) in [(Duration.seconds(600) - almost, false), (.seconds(600), true)] {
            let session = try #require(await find(start(colleague, ago: ago).token))
            #expect(session.isLocked == isLeft && session.isProven == !isLeft)
        }
        for (ago, isProven) in [(terms.proof - almost, true), (terms.proof, false)] {
            let session = try await start(colleague, ago: .seconds(3_600))
            try await house.database.write {
                try Proofs.add(.password, to: session.id, at: house.clock.now() - ago, id: house.ids.next(), by: house.author, in: $0)
            }
            #expect(try await find(session.token)?.isProven == isProven, "a proof counts as long as signing in")
        }
        for (ago, isOpen) in [(Duration.seconds(43_200) - almost, true), (.seconds(43_200), false)] {
            let session = try await start(colleague, ago: ago)
            try await house.database.write { try Sessions.use(session.id, at: house.clock.now(), by: house.author, in: $0) }
            #expect(try await (find(session.token) != nil) == isOpen)
        }
    }
}
