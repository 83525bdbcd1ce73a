import Access
import Casework
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Team
import Testing
import Trail
import Web

/// Who leaves is out at once, on every device.
@Suite("Leaving")
struct LeavingTests {
    @Test("Of a hundred open sessions none is good at the next request, whichever server answers")
    func hundred() async throws {
        let place = try await PracticeTown.make()
        let (leader, volunteer) = try await Self.people(place)
        var cookies: [String] = []
        for _ in 0..<100 { cookies.append(try await SignedIn.cookie(volunteer, in: place)) }
        let (open, keeper) = (cookies, try await SignedIn.cookie(leader, in: place))
        try await Browser.open(Asking.website(place)) { client in
            for cookie in open { #expect(try await Browser(client, cookie: cookie).get("/ik") == .ok) }
            let browser = Browser(client, cookie: keeper)
            try await browser.get("/collegas/\(volunteer)/vertrek")
            #expect(browser.page.contains("Trajecten die nog lopen"))
            #expect(try await browser.submit("/collegas/\(volunteer)/vertrek") == .seeOther)
        }
        try await Browser.open(Asking.website(place)) { client in
            for cookie in open { #expect(try await Browser(client, cookie: cookie).get("/ik") == .seeOther) }
            let browser = Browser(client, cookie: keeper)
            try await browser.get("/collegas")
            #expect(!browser.page.contains(volunteer.description), "and he stands on the list no more")
        }
        let left = try await place.read { try Sessions.open(of: volunteer, at: Clock.live.now(), $0).count }
        #expect(left == 0)
    }

    @Test("Nobody ends his own work here, and a team leader of another place cannot end it either")
    func own() async throws {
        let database = try await PracticeTown.make()
        let (leader, _) = try await Self.people(database)
        let cookie = try await SignedIn.cookie(leader, in: database)
        try await Browser.open(Asking.website(database)) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/collegas/\(leader)/vertrek")
            #expect(try await browser.submit("/collegas/\(leader)/vertrek") == .conflict)
            #expect(browser.page.contains("Je kunt jezelf niet uit dienst melden"))
            #expect(try await browser.get("/ik") == .ok)
        }
    }

    @Test("A role counts from its first day up to its last, a shift only within its hours")
    func standing() async throws {
        let database = try await PracticeTown.make()
        let (_, volunteer) = try await Self.people(database)
        let (ids, today) = (IDSource.live(.live), Clock.live.today)
        let author = Author(nil, ground: "test", clock: .live, ids: ids)
        let place = try #require(try await database.read { try $0.first("SELECT MIN(id) FROM place") { $0.id(0, of: Place.self) } })
        try await database.write { db in
            try Shifts.plan(
                Shift(id: ids.next(), colleague: volunteer, place: place, day: today, opens: "10:00", closes: "15:00"), by: author, in: db)
            try Mandates.give(
                Mandate(id: ids.next(), colleague: volunteer, kind: .auditor, startedOn: today.adding(days: 1)), by: author, in: db)
        }
        // Half past eleven in winter, half past twelve in summer: the desk is open then.
        let noon = Moment(milliseconds: Int64(today.dayNumber) * 86_400_000 + 37_800_000)
        func standing(_ moment: Moment) async throws -> Standing {
            try await database.read { try Standing.find(volunteer, "", at: Clock { moment }, $0) }
        }
        #expect(try await standing(noon).desks == [place])
        #expect(try await standing(noon + .seconds(5 * 3600)).desks == [])
        #expect(try await standing(noon).roles == [.volunteer])
        #expect(try await standing(noon + .seconds(86_400)).roles == [.volunteer, .auditor])
        #expect(try await standing(noon + .seconds(86_400)).desks == [])
    }

    /// A team leader, and a volunteer of his place.
    private static func people(_ database: any Database) async throws -> (leader: ID<Colleague>, volunteer: ID<Colleague>) {
        let found = try await database.read { db in
            try db.first("""
                SELECT l.colleague, v.colleague FROM engagement l JOIN engagement v ON v.place = l.place AND v.kind = 'volunteer'
                    AND EXISTS (SELECT 1 FROM track t WHERE t.guide = v.colleague)
                WHERE l.function = 'team-leader' AND NOT EXISTS (SELECT 1 FROM engagement_end x WHERE x.engagement IN (l.id, v.id))
                ORDER BY l.id, v.id
                """) { ($0.id(0, of: Colleague.self), $0.id(1, of: Colleague.self)) }
        }
        let (leader, volunteer) = try #require(found)
        return (leader, volunteer)
    }
}
