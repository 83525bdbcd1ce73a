import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Guidance
import Housing
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// A conversation at the desk: found, recorded, undone.
@Suite("The desk")
struct DeskTests {
    @Test("Who is on shift finds a client, chooses him, answers one question, and the conversation is stored and counted")
    func recorded() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, house.client)
            #expect(browser.page.contains("Amal Haddad") && browser.page.contains("Waar ging het over?"))
            try await browser.resubmit(desk.form, ["onderwerp": "money"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Bewaard: geld en schulden, informatiepunt, 11:00"), "\(browser.page)")
            #expect(browser.page.contains("Ongedaan maken") && browser.page.contains("Nog een onderwerp"))
        }
        let stored = try await desk.stored()
        #expect(stored == [AtTheDesk.Stored(
            kind: "info-point", day: house.clock.today.iso, topic: "money", channel: "walk-in", time: "11:00", outcome: nil,
            minutes: nil, language: nil, note: nil, person: house.client.description, colleague: desk.volunteer.description)])
        #expect(try await desk.counted() == 2)
    }

    @Test("Undone, it is gone and counted no more; undone twice, nothing happens")
    func undone() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.resubmit(desk.form, ["onderwerp": "money"])
            try await browser.follow()
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            let fields = try browser.unseen(String(undo))
            try await browser.submit(String(undo))
            try await browser.follow()
            #expect(browser.page.contains("Ongedaan gemaakt."))
            #expect(try await browser.post(String(undo), fields) == .seeOther)
        }
        #expect(try await desk.stored().isEmpty)
        #expect(try await desk.counted() == 1)
    }

    @Test("Who did it wrong on the client's own page puts it back there too, and the count follows")
    func undoneFromHistory() async throws {
        let desk = try await AtTheDesk()
        let file = "/clienten/\(desk.house.client)"
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.resubmit(desk.form, ["onderwerp": "money"])
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.contains("Gesprek vastgelegd"))
            let undo = try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)
            try await browser.submit(String(undo))
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        #expect(try await desk.counted() == 1)
    }

    @Test("Without a topic the form comes back with a sentence, and what was filled in is still there")
    func topicMissing() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.resubmit(desk.form, ["notitie": "Belt morgen terug.", "minuten": "nul", "tijd": "25:00", "datum": "2150-01-01"])
            #expect(browser.status == .badRequest && browser.page.contains("Kies waar het gesprek over ging."), "\(browser.page)")
            #expect(browser.page.contains("Belt morgen terug.") && browser.page.contains("value=\"nul\""))
            #expect(browser.page.contains("van 1 tot 600") && browser.page.contains("als 10.42") && browser.page.contains("nog niet geweest"))
        }
        #expect(try await desk.stored().isEmpty)
    }

    @Test("Sent twice, it is stored once, and the second sending leads to where the first did")
    func once() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            let fields = try browser.unseen(desk.form).merging(["onderwerp": "work", "datum": desk.house.clock.today.iso, "tijd": "10.30"]) { $1 }
            try await browser.post(desk.form, fields)
            let first = browser.headers[.location]
            try await browser.post(desk.form, fields)
            #expect(browser.status == .seeOther && browser.headers[.location] == first)
        }
        #expect(try await desk.stored().map(\.time) == ["10:30"])
    }

    @Test("Somebody without a name is one line, and nothing is asked about him")
    func nameless() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await browser.get("/balie/zonder-naam")
            #expect(!browser.page.contains("name=\"notitie\""))
            try await browser.resubmit("/balie/zonder-naam", ["onderwerp": "benefits"])
            try await browser.follow()
            #expect(browser.page.contains("Bewaard: uitkering en toeslagen, informatiepunt") && !browser.page.contains("Nog een onderwerp"))
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            #expect(try await desk.stored().map(\.person) == [nil])
            try await browser.submit(String(undo))
        }
        #expect(try await desk.stored().isEmpty)
        #expect(try await desk.counted() == 1)
    }

    @Test("Who still is in the contact phase counts as guidance by the rule of that day, and a colleague may choose otherwise", arguments: [
        (months: 3, chosen: "", kind: "guidance"), (months: 40, chosen: "", kind: "info-point"), (months: 3, chosen: "legal", kind: "legal"),
    ])
    func kind(_ months: Int, _ chosen: String, _ kind: String) async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        try await house.database.write { db in
            let settled = house.clock.today.adding(months: -months)
            let dwelling = Dwelling(
                id: house.ids.next(), municipality: house.here.municipalities[0], kind: .dwelling, street: "Proefstraat", number: "1",
                landlord: "Proefwoning", offeredOn: settled)
            try Dwellings.offer(dwelling, by: house.author, in: db)
            try Placements.add(
                Placement(
                    id: house.ids.next(), municipality: house.here.municipalities[0], person: house.client, dwelling: dwelling.id,
                    route: .regular, startedOn: settled), by: house.author, in: db)
        }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, house.client)
            try await browser.resubmit(desk.form, ["onderwerp": "money", "soort": chosen])
        }
        #expect(try await desk.stored().map(\.kind) == [kind])
    }

    @Test("Of a household that comes together each has the conversation in his file, and it is counted once")
    func household() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        let mate = try await house.database.write { db in
            let mate = try house.partner(of: house.client, "Samir Haddad", .here, house.ids, db)
            try ClientFiles.open(
                ClientFile(id: house.ids.next(), person: mate, place: house.here.id, openedOn: house.clock.today), by: house.author, in: db)
            return mate
        }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, house.client)
            #expect(browser.page.contains("Wie was erbij?") && browser.page.contains("Samir Haddad"))
            try await browser.resubmit(desk.form, ["onderwerp": "school", "erbij": mate.description])
            try await AtTheDesk.choose(browser, mate, by: "Samir Haddad")
            try await browser.get("/clienten/\(mate)")
            #expect(browser.page.contains("school en kinderen"), "\(browser.page)")
        }
        #expect(try await desk.counted() == 2)
    }

    @Test("Somebody who does not live there is not taken for one who was there too")
    func notOfTheHousehold() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.resubmit(desk.form, ["onderwerp": "school", "erbij": desk.house.stranger.description])
        }
        let rows = try await desk.house.database.read { try $0.number("SELECT COUNT(*) FROM contact_companion") }
        #expect(rows == 0)
    }

    @Test("Who is on no shift sees when he is, and can choose nobody")
    func noShift() async throws {
        let house = try await TwoDesks()
        let colleague = try await house.colleague(house.here)
        try await house.database.write { db in
            try Shifts.plan(
                Shift(
                    id: house.ids.next(), colleague: colleague, place: house.here.id, day: house.clock.today.adding(days: 1),
                    opens: "10:00", closes: "15:00"), by: house.author, in: db)
        }
        try await house.visit(as: colleague) { browser in
            try await browser.get("/balie")
            #expect(browser.page.contains("Je hebt nu geen dienst") && browser.page.contains("10:00–15:00, Hier"), "\(browser.page)")
            try await browser.get("/clienten")
            let seal = try browser.unseen("/clienten")
            #expect(try await browser.post("/balie/client", seal.merging(["client": house.client.description]) { $1 }) == .conflict)
            #expect(try await browser.get("/balie/\(house.client)") == .notFound)
            #expect(try await browser.post("/balie/\(house.stranger)", seal.merging(["onderwerp": "money"]) { $1 }) == .notFound)
        }
    }

    @Test("Who may sit in two places says once where, and may sit down elsewhere later")
    func seat() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        try await house.database.write { db in
            try Engagements.start(
                Engagement(
                    id: house.ids.next(), colleague: leader, place: house.there.id, kind: .staff, function: .teamLeader,
                    startedOn: house.clock.today), by: house.author, in: db)
        }
        try await house.visit(as: leader) { browser in
            try await browser.get("/balie")
            #expect(browser.page.contains("Waar zit je?") && !browser.page.contains("Wie is er?"))
            for (place, name, desk, words) in [
                (house.there.id, "Daar", "legal", "juridisch spreekuur"), (house.here.id, "Hier", "general", "algemeen spreekuur"),
            ] {
                try await browser.submit("/balie/plek", ["locatie": place.description, "spreekuur": desk])
                try await browser.follow()
                #expect(browser.page.contains("<bdi>\(name)</bdi>, \(words)"), "\(browser.page)")
            }
            #expect(try await browser.submit("/balie/plek", ["locatie": house.ids.next(Place.self).description]) == .notFound)
        }
    }

    @Test("What is asked while somebody types is the list alone, with what its buttons need")
    func list() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await browser.get("/balie")
            try await browser.submit("/balie", ["zoek": "Amal", "lijst": "ja"])
            #expect(browser.status == .ok && !browser.page.contains("<html") && browser.page.contains("Amal Haddad"))
            try await browser.submit("/balie/client", ["client": desk.house.client.description])
            #expect(browser.status == .seeOther && browser.headers[.location] == desk.form)
        }
    }

    @Test("A guide writes down a conversation with her own client from anywhere, at the place of the file")
    func guide() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        try await house.visit(as: house.guide(of: house.client)) { browser in
            try await browser.get(desk.form)
            try await browser.resubmit(desk.form, ["onderwerp": "health", "hoe": "visit"])
            #expect(browser.headers[.location]?.hasPrefix("/clienten/\(house.client)?gedaan=") == true, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Bewaard."))
        }
        #expect(try await desk.stored().map(\.channel) == ["visit"])
    }

    @Test("Who is new is written down with the conversation in one form, open to who does that; undone, he is nobody's client")
    func newcomer() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await browser.get("/balie")
            let seals = try browser.unseen("/balie")
            try await browser.post("/balie/nieuw", seals.merging(["zoek": "Wuzoqi 1990"]) { $1 })
            #expect(browser.page.contains("value=\"Wuzoqi\"") && browser.page.contains("value=\"1990\""))
            try await browser.resubmit("/balie/nieuw/gesprek", ["telefoon": "06-12345678", "onderwerp": "housing", "notitie": "Kwam met een buurvrouw."])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Bewaard: wonen, informatiepunt") && browser.page.contains("Wuzoqi"), "\(browser.page)")
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit("/balie/client", ["client": try #require(try await desk.stored().last?.person)])
            try await browser.follow()
            #expect(browser.page.contains("Wuzoqi") && browser.page.contains("Waar ging het over?"))
            try await browser.get("/balie")
            try await browser.submit("/balie", ["zoek": "Wuzoki 1990"])
            #expect(browser.page.contains("Wuzoqi"))
            try await browser.post(String(undo), try browser.unseen("/balie"))
            try await browser.get("/balie")
            try await browser.submit("/balie", ["zoek": "Wuzoki 1990"])
            #expect(!browser.page.contains("<bdi>Wuzoqi"), "\(browser.page)")
        }
        #expect(try await desk.counted() == 1)
        let phones = try await desk.house.database.read { try $0.number("SELECT COUNT(*) FROM phone") }
        #expect(phones == 0)
    }

    @Test("Who looks like a client that is known is shown first, and what is wrong in either half is said at once")
    func newcomerAlike() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await browser.get("/balie/nieuw")
            try await browser.resubmit("/balie/nieuw/gesprek", ["naam": " ", "telefoon": "12"])
            for sentence in ["Schrijf ten minste één naam op.", "Kies waar het gesprek over ging.", "telefoonnummer"] {
                #expect(browser.page.contains(sentence), "\(browser.page)")
            }
            try await browser.resubmit("/balie/nieuw/gesprek", ["naam": "Amaal Hadad", "geboren": "1990", "telefoon": "", "onderwerp": "work"])
            #expect(browser.status == .badRequest && browser.page.contains("Amal Haddad"), "\(browser.page)")
            try await browser.resubmit("/balie/nieuw/gesprek", ["onderwerp": "work"])
            #expect(browser.status == .seeOther)
        }
        #expect(try await desk.stored().map(\.topic) == ["work"])
    }

    @Test("Who goes back in the browser and chooses another from the same list gets that other, and each file is opened once")
    func choosesAnother() async throws {
        let desk = try await AtTheDesk()
        let (house, other) = (desk.house, desk.house.ids.next(Person.self))
        try await house.database.write { try house.add(other, "Yonas Haddad", at: house.here, house.ids, $0) }
        try await desk.sit { browser in
            try await browser.get("/balie")
            try await browser.submit("/balie", ["zoek": "Haddad"])
            let seals = try browser.unseen("/balie/client")
            for person in [house.client, other, house.client, other] {
                try await browser.post("/balie/client", seals.merging(["client": person.description]) { $1 })
                #expect(browser.headers[.location] == "/balie/\(person)")
            }
        }
        let visits = try await house.database.read { try $0.number("SELECT COUNT(*) FROM file_visit") }
        #expect(visits == 2)
    }
}
