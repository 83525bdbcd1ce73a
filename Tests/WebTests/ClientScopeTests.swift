import Access
import Casework
import Clients
import Database
import Dates
import Foundation
import HTTPTypes
import Organisation
import Support
import Synchronization
import Testing
import Trail
import Web

/// What each may see of a client: through the pages, as a browser sees them.
@Suite("What each may see of a client")
struct ClientScopeTests {
    private static let facts = "Geboorteland"

    @Test("A volunteer finds only the clients of his place, sees a card, and the look is on record")
    func card() async throws {
        let house = try await TwoDesks()
        let (client, stranger) = (house.client, house.stranger)
        try await house.visit(as: house.colleague(house.here)) { browser in
            try await browser.get("/clienten")
            #expect(try await browser.submit("/clienten", ["zoek": "haddad"]) == .ok)
            #expect(browser.page.contains("Amal Haddad") && !browser.page.contains("Nour"))
            #expect(try await browser.get("/clienten/\(client)") == .ok)
            #expect(browser.page.contains("Amal Haddad") && !browser.page.contains(Self.facts) && !browser.page.contains("/bezoek"))
            #expect(try await browser.get("/clienten/\(stranger)") == .notFound)
            #expect(try await browser.get("/clienten/\(client)/bekeken") == .notFound)
        }
        #expect(try await house.grounds() == ["card"])
    }

    @Test("On shift a visit with a reason opens the whole file; without a reason it stays closed")
    func visit() async throws {
        let house = try await TwoDesks()
        let client = house.client
        try await house.visit(as: house.colleague(house.here, onShift: true)) { browser in
            try await browser.get("/clienten/\(client)")
            #expect(try await browser.submit("/clienten/\(client)/bezoek") == .badRequest)
            #expect(!browser.page.contains(Self.facts))
            #expect(try await browser.submit("/clienten/\(client)/bezoek", ["reden": "balie"]) == .seeOther)
            try await browser.follow()
            #expect(browser.page.contains(Self.facts) && browser.page.contains("Syrië"))
        }
        #expect(try await house.grounds().last == "visit")
    }

    @Test("Who is not on shift opens no visit, whatever he sends; the shift of another desk does not help")
    func noShift() async throws {
        let house = try await TwoDesks()
        let (client, stranger) = (house.client, house.stranger)
        try await house.visit(as: house.colleague(house.here)) { browser in
            try await browser.get("/clienten/\(client)")
            let seals = try browser.unseen("/clienten/\(client)/spoed")
            #expect(try await browser.post("/clienten/\(client)/bezoek", seals.merging(["reden": "balie"]) { $1 }) == .conflict)
        }
        try await house.visit(as: house.colleague(house.here, onShift: true)) { browser in
            try await browser.get("/clienten/\(client)")
            let seals = try browser.unseen("/clienten/\(client)/bezoek")
            #expect(try await browser.post("/clienten/\(stranger)/bezoek", seals.merging(["reden": "balie"]) { $1 }) == .notFound)
        }
        #expect(try await house.database.read { try $0.number("SELECT COUNT(*) FROM file_visit") } == 0)
    }

    @Test("A visit ends with the shift, also when the shift is taken away")
    func visitEnds() async throws {
        let house = try await TwoDesks()
        let (client, database, clock) = (house.client, house.database, house.clock)
        let colleague = try await house.colleague(house.here, onShift: true)
        try await house.visit(as: colleague) { browser in
            try await browser.get("/clienten/\(client)")
            try await browser.submit("/clienten/\(client)/bezoek", ["reden": "telefoon"])
            let end = try await database.read { try $0.first("SELECT closes_at FROM file_visit") { $0.text(0) } }
            #expect(end == (clock.now() + .seconds(4 * 3600)).iso)
            try await database.write { db in
                let shift = try #require(try db.first("SELECT id FROM shift") { $0.id(0, of: Shift.self) })
                try Shifts.withdraw(shift, at: clock.now(), by: Author(nil, ground: "test", clock: clock, ids: .live(.live)), in: db)
            }
            try await browser.get("/clienten/\(client)")
            #expect(!browser.page.contains(Self.facts))
        }
    }

    @Test("In an emergency the file opens with a reason, and the team leader reads who did it; nobody else's file opens")
    func emergency() async throws {
        let house = try await TwoDesks()
        let (client, stranger) = (house.client, house.stranger)
        try await house.visit(as: house.colleague(house.here)) { browser in
            try await browser.get("/clienten/\(client)")
            #expect(try await browser.submit("/clienten/\(client)/spoed", ["spoedreden": "kort"]) == .badRequest)
            #expect(try await browser.submit("/clienten/\(client)/spoed", ["spoedreden": "De ambulance vraagt haar gegevens"]) == .seeOther)
            try await browser.follow()
            #expect(browser.page.contains(Self.facts))
            let seals = try browser.unseen("/afmelden")
            #expect(try await browser.post("/clienten/\(stranger)/spoed", seals.merging(["spoedreden": "Ook deze wil ik zien"]) { $1 }) == .notFound)
        }
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            try await browser.get("/toezicht")
            #expect(browser.page.contains("opende met spoed") && browser.page.contains(client.description))
            try await browser.get("/clienten/\(client)/bekeken")
            #expect(browser.page.contains("Piet Jansen") && browser.page.contains("met spoed"))
        }
        try await house.visit(as: house.colleague(house.there, .teamLeader)) { browser in
            try await browser.get("/toezicht")
            #expect(!browser.page.contains(client.description))
        }
    }

    @Test("Who does some work for a client sees what that work asks, also of the rest of the household; and nothing after it")
    func assigned() async throws {
        let database = try await PracticeTown.make()
        let clock = Clock.fixed(try #require(CalendarDate(iso: "2017-06-15")))
        let website = Asking.website(database, clock: clock)
        let found = try await database.read { db in
            try db.first("""
                SELECT t.guide, t.person FROM track t LEFT JOIN track_end x ON x.track = t.id
                WHERE t.started_on <= '2017-06-15' AND (x.ended_on IS NULL OR x.ended_on > '2017-06-15') ORDER BY t.id
                """) { ($0.id(0, of: Colleague.self), $0.id(1, of: Person.self)) }
        }
        let (guide, client) = try #require(found)
        let cookie = try await SignedIn.cookie(guide, in: database, at: clock)
        try await Browser.open(website) { asker in
            let browser = Browser(asker, cookie: cookie)
            try await browser.get("/clienten")
            #expect(browser.page.contains(client.description))
            #expect(try await database.read { try $0.exists("SELECT 1 FROM trace WHERE code = 'own clients'") })
            #expect(try await browser.get("/clienten/\(client)") == .ok)
            #expect(browser.page.contains(Self.facts) && browser.page.contains("Gesprekken") && !browser.page.contains("Procedures"))
        }
    }

    @Test("That a client has a file elsewhere too, or had one, shows in nothing")
    func elsewhere() async throws {
        let house = try await TwoDesks()
        let (client, clock, there) = (house.client, house.clock, house.there)
        let author = Author(nil, ground: "test", clock: clock, ids: .live(.live))
        try await house.database.write { db in
            // Older by its number than the one here.
            try ClientFiles.open(ClientFile(id: ID(1), person: client, place: there.id, openedOn: clock.today), by: author, in: db)
        }
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            try await browser.get("/clienten")
            for page in ["/clienten/\(client)", "/clienten/\(client)/bekeken"] {
                #expect(try await browser.get(page) == .ok)
                #expect(!browser.page.contains("Daar"))
            }
            try await browser.get("/clienten/\(client)")
            #expect(browser.page.contains("Hier"))
        }
    }

    @Test("Who of the household is abroad stands apart from who is here, by where each is on that day")
    func abroad() async throws {
        let house = try await TwoDesks()
        let (client, clock) = (house.client, house.clock)
        let (ids, author) = (IDSource.live(.live), Author(nil, ground: "test", clock: clock, ids: .live(.live)))
        try await house.database.write { db in
            let household = Household(id: ids.next())
            try Households.add(household, by: author, in: db)
            try Households.join(
                HouseholdMember(id: ids.next(), household: household.id, person: client, relation: .head, from: clock.today), by: author, in: db)
            for (name, state, relation) in [("Omar Ver", Whereabouts.abroad, HouseholdMember.Relation.partner), ("Lina Dichtbij", .here, .child)] {
                let person = Person(id: ids.next(), born: nil)
                try People.add(person, names: [PersonName(.document, "Latn", name)], ids: ids, by: author, in: db)
                try Households.join(
                    HouseholdMember(id: ids.next(), household: household.id, person: person.id, relation: relation, from: clock.today),
                    by: author, in: db)
                try Households.locate(person.id, state, since: clock.today, id: ids.next(), by: author, in: db)
                // Where someone will be does not count yet.
                try Households.locate(person.id, state == .here ? .abroad : .here, since: clock.today.adding(days: 1), id: ids.next(), by: author, in: db)
            }
        }
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            try await browser.get("/clienten/\(client)")
            let parts = browser.page.components(separatedBy: "Familie in het buitenland")
            #expect(parts.count == 2)
            #expect(parts.first?.contains("Lina Dichtbij") == true && parts.first?.contains("Omar Ver") == false)
            #expect(parts.last?.contains("Omar Ver") == true && parts.last?.contains("Lina Dichtbij") == false)
        }
    }

    @Test("A session sees 25 files in an hour before it must show anew who it is, a colleague 40 in a day; the refusals are on record")
    func budget() async throws {
        let database = try await PracticeTown.make()
        let website = Asking.website(database)
        let (leader, people) = try await database.read { db in
            let found = try db.first("""
                SELECT e.colleague, e.place FROM engagement e
                WHERE e.function = 'team-leader' AND NOT EXISTS (SELECT 1 FROM engagement_end x WHERE x.engagement = e.id) ORDER BY e.id
                """) { ($0.id(0, of: Colleague.self), $0.id(1, of: Place.self)) }
            let (leader, place) = try #require(found)
            return (leader, try db.all("SELECT f.person FROM client_file f WHERE f.place = $1 ORDER BY f.id LIMIT 60", place) {
                $0.id(0, of: Person.self)
            })
        }
        #expect(people.count == 60)
        var seen: [Set<ID<Person>>] = []
        for _ in 0..<3 {
            let cookie = try await SignedIn.cookie(leader, in: database)
            let now = Mutex<Set<ID<Person>>>([])
            try await Browser.open(website) { asker in
                let browser = Browser(asker, cookie: cookie)
                for person in people.shuffled() {
                    let status = try await browser.get("/clienten/\(person)")
                    #expect(status == .ok || status == .conflict || browser.page.contains("Ben jij het?"))
                    if status == .ok, browser.page.contains(Self.facts) { now.withLock { _ = $0.insert(person) } }
                }
            }
            seen.append(now.withLock { $0 })
        }
        #expect(seen[0].count == 25)
        try await Browser.open(website) { asker in
            let browser = Browser(asker, cookie: try await SignedIn.cookie(leader, in: database))
            // Those that were open already cost nothing; of the others the day is full, also for who shows who he is.
            for person in people where try await browser.get("/clienten/\(person)") == .forbidden {
                try await browser.submit("/bevestigen")
                #expect(browser.status == .seeOther)
            }
            #expect(try await browser.get("/clienten/\(people[0])") != .forbidden)
        }
        #expect(seen.reduce(Set()) { $0.union($1) }.count == 40)
        #expect(try await database.read { try $0.exists("SELECT 1 FROM trace WHERE noun = 'person' AND deed = 'refused'") })
    }
}
