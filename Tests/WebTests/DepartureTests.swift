import Access
import Casework
import Database
import Dates
import Organisation
import Testing
import Trail

/// What ends when someone leaves, and what does not.
@Suite("Departure")
struct DepartureTests {
    @Test("All that is open ends today: engagements, tasks, mandates, shifts from today on, sessions; nobody else's, and nothing twice")
    func leaving() async throws {
        let house = try await TwoDesks(isFull: false)
        let (leaver, stayer) = (try await house.colleague(house.here), try await house.colleague(house.here))
        let (today, ids, author) = (house.clock.today, house.ids, house.author)
        try await house.database.write { db in
            for colleague in [leaver, stayer] {
                for (task, until) in [(VolunteerRole.Role.guide, -1), (.legal, nil)] as [(VolunteerRole.Role, Int?)] {
                    let role = VolunteerRole(id: ids.next(), colleague: colleague, role: task, startedOn: today.adding(days: -9))
                    try Engagements.take(role, by: author, in: db)
                    if let until { try Engagements.lay(down: role.id, on: today.adding(days: until), by: author, in: db) }
                }
                try Mandates.give(Mandate(id: ids.next(), colleague: colleague, kind: .auditor, startedOn: today), by: author, in: db)
                for day in [-1, 0, 1, 2] {
                    let shift = Shift(
                        id: ids.next(), colleague: colleague, place: house.here.id, day: today.adding(days: day), opens: "10:00", closes: "15:00")
                    try Shifts.plan(shift, by: author, in: db)
                    if day == 2 { try Shifts.withdraw(shift.id, at: house.clock.now(), by: author, in: db) }
                }
            }
            try Departure.leave(leaver, on: today, at: house.clock.now(), by: author, in: db)
        }
        #expect(try await Self.counts(house, leaver) == ["engagement 1 of 1", "volunteer_role 2 of 2", "mandate 1 of 1", "shift 3 of 4"])
        #expect(try await Self.counts(house, stayer) == ["engagement 0 of 1", "volunteer_role 1 of 2", "mandate 0 of 1", "shift 1 of 4"])
        let standings = try await house.database.read { db in
            try [leaver, stayer].map { try Standing.find($0, "", at: house.clock, db) }
        }
        #expect(standings.map(\.roles) == [[], [.volunteer, .auditor]])
        #expect(standings.map(\.tasks) == [[], [.legal]])
        #expect(standings.map { $0.desks.isEmpty } == [true, false])
    }

    /// How many of each have ended.
    private static func counts(_ house: TwoDesks, _ colleague: ID<Colleague>) async throws -> [String] {
        try await house.database.read { db in
            try [
                "SELECT 'engagement', COUNT(x.ended_on), COUNT(*) FROM engagement t LEFT JOIN engagement_end x ON x.engagement = t.id WHERE t.colleague = $1",
                "SELECT 'volunteer_role', COUNT(x.ended_on), COUNT(*) FROM volunteer_role t LEFT JOIN volunteer_role_end x ON x.volunteer_role = t.id WHERE t.colleague = $1",
                "SELECT 'mandate', COUNT(x.ended_on), COUNT(*) FROM mandate t LEFT JOIN mandate_end x ON x.mandate = t.id WHERE t.colleague = $1",
                "SELECT 'shift', COUNT(x.at), COUNT(*) FROM shift t LEFT JOIN shift_withdrawal x ON x.shift = t.id WHERE t.colleague = $1",
            ].map { (sql: SQL) in
                try db.first(sql, colleague) { "\($0.text(0)) \($0.integer(1)) of \($0.integer(2))" } ?? ""
            }
        }
    }
}
