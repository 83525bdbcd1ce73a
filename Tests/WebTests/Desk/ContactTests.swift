import Access
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
import Vault
import Web

/// A conversation that was recorded: its note, changing it, taking it away.
@Suite("Conversations")
struct ContactTests {
    private static let words = "Heeft een brief van de gemeente, komt woensdag terug."

    private static func record(_ browser: Browser, _ desk: AtTheDesk, _ fields: [String: String]) async throws -> String {
        try await AtTheDesk.choose(browser, desk.house.client)
        try await browser.resubmit(desk.form, ["onderwerp": "money"].merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        let id = try await desk.house.database.read { try $0.first("SELECT MAX(id) FROM contact") { $0.id(0, of: Contact.self) } }
        return "/gesprekken/\(try #require(id))"
    }

    @Test("A note is kept sealed with the client's key, and opened on the page of the conversation, which is on record")
    func note() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.record(browser, desk, ["notitie": Self.words])
            let kept = try #require(try await desk.stored().first?.note)
            #expect(kept.hasPrefix("s1.") && !kept.contains("brief"))
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains(page) && !browser.page.contains(Self.words))
            try await browser.get(page)
            #expect(browser.page.contains(Self.words))
        }
        let opened = try await desk.house.database.read { try $0.number("SELECT COUNT(*) FROM trace WHERE deed = 'opened' AND noun = 'contact'") }
        #expect(opened == 1)
    }

    @Test("Gone is the key, then the note is gone too, and the conversation stays")
    func erased() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.record(browser, desk, ["notitie": Self.words])
            try await desk.house.vault.erase([desk.house.client])
            try await browser.get(page)
            #expect(browser.status == .ok && browser.page.contains("De notitie is gewist.") && !browser.page.contains(Self.words))
        }
    }

    @Test("Changed, the count goes to the other month and kind; put back, it is what it was")
    func corrected() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.record(browser, desk, ["notitie": Self.words])
            try await browser.get(page)
            let day = desk.house.clock.today.adding(days: -40).iso
            try await browser.resubmit(page, ["onderwerp": "health", "datum": day, "soort": "legal", "notitie": "Korter.", "minuten": "20"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            #expect(try await desk.counted() == 2)
            let changed = try #require(try await desk.stored().first)
            #expect(changed.topic == "health" && changed.day == day && changed.kind == "legal" && changed.minutes == "20")
            try await browser.get(page)
            #expect(browser.page.contains("Korter."))

            try await browser.get("/clienten/\(desk.house.client)/geschiedenis")
            let undo = try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)
            try await browser.submit(String(undo))
        }
        #expect(try await desk.stored().first?.kind == "info-point")
        #expect(try await desk.counted() == 2)
    }

    @Test("When somebody else changed it meanwhile, both are shown and nothing is overwritten")
    func overtaken() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.record(browser, desk, [:])
            try await browser.get(page)
            let late = try browser.unseen(page)
            try await browser.resubmit(page, ["onderwerp": "work"])
            try await browser.post(page, late.merging(["onderwerp": "school", "datum": desk.house.clock.today.iso, "tijd": "10:00"]) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains("Iemand anders heeft dit ook veranderd"), "\(browser.page)")
            #expect(browser.page.contains("werk, informatiepunt"))
            try await browser.resubmit(page, ["onderwerp": "school"])
            #expect(browser.status == .seeOther)
        }
        #expect(try await desk.stored().map(\.topic) == ["school"])
    }

    @Test("Taken away, it is in no count; it can come back")
    func removed() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            let page = try await Self.record(browser, desk, [:])
            try await browser.get(page)
            try await browser.submit(page + "/weg")
            #expect(try await desk.counted() == 1)
            try await browser.follow()
            let undo = try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)
            try await browser.submit(String(undo))
        }
        #expect(try await desk.counted() == 2)
    }

    @Test("One without a name is changed by who works at that place and is nowhere for others")
    func nameless() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        try await desk.sit { browser in
            try await browser.get("/balie/zonder-naam")
            try await browser.resubmit("/balie/zonder-naam", ["onderwerp": "benefits"])
        }
        let found = try await house.database.read { try $0.first("SELECT MAX(id) FROM contact") { $0.id(0, of: Contact.self) } }
        let id = try #require(found)
        try await desk.sit { browser in
            try await browser.get("/gesprekken/\(id)")
            try await browser.resubmit("/gesprekken/\(id)", ["onderwerp": "work"])
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        #expect(try await desk.stored().map(\.topic) == ["work"])
        try await house.visit(as: house.colleague(house.there)) { browser in
            let status = try await browser.get("/gesprekken/\(id)")
            #expect(status == .notFound)
        }
    }

    @Test("One without a name that was taken away can be put back at once")
    func namelessBack() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await browser.get("/balie/zonder-naam")
            try await browser.resubmit("/balie/zonder-naam", ["onderwerp": "benefits"])
            let found = try await desk.house.database.read { try $0.first("SELECT MAX(id) FROM contact") { $0.id(0, of: Contact.self) } }
            let page = "/gesprekken/\(try #require(found))"
            try await browser.get(page)
            try await browser.submit(page + "/weg")
            try await browser.follow()
            #expect(browser.page.contains("het gesprek is weggehaald"), "\(browser.page)")
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
        }
        #expect(try await desk.stored().map(\.topic) == ["benefits"])
        #expect(try await desk.counted() == 2)
    }

    @Test("A draft that arrives after its form was saved is none any more")
    func lateDraft() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            let late = try browser.unseen(desk.form).merging(["notitie": Self.words]) { $1 }
            try await browser.resubmit(desk.form, ["onderwerp": "money", "notitie": Self.words])
            try await browser.post(desk.form + "/concept", late)
            #expect(browser.status == .ok)
            try await browser.get(desk.form)
            #expect(!browser.page.contains("Dit is je concept van") && !browser.page.contains(Self.words))
        }
    }

    @Test("What somebody is writing is kept sealed every few seconds, stands there again, and is gone once it is saved")
    func draft() async throws {
        let desk = try await AtTheDesk()
        let rows = { @Sendable in try await desk.house.database.read { try $0.all("SELECT text FROM draft") { $0.text(0) } } }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            let fields = try browser.unseen(desk.form).merging(["notitie": Self.words]) { $1 }
            try await browser.post(desk.form + "/concept", fields)
            #expect(browser.status == .ok && browser.page.contains("Concept bewaard om"))
            let kept = try await rows()
            #expect(kept.count == 1 && kept.allSatisfy { $0.hasPrefix("s1.") })
            try await browser.get(desk.form)
            #expect(browser.page.contains("Dit is je concept van") && browser.page.contains(Self.words))
            try await browser.resubmit(desk.form, ["onderwerp": "money"])
            #expect(try await rows().isEmpty)
        }
    }
}
