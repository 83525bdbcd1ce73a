import Access
import Casework
import Database
import HTTPTypes
@testable import Legal
import Testing

/// Letters of a dossier: filled in from it, approved, sent once and kept as they were.
@Suite("Letters of a dossier")
struct LegalLetterTests {
    private let team: LegalTeam
    private var list: String { "/juridisch/dossiers/\(team.dossier)/brieven" }

    init() async throws {
        team = try await LegalTeam()
        try await team.tell(.applied, on: "2026-08-01")
    }

    /// Makes a letter and goes to it.
    private func make(_ browser: Browser, _ kind: String = "ingebrekestelling", for person: String = "") async throws -> String {
        try await browser.get(list)
        try await browser.submit(list, ["brief": kind, "wie": person])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        return try #require(browser.page.firstMatch(of: /action="(\/juridisch\/brieven\/[0-9a-z]{13})"/).map { String($0.output.1) }, "\(browser.page)")
    }

    /// Puts in what Wegwijs does not know of the relatives.
    private func complete(_ browser: Browser, _ letter: String) async throws {
        let text = try #require(browser.page.firstMatch(of: /<textarea id="tekst"[^>]*>\n([^<]*)</)?.output.1)
        try await browser.submit(letter, ["tekst": String(text).unescaped.replacing(/\[onbekend: [^\]]*\]/, with: "volgt")])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
    }

    private func approve(_ browser: Browser, _ letter: String) async throws {
        try await browser.submit(letter + "/goedkeuring")
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
    }

    /// The terms after a notice of default.
    private func late() async throws -> [String] {
        try await team.terms().filter { $0.hasPrefix("NR-LATE ") }
    }

    private static let sending = ["verstuurd": "2026-11-24", "ontvangen": "2026-11-24", "verzendbewijs": "aangetekend, 3SABC"]

    @Test("A notice of default is filled in from the dossier, with the term in its sentence; what is unknown is named and stops approval")
    func filled() async throws {
        let test = self
        try await team.sit { browser in
            let letter = try await test.make(browser)
            for words in [
                "Amal Haddad, geboren op 3 februari 1990, V-nummer 2812345678", "Omar Haddad, geboren op 6 mei 1988",
                "Lina Haddad", "Op 1 augustus 2026 ontving u een aanvraag (gezinshereniging)", "binnen twee weken na ontvangst",
                "ontvangen op 1 augustus 2026, 90 dagen: uiterlijk vrijdag 30 oktober 2026; art. 2u Vw 2000",
                "art. 4:17 en 6:12 Awb", "CONCEPT", "Zoetermeer, 24 november 2026", "zekerheid D",
            ] { #expect(browser.page.contains(words), "\(words)") }
            #expect(browser.page.contains("[onbekend: V-nummer]") && !browser.page.contains("kijk dit na"))
            try await browser.submit(letter + "/goedkeuring")
            #expect(browser.status == .badRequest && browser.page.contains("Er staat nog ‘onbekend’ in de brief."), "\(browser.page)")
            try await test.complete(browser, letter)
            try await test.approve(browser, letter)
            #expect(!browser.page.contains("CONCEPT") && browser.page.contains("Goedgekeurd door Piet Jansen op 24 november 2026"))
            try await browser.get(test.list)
            #expect(browser.page.contains("Goedgekeurd door Piet Jansen"), "\(browser.page)")
        }
        #expect(try await team.count("SELECT COUNT(*) FROM legal_letter WHERE text LIKE '%Haddad%'") == 0, "it is sealed")
    }

    @Test("Sending a notice of default records it in the same change, which moves the terms; undone, both are as before")
    func sent() async throws {
        let (test, team) = (self, team)
        #expect(try await late() == [])
        try await team.sit { browser in
            let letter = try await test.make(browser)
            try await test.complete(browser, letter)
            try await test.approve(browser, letter)
            try await browser.submit(letter + "/verzending", ["verstuurd": "2026-11-25"])
            #expect(browser.status == .badRequest)
            for words in ["Kies de dag van versturen.", "Kies de dag van ontvangst.", "Schrijf in een paar woorden"] {
                #expect(browser.page.contains(words), "\(words)")
            }
            try await browser.submit(letter + "/verzending", Self.sending)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Verstuurd op 24 november 2026") && browser.page.contains("3SABC") && !browser.page.contains("<textarea"))
            // Of each of the two, two weeks later.
            #expect(try await test.late() == ["NR-LATE 2026-12-08 open", "NR-LATE 2026-12-08 open"])
            #expect(try await team.count("SELECT COUNT(*) FROM dossier_event WHERE kind = 'noticed' AND proof LIKE 'aangetekend%'") == 1)
            try await LegalTeam.undo(browser)
            #expect(try await team.count("SELECT COUNT(*) FROM dossier_event WHERE kind = 'noticed'") == 0)
            #expect(try await test.late() == [])
            try await browser.get(letter)
            #expect(browser.page.contains("Goedgekeurd door"), "undone, it may be sent again")
        }
    }

    @Test("What was sent is kept as it was: neither changed, approved, sent again nor thrown away, though the dossier changes")
    func frozen() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            let letter = try await test.make(browser)
            try await test.complete(browser, letter)
            try await test.approve(browser, letter)
            try await browser.submit(letter + "/verzending", Self.sending)
            try await team.tell(.extended, on: "2026-11-24")
            for (address, fields) in [
                ("", ["tekst": "anders", "versie": "2"]), ("/goedkeuring", ["versie": "2"]), ("/verzending", Self.sending), ("/weg", [:]),
            ] {
                // As from a page that was read before it was sent.
                try await browser.get(test.list)
                let seals = try browser.unseen(test.list)
                try await browser.post(letter + address, seals.merging(fields) { $1 })
                #expect(browser.page.contains("Deze brief is al verstuurd") || browser.page.contains("Er staat nog"), "\(address) \(browser.page)")
            }
            try await browser.get(letter)
            #expect(browser.page.contains("uiterlijk vrijdag 30 oktober 2026") && !browser.page.contains("anders"))
        }
    }

    @Test("A letter whose dossier changed after its approval says so, is a draft again and cannot be sent before it is approved anew")
    func overtaken() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            let letter = try await test.make(browser)
            try await test.complete(browser, letter)
            try await test.approve(browser, letter)
            try await browser.get(letter)
            let page = browser.page
            #expect(!page.contains("CONCEPT"))
            try await team.tell(.extended, on: "2026-11-20")
            try await browser.submit(letter + "/verzending", Self.sending)
            #expect(browser.status == .conflict || browser.page.contains("Laat hem eerst goedkeuren"), "\(browser.page)")
            try await browser.get(letter)
            #expect(browser.page.contains("Het dossier is veranderd nadat de brief is goedgekeurd") && browser.page.contains("CONCEPT"))
            #expect(browser.page.contains("de termijn loopt tot en met"), "the extension makes it too early")
            try await test.approve(browser, letter)
            #expect(!browser.page.contains("CONCEPT"))
            // Approved before, and then written over.
            try await browser.resubmit(letter, ["tekst": "Een heel andere brief"])
            try await browser.follow()
            #expect(browser.page.contains("CONCEPT") && browser.page.contains("Een heel andere brief"))
        }
    }

    @Test("A volunteer writes and sends, but approval is for the legal worker or who leads; nobody approves what was changed under his eyes")
    func approval() async throws {
        let (test, team) = (self, team)
        try await team.sit(as: team.volunteer) { browser in
            let letter = try await test.make(browser, "machtiging")
            #expect(browser.page.contains("Ik ben Amal Haddad, geboren op 3 februari 1990"))
            #expect(!browser.page.contains("/goedkeuring\"") && browser.page.contains("Een juridisch medewerker of teamleider keurt"))
            try await test.complete(browser, letter)
            try await browser.post(letter + "/goedkeuring", browser.unseen(letter).merging(["versie": "2"]) { $1 })
            #expect(browser.page.contains("Een juridisch medewerker of teamleider keurt"), "\(browser.page)")
            #expect(try await team.count("SELECT COUNT(*) FROM legal_letter_approval") == 0)
        }
        try await team.sit { browser in
            let letter = try await test.make(browser)
            try await test.complete(browser, letter)
            let read = try browser.unseen(letter + "/goedkeuring")
            try await browser.resubmit(letter, ["tekst": "Iets anders"])
            try await browser.post(letter + "/goedkeuring", read)
            #expect(browser.status == .badRequest && browser.page.contains("Een collega heeft deze brief net veranderd."), "\(browser.page)")
        }
    }

    @Test("A letter for one of the family is of him alone; a draft is thrown away and comes back; who has another dossier finds nothing")
    func others() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            let letter = try await test.make(browser, for: "\(team.child)")
            #expect(browser.page.contains("Lina Haddad") && !browser.page.contains("Omar Haddad"))
            try await browser.submit(letter + "/weg")
            #expect(try await team.count("SELECT COUNT(*) FROM legal_letter") == 0)
            try await browser.follow()
            #expect(browser.page.contains("Er is nog geen brief."))
            try await LegalTeam.undo(browser)
            try await browser.get(letter)
            #expect(browser.status == .ok)
            try await browser.get(test.list)
            try await browser.submit(test.list)
            #expect(browser.status == .badRequest && browser.page.contains("Kies welke brief je wilt maken."))
            try await browser.submit(test.list, ["brief": "machtiging", "wie": "\(team.house.ids.next(LegalLetter.self))"])
            #expect(browser.status == .notFound, "who is not in it")
            let other = try await team.house.colleague(team.house.here, doing: .legal)
            try await team.sit(as: other) { stranger in
                for address in [letter, test.list] {
                    try await stranger.get(address)
                    #expect(stranger.status == .notFound)
                }
            }
        }
    }
}
