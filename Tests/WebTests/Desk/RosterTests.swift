import Access
import Casework
import Clients
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// When a place is open, who comes, who cannot, and what is missing.
@Suite("Opening and roster")
struct RosterTests {
    private let house: TwoDesks
    private let leader: ID<Colleague>
    private var hours: String { "/openingstijden/\(house.here.id)" }
    private var roster: String { "/rooster/\(house.here.id)" }

    init() async throws {
        house = try await TwoDesks(isFull: false)
        leader = try await house.colleague(house.here, .teamLeader)
    }

    /// Every week on the day that it is today.
    private func open(_ browser: Browser, _ fields: [String: String] = [:]) async throws {
        try await browser.get(hours)
        let usual = ["weekdag": String(house.clock.today.weekday.rawValue), "spreekuur": "general", "van": "10.00", "tot": "15.00"]
        try await browser.resubmit(hours, usual.merging(fields) { $1 })
    }

    @Test("A weekly session stands on the roster with what it needs; planned, somebody is on shift and the desk opens to him")
    func planned() async throws {
        let (house, roster, guide) = (house, roster, try await house.colleague(house.here, doing: .guide))
        let test = self
        try await house.visit(as: guide) { browser in
            try await browser.get("/balie")
            #expect(browser.page.contains("Je hebt nu geen dienst"))
        }
        try await house.visit(as: leader) { browser in
            try await test.open(browser, ["nodig-guide": "1", "nodig-interpreter": "2"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(roster)
            #expect(browser.page.contains("10:00–15:00, algemeen spreekuur") && browser.page.contains("Nog nodig: 1 begeleider, 2 tolk"), "\(browser.page)")
            #expect(browser.page.contains("Gaten in de komende 7 dagen: 3"))
            try await browser.submit(roster + "/dienst", ["collega": guide.description])
            try await browser.follow()
            #expect(browser.page.contains("Nog nodig: 2 tolk") && browser.page.contains("Gaten in de komende 7 dagen: 2"), "\(browser.page)")
        }
        try await house.visit(as: guide) { browser in
            try await browser.get("/balie")
            #expect(browser.page.contains("Wie is er?"))
            try await browser.get(roster)
            #expect(browser.page.contains("Ik kan niet") && !browser.page.contains("Rooster in") && !browser.page.contains("Gaten"))
            let withdrawal = try #require(browser.page.firstMatch(of: /action="(\/rooster\/diensten\/[^"]*)"/)?.output.1)
            try await browser.submit(String(withdrawal))
            try await browser.follow()
            #expect(browser.page.contains("kan niet") && browser.page.contains("Nog nodig: 1 begeleider"), "\(browser.page)")
            try await browser.get("/balie")
            #expect(browser.page.contains("Je hebt nu geen dienst"))
            let seal = try browser.unseen("/afmelden")
            #expect(try await browser.post(String(withdrawal), seal) == .notFound)
            let plan = seal.merging(["dag": house.clock.today.iso, "collega": guide.description]) { $1 }
            #expect(try await browser.post(roster + "/dienst", plan) == .notFound, "nobody plans himself")
        }
    }

    @Test("A place is closed on a holiday, unless somebody says that it is open; and on a day that somebody says")
    func closed() async throws {
        let (house, hours, roster, test) = (house, hours, roster, self)
        let christmas = try #require(CalendarDate(year: house.clock.today.year, month: 12, day: 25))
        let week = "\(roster)?week=\(christmas.iso)"
        try await house.visit(as: leader) { browser in
            try await test.open(browser, ["weekdag": String(christmas.weekday.rawValue)])
            try await browser.get(week)
            #expect(browser.page.contains("Dicht: eerste kerstdag") && !browser.page.contains("10:00–15:00"), "\(browser.page)")
            try await browser.get(hours)
            try await browser.submit(hours + "/dagen", ["datum": "2001-01-01", "reden": "", "dag-van": "13:00", "dag-tot": "12:00"])
            #expect(browser.page.contains("value=\"13:00\"") && browser.page.contains("Schrijf een begin en een einde"))
            #expect(browser.page.contains("Kies een dag die nog komt.") && browser.page.contains("Schrijf in een paar woorden waarom."))
            try await browser.submit(hours + "/dagen", ["datum": christmas.iso, "dag-van": "11:00", "dag-tot": "12:00", "reden": "Kerstontbijt"])
            try await browser.follow()
            #expect(browser.page.contains("11:00–12:00, Kerstontbijt"), "\(browser.page)")
            try await browser.get(week)
            #expect(browser.page.contains("11:00–12:00, algemeen spreekuur"), "\(browser.page)")
            try await browser.get(hours)
            let removal = try #require(browser.page.firstMatch(of: /action="([^"]*\/weg)"/)?.output.1)
            try await browser.submit(String(removal))
            try await browser.get(week)
            #expect(browser.page.contains("Dicht: eerste kerstdag"))
            try await browser.get(hours)
            try await browser.submit(hours + "/dagen", ["datum": christmas.adding(days: 7).iso, "reden": "Teamdag"])
            try await browser.get("\(roster)?week=\(christmas.adding(days: 7).iso)")
            #expect(browser.page.contains("Dicht: Teamdag"))
        }
    }

    @Test("A session that ends is held no more from that day")
    func ended() async throws {
        let (hours, roster, test) = (hours, roster, self)
        try await house.visit(as: leader) { browser in
            try await test.open(browser)
            try await browser.get(hours)
            let end = try #require(browser.page.firstMatch(of: /action="([^"]*\/einde)"/)?.output.1)
            try await browser.submit(String(end))
            try await browser.follow()
            #expect(browser.page.contains("Er zijn nog geen vaste spreekuren."), "\(browser.page)")
            try await browser.get(roster)
            #expect(!browser.page.contains("10:00–15:00"))
        }
    }

    @Test("What is wrong is said at the question, and what was filled in is still there", arguments: [
        (["van": "15:00", "tot": "10:00"], "Schrijf een begin en een einde"), (["nodig-guide": "veel"], "Schrijf een getal van 0 tot 20."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let test = self
        try await house.visit(as: leader) { browser in
            try await test.open(browser, fields)
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            for value in fields.values { #expect(browser.page.contains("value=\"\(value)\"")) }
        }
    }

    @Test("Of another place nothing is found, and hours are kept by who leads it")
    func elsewhere() async throws {
        let (hours, roster) = (hours, roster)
        let (stranger, volunteer) = (try await house.colleague(house.there, .teamLeader), try await house.colleague(house.here))
        try await house.visit(as: stranger) { browser in
            for path in [hours, roster] {
                try await browser.get(path)
                #expect(browser.status == .notFound)
            }
        }
        try await house.visit(as: volunteer) { browser in
            try await browser.get(hours)
            #expect(browser.status == .notFound)
            try await browser.get(roster)
            #expect(browser.status == .ok)
        }
    }

    /// Presses the button that puts back what was stored just now.
    private func undo(_ browser: Browser) async throws {
        try await browser.follow()
        let undo = try #require(browser.page.firstMatch(of: /action="(\/rooster\/[^"]*\/terug\/[^"]*)"/)?.output.1)
        try await browser.submit(String(undo))
        try await browser.follow()
        #expect(browser.page.contains("Ongedaan gemaakt."), "\(browser.page)")
    }

    @Test("A session, its end, a day, an address and a shift by mistake: each is put back with one press")
    func undone() async throws {
        let (hours, roster, test) = (hours, roster, self)
        let guide = try await house.colleague(house.here, doing: .guide)
        try await house.visit(as: leader) { browser in
            try await test.open(browser, ["nodig-guide": "1"])
            try await test.undo(browser)
            try await browser.get(hours)
            #expect(browser.page.contains("Er zijn nog geen vaste spreekuren."))
            try await test.open(browser, ["nodig-guide": "1"])
            try await browser.get(roster)
            try await browser.submit(roster + "/dienst", ["collega": guide.description])
            try await test.undo(browser)
            #expect(browser.page.contains("Nog nodig: 1 begeleider"))
            try await browser.get(hours)
            let end = try #require(browser.page.firstMatch(of: /action="(\/openingstijden\/[^"]*\/einde)"/)?.output.1)
            try await browser.submit(String(end))
            try await test.undo(browser)
            #expect(browser.page.contains("10:00–15:00, algemeen spreekuur"))
            try await browser.get(hours)
            try await browser.submit(hours + "/adres", ["adres": "Fonteinbos 1"])
            try await test.undo(browser)
            try await browser.get(hours)
            #expect(!browser.page.contains("Fonteinbos 1"))
            try await browser.submit(hours + "/dagen", ["datum": "2027-03-02", "reden": "Teamdag"])
            try await test.undo(browser)
            try await browser.get(hours)
            #expect(!browser.page.contains("Teamdag"))
        }
    }

    @Test("What the team leader did about a place, a volunteer does not undo; that he cannot come, he does")
    func ownUndone() async throws {
        let (house, roster, test) = (house, roster, self)
        let guide = try await house.colleague(house.here, doing: .guide)
        try await house.visit(as: leader) { browser in
            try await test.open(browser)
            try await browser.get(roster)
            try await browser.submit(roster + "/dienst", ["collega": guide.description])
        }
        let planned = try await house.database.read { db in
            try db.first("SELECT MAX(id) FROM revision WHERE deed = 'planned'") { $0.id(0, of: Shift.self).description }
        }
        let address = roster + "/terug/" + (try #require(planned))
        try await house.visit(as: guide) { browser in
            try await browser.get(roster)
            let withdrawal = try #require(browser.page.firstMatch(of: /action="(\/rooster\/diensten\/[^"]*)"/)?.output.1)
            try await browser.submit(String(withdrawal))
            try await test.undo(browser)
            #expect(!browser.page.contains(", kan niet") && browser.page.contains("Ik kan niet"))
            try await browser.get(roster + "?gedaan=" + (planned ?? ""))
            try await browser.submit(address)
            #expect(browser.status == .notFound)
        }
    }
}
