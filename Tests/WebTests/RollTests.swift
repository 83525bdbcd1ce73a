import Access
import Casework
import Database
import Dates
import Organisation
@testable import Team
import Testing
import Trail

/// Who stands on the list of colleagues, and as what: on that day, as far as the keeper may see.
@Suite("The list of colleagues")
struct RollTests {
    /// Days before and after today; until, when it ends.
    private typealias Span = (from: Int, until: Int?)
    private static let spans: [(name: String, span: Span)] = [
        ("new", (0, nil)), ("long", (-9, 1)), ("ended", (-9, 0)), ("to come", (1, nil)),
    ]

    @Test("Each of them holds from its first day until its end: who is here, what he does, and what he may")
    func days() async throws {
        let house = try await TwoDesks(isFull: false)
        let (keeper, leader) = (try await house.holder(.administrator), try await house.colleague(house.here, .teamLeader))
        try await Self.fill(house, house.here, "")
        try await Self.fill(house, house.there, " elsewhere")
        let seen = try await Self.lines(house, keeper), own = try await Self.lines(house, leader)
        let here = ["long: volunteer at Hier", "new: volunteer at Hier", "who does: coach, interpreter at Hier"]
        let there = ["long elsewhere: volunteer at Daar", "new elsewhere: volunteer at Daar", "who does elsewhere: coach, interpreter at Daar"]
        let mandates = ["long elsewhere mandate: auditor", "long mandate: auditor", "new elsewhere mandate: auditor", "new mandate: auditor"]
        #expect(own == ["Piet Jansen: team-leader at Hier"] + here)
        #expect(Set(seen) == Set(here + there + mandates + ["Piet Jansen: administrator", "Piet Jansen: team-leader at Hier"]))
        #expect(seen.count == 12)
    }

    @Test("One who is at both places stands there once, with the place that the keeper leads")
    func both() async throws {
        let house = try await TwoDesks(isFull: false)
        let (leader, colleague) = (try await house.colleague(house.here, .teamLeader), try await house.colleague(house.there))
        try await house.database.write { db in
            try Engagements.start(
                Engagement(
                    id: house.ids.next(), colleague: colleague, place: house.here.id, kind: .volunteer, startedOn: house.clock.today),
                by: house.author, in: db)
            try db.run("INSERT INTO account (colleague, name) VALUES ($1, 'piet')", colleague)
        }
        let lines = try await Self.roll(house, leader)
        #expect(lines.map(\.hasAccount) == lines.map { $0.id == colleague })
        #expect(lines.map(\.place) == ["Hier", "Hier"])
        #expect(try await Self.roll(house, leader, colleague).map(\.id) == [colleague])
    }

    private static func fill(_ house: TwoDesks, _ place: Place, _ more: String) async throws {
        let (ids, author, today) = (house.ids, house.author, house.clock.today)
        try await house.database.write { db in
            func add(_ name: String) throws -> ID<Colleague> {
                let colleague = Colleague(id: ids.next(), name: name)
                try Colleagues.add(colleague, by: author, in: db)
                return colleague.id
            }
            func engage(_ colleague: ID<Colleague>, _ span: Span) throws {
                let engagement = Engagement(
                    id: ids.next(), colleague: colleague, place: place.id, kind: .volunteer, startedOn: today.adding(days: span.from))
                try Engagements.start(engagement, by: author, in: db)
                if let until = span.until { try Engagements.end(engagement.id, on: today.adding(days: until), by: author, in: db) }
            }
            let doer = try add("who does" + more)
            try engage(doer, (-9, nil))
            for ((name, span), task) in zip(spans, [VolunteerRole.Role.coach, .interpreter, .guide, .legal]) {
                try engage(try add(name + more), span)
                let role = VolunteerRole(id: ids.next(), colleague: doer, role: task, startedOn: today.adding(days: span.from))
                try Engagements.take(role, by: author, in: db)
                let mandate = Mandate(
                    id: ids.next(), colleague: try add(name + more + " mandate"), kind: .auditor, startedOn: today.adding(days: span.from))
                try Mandates.give(mandate, by: author, in: db)
                guard let until = span.until else { continue }
                try Engagements.lay(down: role.id, on: today.adding(days: until), by: author, in: db)
                try Mandates.end(mandate.id, on: today.adding(days: until), by: author, in: db)
            }
        }
    }

    private static func roll(_ house: TwoDesks, _ keeper: ID<Colleague>, _ only: ID<Colleague>? = nil) async throws -> [ColleagueLine] {
        try await house.database.read { db in
            let scope = ColleagueScope(try Standing.find(keeper, "", at: house.clock, db))
            guard let only else { return try Roll.all(scope, at: house.clock, db) }
            return try Roll.one(only, scope, at: house.clock, db).map { [$0] } ?? []
        }
    }

    private static func lines(_ house: TwoDesks, _ keeper: ID<Colleague>) async throws -> [String] {
        try await roll(house, keeper).map { line in
            "\(line.name): \(line.what.joined(separator: ", "))" + (line.place.map { " at \($0)" } ?? "")
        }
    }
}
