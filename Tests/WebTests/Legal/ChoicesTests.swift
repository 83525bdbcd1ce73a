import Access
import Casework
import Database
import HTTPTypes
import Legal
import Organisation
import Testing

/// Writing down which choices were explained after a refusal, and the sheet of that.
@Suite("Choices after a refusal")
struct ChoicesTests {
    private let team: LegalTeam
    private var file: String { "/juridisch/dossiers/\(team.dossier)" }
    private var list: String { file + "/keuzes" }
    private static let reminder = "Er staat nog niet bij welke keuzes daarna zijn uitgelegd."

    init() async throws {
        team = try await LegalTeam()
    }

    /// Writes down a talk, and goes to where that leads.
    private func record(
        _ browser: Browser, _ choices: [String] = ["appeal", "return"], _ fields: [String: String] = [:]
    ) async throws {
        try await browser.get(list)
        try await send(browser, to: list, choices, ["tolk": "met", "taal": "ara", "notitie": "Wil het met zijn broer bespreken."].merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
    }

    private func send(_ browser: Browser, to address: String, _ choices: [String], _ fields: [String: String]) async throws {
        let all = try browser.standing(address).filter { $0.key != "keuzes" }.merging(fields) { $1 }
        let pairs = all.map { ($0.key, $0.value) } + choices.map { ("keuzes", $0) }
        try await browser.send(form: pairs.map { "\($0.0.escaped)=\($0.1.escaped)" }.joined(separator: "&"), to: address)
    }

    private func talk(_ browser: Browser) throws -> String {
        try #require(browser.page.firstMatch(of: /href="(\/juridisch\/dossiers\/[0-9a-z]{13}\/keuzes\/[0-9a-z]{13})"/).map { String($0.output.1) }, "\(browser.page)")
    }

    private func undo(_ browser: Browser) async throws {
        try await LegalTeam.undo(browser)
        try await browser.follow()
    }

    @Test("After a refusal the dossier says that nothing is known of choices, until a talk on or after that day is written down; a later grant ends it too")
    func reminder() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            try await browser.get(test.file)
            #expect(!browser.page.contains(Self.reminder))
            try await team.tell(.refused, on: "2026-10-05")
            try await browser.get(test.file)
            #expect(browser.page.contains("De beslissing van 5 oktober 2026 is een afwijzing. " + Self.reminder), "\(browser.page)")
            // One from before that decision is about another.
            try await test.record(browser, ["appeal"], ["dag": "4-10-2026"])
            try await browser.get(test.file)
            #expect(browser.page.contains(Self.reminder) && browser.page.contains("4 oktober 2026: bezwaar of beroep"), "\(browser.page)")
            try await test.record(browser, ["appeal", "return"], ["dag": "5-10-2026"])
            try await browser.get(test.file)
            #expect(!browser.page.contains(Self.reminder), "\(browser.page)")
            #expect(browser.page.contains("5 oktober 2026: bezwaar of beroep, terugkeer naar het eigen land"), "\(browser.page)")
            #expect(browser.page.contains("door Piet Jansen, met een tolk, Arabisch"), "\(browser.page)")
            // The objection of one of the two is refused as well: that asks anew.
            try await team.tell(.objectionRefused, on: "2026-11-02", of: team.child)
            try await browser.get(test.file)
            #expect(browser.page.contains("De beslissing van 2 november 2026 is een afwijzing. " + Self.reminder))
            try await team.tell(.judgmentWon, on: "2026-11-20", of: team.child)
            try await browser.get(test.file)
            #expect(!browser.page.contains(Self.reminder))
        }
    }

    @Test("What was left open is said all at once, and nothing is kept")
    func wrong() async throws {
        let test = self
        try await team.sit { browser in
            try await browser.get(test.list)
            try await test.send(browser, to: test.list, [], ["dag": "25-11-2026", "door": test.team.house.outsider.description])
            #expect(browser.status == .badRequest)
            for words in ["Vink aan welke keuzes", "Deze dag moet nog komen.", "Kies wie het uitlegde.", "Kies of er een tolk bij was."] {
                #expect(browser.page.contains(words), "\(words)")
            }
            try await test.send(browser, to: test.list, ["onward"], [
                "dag": "24-11-2026", "door": test.team.worker.description, "tolk": "met", "taal": "", "notitie": String(repeating: "a", count: 2001),
            ])
            #expect(browser.page.contains("Kies in welke taal de tolk sprak.") && browser.page.contains("Maak de notitie korter"), "\(browser.page)")
            #expect(try await test.team.count("SELECT COUNT(*) FROM choices_talk") == 0)
        }
    }

    @Test("The sheet names the choices, the day, who explained them and how, with a place to sign for each who was there; the note is sealed")
    func sheet() async throws {
        let test = self
        try await team.sit { browser in
            try await test.record(browser, ["without-status", "appeal", "onward"], ["dag": "3-11-2026", "door": test.team.volunteer.description])
            let talk = try test.talk(browser)
            try await browser.get(talk)
            for words in [
                "lang=\"nl\"", "Cliënt: Amal Haddad", "Dag van het gesprek: 3 november 2026", "Hoe: met een tolk, Arabisch",
                "– bezwaar of beroep<br>– doormigratie naar een ander land<br>– blijven zonder verblijfsstatus</p>",
                "Het is geen advies.", "Handtekening van de tolk", "Wil het met zijn broer bespreken.",
            ] { #expect(browser.page.contains(words), "\(words) \(browser.page)") }
            #expect(!browser.page.contains("– terugkeer"))
            try await test.record(browser, ["return"], ["tolk": "zonder", "taal": "", "notitie": ""])
            try await browser.get(try test.talk(browser))
            #expect(browser.page.contains("Hoe: zonder tolk</p>") && !browser.page.contains("Handtekening van de tolk"), "\(browser.page)")
        }
        #expect(try await team.count("SELECT COUNT(*) FROM choices_talk WHERE note LIKE '%broer%'") == 0)
        #expect(try await team.count("SELECT COUNT(*) FROM choices_talk WHERE note IS NOT NULL") == 1)
        #expect(try await team.count("SELECT COUNT(*) FROM trace WHERE deed = 'opened' AND noun = 'choices_talk'") == 2)
    }

    @Test("A talk is put right and taken away, and both are undone as they were")
    func corrected() async throws {
        let test = self
        try await team.sit { browser in
            try await test.record(browser)
            let talk = try test.talk(browser)
            try await browser.get(talk)
            try await test.send(browser, to: talk, ["return", "onward"], ["tolk": "zonder", "taal": ""])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("– terugkeer naar het eigen land<br>– doormigratie") && !browser.page.contains("– bezwaar"))
            #expect(browser.page.contains("Wil het met zijn broer bespreken."))
            try await test.undo(browser)
            #expect(browser.page.contains("bezwaar of beroep, terugkeer naar het eigen land") && browser.page.contains("met een tolk, Arabisch"), "\(browser.page)")
            try await browser.get(talk)
            try await browser.submit(talk + "/weg")
            try await browser.follow()
            #expect(browser.page.contains("Er is nog geen gesprek vastgelegd."))
            #expect(try await test.team.count("SELECT COUNT(*) FROM explained_choice") == 0)
            try await test.undo(browser)
            #expect(browser.page.contains("bezwaar of beroep, terugkeer naar het eigen land"), "\(browser.page)")
            try await browser.get(talk)
            #expect(browser.page.contains("Wil het met zijn broer bespreken."))
        }
    }

    @Test("The client’s timeline tells of it, and the page of another team’s dossier does not exist")
    func elsewhere() async throws {
        let (test, team) = (self, team)
        try await team.sit { browser in
            try await test.record(browser)
            try await browser.get("/clienten/\(team.house.client)")
            #expect(browser.page.contains("keuzes na een afwijzing uitgelegd") || browser.page.contains("Keuzes na een afwijzing uitgelegd"), "\(browser.page)")
        }
        let other = try await team.house.colleague(team.house.there, .legalWorker)
        try await team.sit(as: other) { browser in
            try await browser.get(test.list)
            #expect(browser.status == .notFound)
        }
    }
}
