import Access
import Casework
import Database
import Dates
import Organisation
import Support
import Testing
import Trail

/// What someone is follows from facts, each from its first day on until the day on which it ended.
@Suite("Standing")
struct StandingTests {
    private static let start = CalendarDate(dayNumber: 20_000)
    private static let end = start.adding(days: 10)

    /// Someone with one of everything, from the first day until the last.
    private static func standing(on day: CalendarDate, at time: String = "11:00") async throws -> Standing {
        let database = try await Scratch.database()
        let parts = time.split(separator: ":").compactMap { Int($0) }
        let moment = Clock.midnight(of: day) + .seconds(parts[0] * 3600 + parts[1] * 60)
        let clock = Clock { moment }
        let ids = IDSource.live(.live)
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        let code = MunicipalityCode(literal: "GM0637")
        let (colleague, place) = (Colleague(id: ids.next(), name: "Iemand"), Place(id: ids.next(), name: "Hier", serving: [code]))
        try await database.write { db in
            try Municipalities.put(Municipality(code: code, name: "Zoetermeer"), by: author, in: db)
            try Places.add(place, by: author, in: db)
            try Colleagues.add(colleague, by: author, in: db)
            let engagement = Engagement(
                id: ids.next(), colleague: colleague.id, place: place.id, kind: .staff, function: .teamLeader, startedOn: start)
            try Engagements.start(engagement, by: author, in: db)
            try Engagements.end(engagement.id, on: end, by: author, in: db)
            let role = VolunteerRole(id: ids.next(), colleague: colleague.id, role: .guide, startedOn: start)
            try Engagements.take(role, by: author, in: db)
            try Engagements.lay(down: role.id, on: end, by: author, in: db)
            for kind in [Mandate.Kind.administrator, .auditor, .municipality(code)] {
                let mandate = Mandate(id: ids.next(), colleague: colleague.id, kind: kind, startedOn: start)
                try Mandates.give(mandate, by: author, in: db)
                try Mandates.end(mandate.id, on: end, by: author, in: db)
            }
            try Shifts.plan(
                Shift(id: ids.next(), colleague: colleague.id, place: place.id, day: start, opens: "10:00", closes: "15:00"), by: author, in: db)
        }
        return try await database.read { try Standing.find(colleague.id, "Iemand", at: clock, $0) }
    }

    @Test("On the first day and on the last before the end all of it holds", arguments: [0, 9])
    func during(_ days: Int) async throws {
        let standing = try await Self.standing(on: Self.start.adding(days: days))
        #expect(standing.roles == [.teamLeader, .administrator, .auditor, .municipality])
        #expect(standing.tasks == [.guide] && standing.municipalities == ["GM0637"] && standing.places.count == 1)
    }

    @Test("The day before, and from the day of its end on, nothing of it holds", arguments: [-1, 10, 11])
    func outside(_ days: Int) async throws {
        let standing = try await Self.standing(on: Self.start.adding(days: days))
        #expect(standing.roles.isEmpty && standing.tasks.isEmpty && standing.municipalities.isEmpty && standing.places.isEmpty)
        #expect(standing.desks.isEmpty)
    }

    @Test("A shift holds from its first minute until its last, on its own day", arguments: [
        ("09:59", 0, false), ("10:00", 0, true), ("14:59", 0, true), ("15:00", 0, false), ("11:00", 1, false),
    ])
    func shift(_ time: String, _ days: Int, _ isOn: Bool) async throws {
        #expect(try await !Self.standing(on: Self.start.adding(days: days), at: time).desks.isEmpty == isOn)
    }
}
