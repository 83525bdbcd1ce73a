import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
import Organisation
import Support
import Testing
import Trail
import Web

/// That somebody comes to talk on a day at a time.
@Suite("Appointments")
struct AppointmentTests {
    /// Chooses the client at the desk and makes an appointment; gives its address.
    private static func make(_ browser: Browser, _ desk: AtTheDesk, _ fields: [String: String] = [:]) async throws -> String {
        try await AtTheDesk.choose(browser, desk.house.client)
        try await browser.get(desk.form + "/afspraak")
        let usual = ["dag": desk.house.clock.today.iso, "tijd": "14.15", "onderwerp": "money", "toch": "ja"]
        try await browser.resubmit(desk.form + "/afspraak", usual.merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        let link = try #require(browser.page.firstMatch(of: /action="(\/afspraak\/[^"\/]+)"/)?.output.1)
        return String(link)
    }

    private static func outcomes(_ desk: AtTheDesk) async throws -> [String] {
        try await desk.house.database.read { db in
            try db.all("SELECT outcome FROM appointment_end ORDER BY appointment") { $0.text(0) }
        }
    }

    @Test("Made at the desk, it stands on the desk of that day, in the calendar, among one's own work and in the file")
    func made() async throws {
        let desk = try await AtTheDesk()
        let here = desk.house.here.id
        try await desk.sit { browser in
            _ = try await Self.make(browser, desk)
            #expect(browser.page.contains("De afspraak staat in de agenda.") && browser.page.contains("14:15–14:45"))
            try await browser.get("/balie")
            #expect(browser.page.contains("14:15–14:45, met"), "\(browser.page)")
            try await browser.get("/afspraken/\(here)")
            #expect(browser.page.contains("14:15–14:45") && browser.page.contains("Amal Haddad"))
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Afspraak: geld en schulden") && browser.page.contains("Vandaag (1)"), "\(browser.page)")
            try await browser.get(desk.form)
            #expect(browser.page.contains("14:15–14:45, met"), "beside the next conversation")
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains("Afspraak"))
        }
    }

    @Test("Who is helped that day came for his appointment: by appointment stands there already, and nothing is left to do")
    func came() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            _ = try await Self.make(browser, desk)
            try await browser.get(desk.form)
            #expect(browser.page.contains(/value="appointment" (selected|checked)/), "\(browser.page)")
            try await browser.resubmit(desk.form, ["onderwerp": "money"])
            try await browser.follow()
            #expect(browser.page.contains("Vandaag geen afspraken meer."))
            var outcomes = try await Self.outcomes(desk)
            #expect(outcomes == ["came"])
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            outcomes = try await Self.outcomes(desk)
            #expect(outcomes.isEmpty)
        }
    }

    @Test("Two at the same time with one colleague are asked about, and planned when that is meant")
    func taken() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            _ = try await Self.make(browser, desk)
            try await browser.get(desk.form + "/afspraak")
            let fields = ["dag": desk.house.clock.today.iso, "tijd": "14:30", "onderwerp": "work"]
            try await browser.resubmit(desk.form + "/afspraak", fields)
            #expect(browser.page.contains("Deze collega heeft dan al een afspraak.") && browser.page.contains("name=\"toch\""))
            try await browser.resubmit(desk.form + "/afspraak", fields.merging(["toch": "ja"]) { $1 })
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(desk.form + "/afspraak")
            try await browser.resubmit(desk.form + "/afspraak", fields.merging(["tijd": "15:00", "toch": ""]) { $1 })
            #expect(!browser.page.contains("Deze collega heeft dan al een afspraak."), "one that ends when the other begins")
        }
    }

    @Test("On a day on which the place is closed nobody is planned by mistake")
    func closed() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.get(desk.form + "/afspraak")
            try await browser.resubmit(desk.form + "/afspraak", ["dag": "2027-01-01", "tijd": "10:00", "onderwerp": "work"])
            #expect(browser.page.contains("De locatie is die dag dicht (nieuwjaarsdag)."), "\(browser.page)")
        }
    }

    @Test("What cannot be read is said all at once, and what was typed stays")
    func wrong() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.get(desk.form + "/afspraak")
            try await browser.resubmit(
                desk.form + "/afspraak", ["dag": "2020-01-01", "tijd": "halfdrie", "minuten": "0", "onderwerp": "health"])
            for words in ["Deze dag is al geweest.", "Schrijf de tijd zoals 10.15.", "van 1 tot 480", "halfdrie"] {
                #expect(browser.page.contains(words), "\(words)")
            }
            try await browser.resubmit(desk.form + "/afspraak", ["dag": "2027-03-01", "tijd": "23:50", "minuten": "30"])
            #expect(browser.page.contains("De afspraak loopt door na middernacht."))
        }
    }

    @Test("Moved, cancelled or not come: each can be put back by who did it")
    func ended() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.make(browser, desk)
            try await browser.get(page)
            try await browser.resubmit(page, ["tijd": "16:00", "toch": "ja"])
            try await browser.follow()
            try await browser.get(page)
            #expect(browser.page.contains("16:00–16:30"))
            try await browser.submit(page + "/einde", ["afloop": "no-show"])
            try await browser.follow()
            var outcomes = try await Self.outcomes(desk)
            #expect(outcomes == ["no-show"])
            let undo = try #require(browser.page.firstMatch(of: /action="(\/mijn-werk\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            outcomes = try await Self.outcomes(desk)
            #expect(outcomes.isEmpty)
            try await browser.get(page)
            #expect(browser.page.contains("16:00–16:30"))
        }
    }

    @Test("Planned by mistake, it is gone with one press")
    func undone() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.make(browser, desk)
            let undo = try #require(browser.page.firstMatch(of: /action="(\/mijn-werk\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            try await browser.follow()
            #expect(browser.page.contains("Ongedaan gemaakt."))
            try await browser.get(page)
            #expect(browser.status == .notFound)
        }
    }

    @Test("Who has nothing to do with it finds neither the appointment nor a name in the calendar")
    func hidden() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in _ = try await Self.make(browser, desk) }
        let id = try await desk.house.database.read { db in
            try db.first("SELECT id FROM appointment") { $0.id(0, of: Person.self).description }
        }
        let page = "/afspraak/" + (try #require(id))
        let stranger = try await desk.house.colleague(desk.house.there)
        try await desk.house.visit(as: stranger) { browser in
            try await browser.get(page)
            #expect(browser.status == .notFound)
            try await browser.get("/afspraken/\(desk.house.here.id)")
            #expect(browser.status == .notFound)
        }
    }
}
