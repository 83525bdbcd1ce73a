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

/// What must not be forgotten of a legal question.
@Suite("The legal desk")
struct LegalDeskTests {
    private let house: TwoDesks
    private let worker: ID<Colleague>
    private var form: String { "/balie/\(house.client)" }

    init() async throws {
        house = try await TwoDesks(isFull: false)
        worker = try await house.colleague(house.here, .legalWorker)
    }

    private func number(_ sql: SQL) async throws -> String {
        try #require(try await house.database.read { try $0.first(sql) { $0.id(0, of: Contact.self) } }).description
    }

    private func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }

    /// Records a conversation at the legal desk with a term that ends in a few days; gives the address of the question.
    private func question(_ browser: Browser, _ fields: [String: String] = [:]) async throws -> String {
        try await browser.get(form)
        let usual = [
            "onderwerp": "residence", "vraag": "permit", "termijn": "objection", "termijn-op": house.clock.today.adding(days: 2).iso,
        ]
        try await browser.resubmit(form, usual.merging(fields) { $1 })
        guard browser.status == .seeOther else { return "" }
        return "/juridisch/" + (try await number("SELECT MAX(id) FROM legal_question"))
    }

    @Test("A term at stake stands among one's own work by its day, is changed, closed with what was done, and that is undone")
    func term() async throws {
        let (house, test) = (house, self)
        try await house.visit(as: worker) { browser in
            let page = try await test.question(browser)
            #expect(!page.isEmpty, "\(browser.page)")
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Juridische vraag: bezwaar") && browser.page.contains("over 2 dagen"), "\(browser.page)")
            try await browser.get(page)
            #expect(browser.page.contains("Juridische vraag: verblijfsvergunning") && browser.page.contains("Bezwaar: uiterlijk"))
            try await browser.resubmit(page, ["termijn-op": house.clock.today.iso])
            try await browser.follow()
            #expect(browser.page.contains("Vandaag (1)"), "\(browser.page)")
            try await browser.get(page)
            try await browser.submit(page + "/klaar")
            #expect(browser.status == .badRequest && browser.page.contains("Kies wat er is gedaan."))
            try await browser.submit(page + "/klaar", ["afloop": "sent"])
            try await browser.follow()
            #expect(browser.page.contains("Je hebt nu niets te doen"), "\(browser.page)")
            try await PartnerTests.undo(browser)
            #expect(browser.page.contains("Juridische vraag: bezwaar"))
            try await browser.get("/clienten/\(house.client)")
            #expect(browser.page.contains("<bdi>Juridische vraag</bdi>"), "\(browser.page)")
        }
    }

    @Test("What was asked of the national helpdesk is sealed and waited for; so is the answer, with its day")
    func helpdesk() async throws {
        let (house, test) = (house, self)
        try await house.visit(as: worker) { browser in
            let page = try await test.question(browser)
            try await browser.get(page)
            try await browser.submit(page + "/helpdesk")
            #expect(browser.status == .badRequest && browser.page.contains("Schrijf wat je vroeg"))
            try await browser.submit(
                page + "/helpdesk",
                ["helpvraag": "Telt Turkije mee?", "helpvraag-op": house.clock.today.adding(days: 5).iso])
            try await browser.follow()
            #expect(browser.page.contains("Wacht op anderen (1)") && browser.page.contains("Landelijke helpdesk: verblijfsvergunning"), "\(browser.page)")
            let asked = "/helpdesk/" + (try await test.number("SELECT MAX(id) FROM escalation"))
            try await browser.get(asked)
            #expect(browser.page.contains("Telt Turkije mee?") && browser.page.contains("Dat staat in het logboek."), "\(browser.page)")
            try await browser.resubmit(asked, ["antwoord": "Ja, dat telt.", "antwoord-op": house.clock.today.adding(days: 1).iso])
            #expect(browser.status == .badRequest && browser.page.contains("Ja, dat telt."))
            try await browser.resubmit(asked, ["antwoord-op": house.clock.today.iso])
            try await browser.follow()
            #expect(!browser.page.contains("Wacht op anderen"), "\(browser.page)")
            try await browser.get(asked)
            #expect(browser.page.contains("Ja, dat telt.") && !browser.page.contains("Antwoord bewaren"))
        }
        let plain = try await count(
            "SELECT COUNT(*) FROM escalation e, escalation_answer x WHERE e.question LIKE '%Turkije%' OR x.answer LIKE '%telt%'")
        #expect(plain == 0)
        #expect(try await count("SELECT COUNT(*) FROM trace WHERE noun = 'escalation' AND deed = 'opened'") >= 2)
    }

    @Test("What is wrong is said at the question, and a term is never dropped for what was forgotten beside it", arguments: [
        (["termijn-op": "2001-01-01"], "Deze dag is al geweest."), (["termijn-op": ""], "Kies de laatste dag van de termijn."),
        (["termijn": ""], "Kies waarvoor de termijn is."), (["vraag": ""], "Kies waar de vraag over gaat."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let test = self
        try await house.visit(as: worker) { browser in
            _ = try await test.question(browser, fields)
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            #expect(browser.page.contains("<details class=\"ww-fold\" open>"))
        }
        #expect(try await count("SELECT COUNT(*) FROM legal_question") == 0)
    }

    @Test("Most are answered at once: then nothing is kept in sight; at the other desk it is not asked")
    func none() async throws {
        let (house, test) = (house, self)
        try await house.visit(as: worker) { browser in
            _ = try await test.question(browser, ["vraag": "", "termijn": "", "termijn-op": ""])
        }
        #expect(try await count("SELECT COUNT(*) FROM contact WHERE kind = 'legal'") == 1)
        let leader = try await house.colleague(house.here, .teamLeader)
        try await house.visit(as: leader) { browser in
            try await browser.get("/balie/\(test.house.client)")
            #expect(!browser.page.contains("name=\"termijn\""))
            try await browser.resubmit(test.form, ["onderwerp": "residence", "vraag": "permit"])
            #expect(browser.status == .seeOther)
        }
        #expect(try await count("SELECT COUNT(*) FROM legal_question") == 0)
    }

    @Test("It is not found by a colleague who may not see procedures, nor at another desk; its owner finds it")
    func scope() async throws {
        let (house, test) = (house, self)
        let (guide, owner) = (try await house.guide(of: house.client), try await house.colleague(house.here))
        try await house.visit(as: worker) { browser in
            let page = try await test.question(browser)
            try await browser.get(page)
            try await browser.submit(page + "/helpdesk", ["helpvraag": "Telt het mee?"])
            try await browser.get(page)
            try await browser.resubmit(page, ["vraag-wie": owner.description])
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        let pages = [
            "/juridisch/" + (try await number("SELECT MAX(id) FROM legal_question")),
            "/helpdesk/" + (try await number("SELECT MAX(id) FROM escalation")),
        ]
        for other in [guide, try await house.colleague(house.there, .legalWorker)] {
            try await house.visit(as: other) { browser in
                for page in pages {
                    try await browser.get(page)
                    #expect(browser.status == .notFound)
                }
            }
        }
        try await house.visit(as: owner) { browser in
            try await browser.get(pages[0])
            #expect(browser.status == .ok)
            try await browser.get(pages[1])
            #expect(browser.status == .notFound, "what was asked is another's")
        }
        try await house.visit(as: worker) { browser in
            try await browser.get("/mijn-werk/afwezig")
            try await browser.resubmit("/mijn-werk/afwezig", ["overnemer": owner.description])
            #expect(browser.page.contains("Landelijke helpdesk naar") || browser.page.contains("Landelijke helpdesk <bdi>naar Piet Jansen: 1"), "\(browser.page)")
            try await browser.submit("/mijn-werk/afwezig/vastleggen")
        }
        try await house.visit(as: owner) { browser in
            try await browser.get(pages[1])
            #expect(browser.status == .ok && browser.page.contains("ziet alleen wie") && !browser.page.contains("Telt het mee?"))
            try await browser.resubmit(pages[1], ["antwoord": "Ja."])
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
    }
}
