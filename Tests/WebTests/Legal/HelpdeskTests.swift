import Access
import Agenda
import Casework
import Database
import HTTPTypes
@testable import Legal
import Testing

/// Asking the national helpdesk about a dossier without naming anybody, and finding what it answered.
@Suite("The national helpdesk")
struct HelpdeskTests {
    private let team: LegalTeam
    private var list: String { "/juridisch/dossiers/\(team.dossier)/helpdesk" }
    private static let usual = [
        "onderwerp": "late", "gevraagd": "2026-11-24", "verwacht": "2026-11-30", "vraag": "Mag de cliënt nu al in beroep?",
    ]

    init() async throws {
        team = try await LegalTeam()
    }

    /// Asks, and goes to the question.
    private func ask(_ browser: Browser, _ fields: [String: String] = [:]) async throws -> String {
        try await browser.get(list)
        try await browser.submit(list, Self.usual.merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        return try #require(browser.page.firstMatch(of: /action="(\/juridisch\/helpdesk\/[0-9a-z]{13})"/).map { String($0.output.1) }, "\(browser.page)")
    }

    private func answer(_ browser: Browser, _ question: String, _ text: String = "Ja, twee weken na de ingebrekestelling.") async throws {
        try await browser.submit(question, ["antwoord": text, "antwoord-op": "2026-11-24", "gedaan-ermee": "Beroep ingesteld."])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
    }

    @Test("By whom somebody can be known is pointed out and replaced when one likes; what is kept is sealed")
    func anonymous() async throws {
        let test = self
        try await team.sit { browser in
            try await browser.get(test.list)
            let typed = "Amal Haddad (V-nummer 281 234 5678) kwam op 3 februari 2015. Haar zoon Lina woont op 2711 AB, mail a.b@c.nl."
            try await browser.submit(test.list, Self.usual.merging(["vraag": typed]) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains("Hieraan is iemand te herkennen"), "\(browser.page)")
            for words in ["Amal Haddad: liever de cliënt", "Lina: liever het familielid", "3 februari 2015: liever (datum)", "281 234 5678: liever (nummer)", "2711 AB: liever (adres)", "a.b@c.nl: liever (adres)"] {
                #expect(browser.page.contains(words), "\(words)")
            }
            #expect(try await test.team.count("SELECT COUNT(*) FROM helpdesk_question") == 0)
            try await browser.resubmit(test.list, ["keuze": "vervang"])
            #expect(browser.page.contains("de cliënt (V-nummer (nummer)) kwam op (datum). Haar zoon het familielid woont op (adres), mail (adres)."), "\(browser.page)")
            try await browser.resubmit(test.list)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Haar zoon het familielid") && browser.page.contains("Gevraagd op 24 november 2026"))
            // Or kept as it is, because it matters.
            try await browser.get(test.list)
            try await browser.submit(test.list, Self.usual.merging(["vraag": typed]) { $1 })
            try await browser.resubmit(test.list, ["keuze": "bewaar"])
            try await browser.follow()
            #expect(browser.page.contains("Amal Haddad"))
        }
        #expect(try await team.count("SELECT COUNT(*) FROM helpdesk_question WHERE question LIKE '%familielid%' OR question LIKE '%Amal%'") == 0)
    }

    @Test("A question without a topic, a text or with an answer expected before it was asked comes back, and all is said at once")
    func wrong() async throws {
        let test = self
        try await team.sit { browser in
            try await browser.get(test.list)
            try await browser.submit(test.list, ["gevraagd": "2026-11-24", "verwacht": "2026-11-23", "onderwerp": "indefinite"])
            for words in ["Kies waar de vraag over gaat.", "Schrijf wat je vraagt", "Kies de dag van het antwoord."] {
                #expect(browser.page.contains(words), "\(words)")
            }
            #expect(!browser.page.contains("asiel voor onbepaalde tijd"), "a word that is over is not offered")
        }
    }

    @Test("An answer is waited for among one's own work until it comes, with what was done; undone, it is waited for again")
    func waiting() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            let question = try await test.ask(browser)
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Vraag aan de landelijke helpdesk") && browser.page.contains(question), "\(browser.page)")
            try await browser.get(question)
            try await browser.submit(question, ["antwoord-op": "2026-11-25"])
            #expect(browser.page.contains("Schrijf wat je ermee hebt gedaan") && browser.page.contains("niet na vandaag"))
            try await test.answer(browser, question)
            #expect(browser.page.contains("Beroep ingesteld.") && browser.page.contains("antwoord op 24 november 2026"), "\(browser.page)")
            let answered = browser.page
            try await browser.get("/mijn-werk")
            #expect(!browser.page.contains(question))
            #expect(answered.contains("Ongedaan maken"))
            try await browser.get(question + "?gedaan=" + (answered.firstMatch(of: /juridisch\/terug\/([0-9a-z]{13})/).map { String($0.output.1) } ?? ""))
            try await LegalTeam.undo(browser)
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains(question))
        }
        #expect(try await team.count("SELECT COUNT(*) FROM helpdesk_reply") == 0)
    }

    @Test("An answer is found by others by topic and the beginning of words, without the dossier, once somebody declared it anonymous by name")
    func shared() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            let question = try await test.ask(browser)
            try await test.answer(browser, question)
            try await browser.resubmit(question + "/delen")
            #expect(browser.status == .badRequest && browser.page.contains("kruis aan dat niemand te herkennen is"), "\(browser.page)")
            try await browser.resubmit(question + "/delen", ["verklaard": "ja", "antwoord": "Ja, ook Omar Haddad kan in beroep."])
            #expect(browser.page.contains("Omar Haddad: liever het familielid"), "\(browser.page)")
            try await browser.resubmit(question + "/delen", ["verklaard": "ja", "keuze": "vervang"])
            try await browser.resubmit(question + "/delen", ["verklaard": "ja"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Deze vraag staat zonder namen bij de eerdere antwoorden."))
        }
        let other = try await team.house.colleague(team.house.there, .legalWorker)
        try await team.sit(as: other) { browser in
            for search in ["", "?zoek=beroe+CLIËNT", "?zoek=client&onderwerp=late"] {
                try await browser.get("/juridisch/antwoorden" + search.replacing("Ë", with: "%C3%8B"))
                #expect(browser.page.contains("ook het familielid kan in beroep") && browser.page.contains("nagelezen door Piet Jansen op 24 november 2026"), "\(search) \(browser.page)")
            }
            for search in ["?zoek=beroep+naturalisatie", "?onderwerp=travel", "?zoek=haddad"] {
                try await browser.get("/juridisch/antwoorden" + search)
                #expect(browser.page.contains("Hierover is geen antwoord gevonden."), "\(search)")
            }
            try await browser.get(test.list)
            #expect(browser.status == .notFound)
        }
    }

    @Test("Who waits for an answer sees the question; a colleague who has nothing to do with it does not")
    func others() async throws {
        let (test, team) = (self, team)
        try await team.sit(as: team.volunteer) { browser in _ = try await test.ask(browser) }
        let number = try await team.house.database.read { try $0.first("SELECT MAX(id) FROM helpdesk_question") { $0.id(0, of: HelpdeskQuestion.self) } }
        let question = "/juridisch/helpdesk/\(try #require(number))"
        for (colleague, status) in [
            (team.volunteer, HTTPResponse.Status.ok), (try await team.house.colleague(team.house.here, doing: .legal), .notFound),
            (try await team.house.colleague(team.house.there, .legalWorker), .notFound),
        ] {
            try await team.sit(as: colleague) { browser in
                try await browser.get(question)
                #expect(browser.status == status)
            }
        }
    }
}
