import Access
import Agenda
import Casework
import Clients
import Database
import Dates
import FrontDesk
import HTTPTypes
import Support
import Testing
import Trail
import Web

/// To whom somebody was sent on, what was told of him, and what came back.
@Suite("Referrals")
struct ReferralTests {
    private let desk: AtTheDesk
    private var house: TwoDesks { desk.house }

    init() async throws {
        desk = try await AtTheDesk()
        let leader = try await desk.house.colleague(desk.house.here, .teamLeader)
        try await desk.house.visit(as: leader) { browser in
            try await PartnerTests.add(browser, "Schuldhulp")
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
    }

    private func partner() async throws -> String {
        try await number("SELECT MIN(id) FROM partner")
    }

    private func number(_ sql: SQL) async throws -> String {
        try #require(try await house.database.read { try $0.first(sql) { $0.id(0, of: Contact.self) } }).description
    }

    private func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }

    /// Records a conversation of which somebody was referred.
    private func talk(_ browser: Browser, _ fields: [String: String] = [:]) async throws {
        try await AtTheDesk.choose(browser, house.client)
        let usual = ["onderwerp": "money", "uitkomst": "referred", "partner": try await partner()]
        try await browser.resubmit(desk.form, usual.merging(fields) { $1 })
    }

    /// The same, and an answer is expected: gives the address.
    private func wait(_ browser: Browser, _ fields: [String: String] = [:]) async throws -> String {
        let usual = ["verwijs-mee": "question", "verwijs-mag": "ja", "verwijs-antwoord": house.clock.today.adding(days: 9).iso]
        try await talk(browser, usual.merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        return "/verwijzing/" + (try await number("SELECT MAX(id) FROM referral"))
    }

    @Test("Referred at the desk with leave of the client, the answer is waited for among one's own work until it is told; that is undone")
    func waited() async throws {
        let test = self
        try await desk.sit { browser in
            let page = try await test.wait(browser)
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Wacht op anderen (1)") && browser.page.contains("Verwijzing: Schuldhulp"), "\(browser.page)")
            try await browser.get(page)
            #expect(browser.page.contains("de vraag erbij") && browser.page.contains("De cliënt vond dit goed op"))
            try await browser.submit(page + "/klaar")
            #expect(browser.status == .badRequest && browser.page.contains("Kies wat er terugkwam."))
            try await browser.submit(page + "/klaar", ["antwoord": "helped"])
            try await browser.follow()
            #expect(browser.page.contains("Je hebt nu niets te doen"), "\(browser.page)")
            try await browser.get(page)
            #expect(browser.page.contains("geholpen, ") && !browser.page.contains("Antwoord bewaren"), "it stays to be read")
            try await browser.get("/mijn-werk")
        }
        let ends = try await count("SELECT COUNT(*) FROM referral_end WHERE outcome = 'helped' AND colleague IS NOT NULL")
        #expect(ends == 1)
    }

    @Test("What came back by mistake is put back by who told it")
    func undone() async throws {
        let test = self
        try await desk.sit { browser in
            let page = try await test.wait(browser)
            try await browser.get(page)
            try await browser.submit(page + "/klaar", ["antwoord": "refused"])
            try await browser.follow()
            try await PartnerTests.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Verwijzing: Schuldhulp"), "\(browser.page)")
        }
    }

    @Test("Without leave of the client nothing is passed on; only told where, nobody has to ask and nothing is waited for")
    func leave() async throws {
        let test = self
        try await desk.sit { browser in
            try await test.talk(browser, ["verwijs-mee": "name"])
            #expect(browser.status == .badRequest && browser.page.contains("Vraag eerst of het mag"), "\(browser.page)")
            try await browser.resubmit(test.desk.form, ["verwijs-mee": "nothing"])
            #expect(browser.status == .seeOther)
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Je hebt nu niets te doen"))
            try await browser.get("/clienten/\(test.house.client)")
            #expect(browser.page.contains("<bdi>Verwijzing</bdi>") && browser.page.contains("<bdi>Schuldhulp</bdi>"), "\(browser.page)")
        }
        let told = try await count("SELECT COUNT(*) FROM referral WHERE passed_on = 'nothing' AND consented_on IS NULL")
        #expect(told == 1)
    }

    @Test("The database keeps it too: what was passed on without leave is no row")
    func constraint() async throws {
        let (house, test) = (house, self)
        try await desk.sit { browser in _ = try await test.wait(browser) }
        await #expect(throws: (any Error).self) {
            try await house.database.write { try $0.run("UPDATE referral SET consented_on = NULL") }
        }
    }

    @Test("Without a partner of the list it is a conversation and no more; with another outcome what stands there is of no matter")
    func none() async throws {
        let test = self
        try await desk.sit { browser in
            try await test.talk(browser, ["partner": ""])
            #expect(browser.status == .seeOther)
            try await test.talk(browser, ["uitkomst": "answered", "verwijs-mee": "name", "verwijs-antwoord": "ooit"])
            #expect(browser.status == .seeOther)
        }
        #expect(try await count("SELECT COUNT(*) FROM referral") == 0)
        #expect(try await desk.stored().count == 2)
    }

    @Test("Undone with its conversation, it never was")
    func gone() async throws {
        let test = self
        try await desk.sit { browser in
            _ = try await test.wait(browser)
            try await browser.follow()
            try await PartnerTests.undo(browser)
        }
        #expect(try await count("SELECT COUNT(*) FROM referral") == 0)
    }

    @Test("What is wrong is said at the question", arguments: [
        (["verwijs-antwoord": "2001-01-01"], "Deze dag is al geweest."), (["verwijs-antwoord": "ooit"], "Kies de dag van het antwoord."),
        (["partner": "x"], "Kies een partner."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let test = self
        try await desk.sit { browser in
            try await test.talk(browser, fields)
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
        }
    }

    @Test("After the conversation was stored somebody can still be referred from its page")
    func afterwards() async throws {
        let test = self
        try await desk.sit { browser in
            try await test.talk(browser, ["partner": ""])
            let contact = "/gesprekken/" + (try await test.number("SELECT MAX(id) FROM contact"))
            try await browser.get(contact)
            #expect(browser.page.contains("href=\"\(contact)/verwijzing\""))
            try await browser.get(contact + "/verwijzing")
            try await browser.resubmit(contact + "/verwijzing")
            #expect(browser.status == .badRequest && browser.page.contains("Kies een partner."))
            try await browser.resubmit(contact + "/verwijzing", ["partner": try await test.partner()])
            try await browser.follow()
            #expect(browser.page.contains("<bdi>Schuldhulp</bdi>"), "\(browser.page)")
        }
        #expect(try await count("SELECT COUNT(*) FROM referral WHERE contact IS NOT NULL") == 1)
    }

    @Test("Another sees to the answer when somebody says so or is away; a colleague who has nothing to do with it does not find it")
    func owners() async throws {
        let (house, test) = (house, self)
        let (taker, other) = (try await house.colleague(house.here), try await house.colleague(house.here))
        try await desk.sit { browser in
            let page = try await test.wait(browser)
            try await browser.get(page)
            let own = test.desk.volunteer.description
            try await browser.resubmit(page, ["verwijs-wie": own, "verwijs-vervanger": own])
            #expect(browser.status == .badRequest && browser.page.contains("Kies een ander als vervanger"))
            try await browser.resubmit(page, ["verwijs-vervanger": ""])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get("/mijn-werk/afwezig")
            try await browser.resubmit("/mijn-werk/afwezig", ["overnemer": taker.description])
            #expect(browser.page.contains("Verwijzing") && browser.page.contains("naar Piet Jansen: 1"), "\(browser.page)")
            try await browser.submit("/mijn-werk/afwezig/vastleggen")
        }
        let page = "/verwijzing/" + (try await number("SELECT MAX(id) FROM referral"))
        for (colleague, status) in [(taker, true), (other, false), (try await house.colleague(house.there, .teamLeader), false)] {
            try await house.visit(as: colleague) { browser in
                try await browser.get(page)
                #expect((browser.status == .ok) == status && browser.page.contains("Schuldhulp") == status)
            }
        }
    }

    @Test("Who leaves first hands over what he waits for")
    func leaving() async throws {
        let test = self
        try await desk.sit { browser in _ = try await test.wait(browser) }
        let leader = try await house.colleague(house.here, .teamLeader)
        try await house.visit(as: leader) { browser in
            try await browser.get("/collegas/\(test.desk.volunteer)/vertrek")
            #expect(browser.page.contains("Verwijzingen waarop nog antwoord komt"), "\(browser.page)")
        }
    }
}
