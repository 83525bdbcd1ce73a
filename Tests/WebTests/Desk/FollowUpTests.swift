import Access
import Agenda
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// What is still to be done after a conversation, and who does it when somebody is away.
@Suite("What is to be done")
struct FollowUpTests {
    /// Records a conversation that is to be continued; gives the address of what is to be done.
    private static func promise(_ browser: Browser, _ desk: AtTheDesk, _ fields: [String: String] = [:]) async throws -> String {
        try await AtTheDesk.choose(browser, desk.house.client)
        try await browser.resubmit(desk.form, ["onderwerp": "money", "uitkomst": "follow-up"].merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        let id = try await desk.house.database.read { try $0.first("SELECT MAX(id) FROM follow_up") { $0.id(0, of: Contact.self) } }
        return "/vervolg/\(try #require(id))"
    }

    private static func owners(_ desk: AtTheDesk) async throws -> [String] {
        try await desk.house.database.read { db in
            try db.all("SELECT owner, stand_in FROM follow_up ORDER BY id") { row in
                "\(row.id(0, of: Colleague.self)) \(row.optionalID(1, of: Colleague.self).map(\.description) ?? "-")"
            }
        }
    }

    @Test("What is promised at the desk stands among one's own work, by how soon, and is gone once it is done; that can be undone")
    func promised() async throws {
        let desk = try await AtTheDesk()
        let today = desk.house.clock.today
        try await desk.sit { browser in
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Je hebt nu niets te doen"))
            _ = try await Self.promise(browser, desk, ["vervolg-op": today.iso, "vervolg-stap": "letter"])
            let page = try await Self.promise(browser, desk)
            try await browser.get("/mijn-werk")
            for words in ["Vandaag (1)", "Later (1)", "Vervolg: brief of formulier", "Vervolg: bellen", "Amal Haddad", "over 7 dagen"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            try await browser.get(page)
            #expect(browser.page.contains("Lees het gesprek") && browser.page.contains("geld en schulden"))
            try await browser.submit(page + "/klaar")
            try await browser.follow()
            #expect(browser.page.contains("Bewaard.") && !browser.page.contains("Later (1)"), "\(browser.page)")
            #expect(try await browser.get(page) == .notFound)
        }
    }

    @Test("Done by mistake, it is put back by who did it")
    func undone() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.promise(browser, desk)
            try await browser.get(page)
            try await browser.submit(page + "/klaar")
            try await browser.follow()
            let undo = try #require(browser.page.firstMatch(of: /action="(\/mijn-werk\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            try await browser.follow()
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Vervolg: bellen"))
        }
    }

    @Test("Undone with its conversation, nothing is left to do")
    func gone() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            _ = try await Self.promise(browser, desk)
            try await browser.follow()
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Je hebt nu niets te doen"))
        }
    }

    @Test("What is wrong is said at the question", arguments: [
        (["vervolg-op": "2001-01-01"], "Deze dag is al geweest."), (["vervolg-op": "ooit"], "Kies op welke dag"),
        (["vervolg-wie": "x"], "Kies wie het doet."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.resubmit(desk.form, ["onderwerp": "money", "uitkomst": "follow-up"].merging(fields) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            try await browser.resubmit(desk.form, ["uitkomst": "answered"])
            #expect(browser.status == .seeOther, "of no matter when nothing is to be done")
        }
    }

    @Test("Who is away hands over all in one act: to the stand-in where there is one, the rest to whom he chooses; seen first, and undone")
    func away() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        let (standIn, taker) = (try await house.colleague(house.here), try await house.colleague(house.here))
        let own = desk.volunteer
        try await desk.sit { browser in
            _ = try await Self.promise(browser, desk, ["vervolg-vervanger": standIn.description])
            _ = try await Self.promise(browser, desk)
            try await browser.get("/mijn-werk/afwezig")
            try await browser.resubmit("/mijn-werk/afwezig", ["overnemer": own.description, "tot": "2001-01-01"])
            #expect(browser.page.contains("Kies een ander die het overneemt.") && browser.page.contains("ligt voor de eerste"), "\(browser.page)")
            try await browser.resubmit("/mijn-werk/afwezig", ["overnemer": taker.description, "tot": ""])
            #expect(browser.page.contains("Dit gaat er gebeuren") && browser.page.contains("naar Piet Jansen: 1"), "\(browser.page)")
            #expect(try await Self.owners(desk) == ["\(own) \(standIn)", "\(own) -"], "nothing happened yet")
            try await browser.submit("/mijn-werk/afwezig/vastleggen")
            #expect(try await Self.owners(desk) == ["\(standIn) \(own)", "\(taker) \(own)"])
            try await browser.follow()
            #expect(browser.page.contains("als vervanger"))
            let undo = try #require(browser.page.firstMatch(of: /action="(\/mijn-werk\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            #expect(try await Self.owners(desk) == ["\(own) \(standIn)", "\(own) -"])
        }
        let absences = try await house.database.read { try $0.number("SELECT COUNT(*) FROM absence") }
        #expect(absences == 0)
    }

    @Test("A team leader says it for somebody of the team, and nobody for somebody of another team")
    func ofTheTeam() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        try await desk.sit { browser in _ = try await Self.promise(browser, desk) }
        let fields = ["collega": desk.volunteer.description, "van": house.clock.today.iso]
        let elsewhere = try await house.colleague(house.there, .teamLeader)
        try await house.visit(as: elsewhere) { browser in
            try await browser.get("/mijn-werk/afwezig")
            try await browser.resubmit("/mijn-werk/afwezig", fields.merging(["overnemer": elsewhere.description]) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains("Kies wie er niet is."))
        }
        let leader = try await house.colleague(house.here, .teamLeader)
        try await house.visit(as: leader) { browser in
            try await browser.get("/mijn-werk/afwezig")
            try await browser.resubmit("/mijn-werk/afwezig", fields.merging(["overnemer": leader.description]) { $1 })
            try await browser.submit("/mijn-werk/afwezig/vastleggen")
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        #expect(try await Self.owners(desk) == ["\(leader) \(desk.volunteer)"])
    }

    @Test("A colleague of the place who has nothing to do with it does not find it, and the owner does, also when his shift is over")
    func scope() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        let owner = try await house.colleague(house.here)
        try await desk.sit { browser in
            try await browser.get(try await Self.promise(browser, desk, ["vervolg-wie": owner.description]))
            #expect(browser.status == .ok)
        }
        let id = try await house.database.read { try $0.first("SELECT MAX(id) FROM follow_up") { $0.id(0, of: Contact.self) } }
        let page = "/vervolg/\(try #require(id))"
        try await house.visit(as: owner) { browser in
            try await browser.get(page)
            #expect(browser.status == .ok && browser.page.contains("Amal Haddad"))
        }
        for other in [try await house.colleague(house.here), try await house.colleague(house.there, .teamLeader)] {
            try await house.visit(as: other) { browser in
                try await browser.get(page)
                #expect(browser.status == .notFound)
            }
        }
    }
}
