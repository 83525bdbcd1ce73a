import Access
import Casework
import Database
import Dates
import HTTPTypes
import Organisation
@testable import Team
import Testing
import Trail
import Web

/// What a keeper may make of somebody, and when he may put him on shift.
@Suite("New colleagues and shifts")
struct NewColleagueTests {
    private static let work = ["guide", "housing", "participation", "legal", "coach", "interpreter", "intern", "youth-coach", "administration", "legal-worker"]
    private static let mandates = ["administrator", "municipality", "auditor"]

    /// The fields at which the form complains, or what came of it.
    private static func read(_ what: String, _ standing: Standing, at place: ID<Place>, known: [ID<Place>], name: String = "Piet") -> [String] {
        let fields = ["naam": name, "wat": what, "locatie": place.description, "gemeente": "GM0637"]
        do {
            _ = try ColleagueForm(form(fields)).read(standing, known)
            return []
        } catch {
            return error.all.map(\.field)
        }
    }

    private static func form(_ fields: [String: String]) -> Form {
        (try? Form(fields.map { "\($0.key.escaped)=\($0.value.escaped)" }.joined(separator: "&").utf8)) ?? Form()
    }

    @Test("A team leader makes colleagues of his own place, never another leader or a mandate; the administrator makes all of them")
    func keepers() async throws {
        let house = try await TwoDesks()
        let (leader, keeper) = (try await house.colleague(house.here, .teamLeader), try await house.holder(.administrator))
        let (leading, keeping) = try await house.database.read { db in
            (try Standing.find(leader, "", at: house.clock, db), try Standing.find(keeper, "", at: house.clock, db))
        }
        let here = [house.here.id]
        for what in Self.work {
            #expect(Self.read(what, leading, at: house.here.id, known: here) == [])
            #expect(Self.read(what, leading, at: house.there.id, known: here) == ["locatie"])
        }
        for what in Self.mandates + ["team-leader", "", "senior-team-leader"] {
            #expect(Self.read(what, leading, at: house.here.id, known: here) == ["wat"], "\(what)")
        }
        for what in Self.work + Self.mandates + ["team-leader"] {
            #expect(Self.read(what, keeping, at: house.here.id, known: here) == [], "\(what)")
        }
        #expect(Self.read("guide", leading, at: house.here.id, known: here, name: "") == ["naam"])
        #expect(Self.read("nobody", leading, at: house.here.id, known: here, name: "") == ["naam", "wat"])
        #expect(Self.read("guide", leading, at: house.there.id, known: here, name: "") == ["naam", "locatie"])
    }

    @Test("A keeper sees the places that are his to choose from; only the administrator all of them, with the municipalities")
    func choices() async throws {
        let house = try await TwoDesks()
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            try await browser.get("/collegas/nieuw")
            #expect(browser.page.contains("Hier") && !browser.page.contains("Daar") && !browser.page.contains("Rotterdam"))
        }
        try await house.visit(as: house.holder(.administrator)) { browser in
            try await browser.get("/collegas/nieuw")
            #expect(browser.page.contains("Hier") && browser.page.contains("Daar") && browser.page.contains("Rotterdam"))
        }
    }

    @Test("Nobody is planned at a place where he does not work, also by who leads both")
    func elsewhere() async throws {
        let house = try await TwoDesks(isFull: false)
        let (leader, volunteer) = (try await house.colleague(house.here, .teamLeader), try await house.colleague(house.here))
        try await house.database.write { db in
            try Engagements.start(
                Engagement(
                    id: house.ids.next(), colleague: leader, place: house.there.id, kind: .staff, function: .teamLeader,
                    startedOn: house.clock.today), by: house.author, in: db)
        }
        try await house.visit(as: leader) { browser in
            for (place, status) in [(house.there, HTTPResponse.Status.badRequest), (house.here, .seeOther)] {
                try await browser.get("/collegas/\(volunteer)")
                try await browser.submit("/collegas/\(volunteer)/dienst", [
                    "dag": house.clock.today.iso, "van": "10:00", "tot": "15:00", "locatie": place.id.description,
                ])
                #expect(browser.status == status && browser.page.contains("werkt niet op die locatie") == (status == .badRequest))
            }
        }
    }

    @Test("A shift is today or later, at a place that the keeper leads, of ten hours at most, and kept as a clock shows it", arguments: [
        (0, "10:00", "15:00", true, []), (0, "09:00", "19:00", true, []), (1, "10:00", "10:01", true, []), (-1, "10:00", "15:00", true, ["dag"]),
        (0, "09:00", "19:01", true, ["van"]), (0, "15:00", "15:00", true, ["van"]), (0, "15:00", "10:00", true, ["van"]),
        (0, "9:00", "15.00", true, []), (0, "10", "1500", true, []), (0, "10:0", "15:00", true, ["van"]), (0, "10:00", "24:00", true, ["van"]),
        (0, "10:00", "15:60", true, ["van"]), (0, "10:00", "15:00", false, ["locatie"]), (-1, "", "", false, ["dag", "van", "locatie"]),
    ] as [(Int, String, String, Bool, [String])])
    func shifts(_ days: Int, _ from: String, _ until: String, _ isOwn: Bool, _ complaints: [String]) {
        let (today, own) = (CalendarDate(dayNumber: 20_781), ID<Place>(7))
        let fields = [
            "dag": today.adding(days: days).iso, "van": from, "tot": until, "locatie": (isOwn ? own : ID<Place>(8)).description,
        ]
        do {
            let shift = try ShiftForm(Self.form(fields)).read(ID(5), [own], today: today, id: ID(6))
            #expect(complaints == [] && shift.place == own)
            #expect(shift.opens == ClockTime(from)?.text && shift.closes == ClockTime(until)?.text && shift.closes.count == 5)
        } catch {
            #expect(error.all.map(\.field) == complaints)
        }
    }
}
