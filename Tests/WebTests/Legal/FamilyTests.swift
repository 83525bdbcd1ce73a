import Casework
import Clients
import Database
import Dates
import HTTPTypes
import Organisation
import Reports
import Support
import Testing
import Web

/// A family of six, one untraced, from the permit to the arrival: each day as it follows from the articles by hand.
@Suite("A family that comes over")
struct FamilyTests {
    /// A rule that nobody is sure of warns, and stops nobody.
    @Test(
        "Through refusal, objection, a late decision, notice of default, success and arrival: every day is the one computed by hand, and the dossier is opened and succeeds on the days that the report counts; also where no rule is certain",
        arguments: [true, false])
    func family(_ isCertain: Bool) async throws {
        let desk = try await LegalDesk()
        if !isCertain { try await desk.house.database.write { try $0.run("UPDATE legal_term SET confidence = 'D'") } }
        let four = Array(desk.family.dropLast())
        let lost = try #require(desk.family.last)
        let before = (try await Self.count("opened", 2025, desk), try await Self.count("succeeded", 2026, desk))
        try await desk.sit { browser in
            // Known on Monday 13 January 2025; three months later is Sunday 13 April, so Monday the 14th.
            let dossier = try await desk.open(browser, ["geopend": "20-1-2025", "vergunning": "13-1-2025"], for: desk.family)
            try await Self.shows(browser, [
                "Gezinshereniging van Amal Haddad", "maandag 14 april 2025", "voor alle 5 gezinsleden", "Omar Haddad",
                "bekendgemaakt op 13 januari 2025, drie maanden: uiterlijk maandag 14 april 2025", "Nog in het buitenland",
                "Aanvraag gezinshereniging: nieuw, uiterlijk maandag 14 april 2025 (voor 5 gezinsleden)",
            ])
            try await desk.tell(browser, dossier, "untraced", on: "20-3-2025", for: [lost])
            try await Self.shows(browser, ["Spoorloos"])
            // Ninety days after 10 March is Whit Sunday, 8 June 2025; the day after it is a holiday too.
            try await desk.tell(browser, dossier, "applied", on: "10-3-2025", proof: "aangetekend 3SABC")
            try await Self.shows(browser, ["dinsdag 10 juni 2025", "op tijd gedaan, 10 maart 2025", "aangetekend 3SABC"])
            // Three months more: 8 September 2025, a Monday.
            try await desk.tell(browser, dossier, "extended", on: "20-5-2025")
            try await Self.shows(browser, [
                "Beslissing van de IND: van dinsdag 10 juni 2025 naar maandag 8 september 2025 (voor 5 gezinsleden), omdat de termijn verlengd is",
            ])
            // Four weeks after 18 August 2025 is Monday 15 September.
            try await desk.tell(browser, dossier, "refused", on: "18-8-2025")
            try await Self.shows(browser, ["maandag 15 september 2025", "Afgewezen"])
            // Nineteen weeks after the term to object, 15 September 2025: Monday 26 January 2026; from the day after it is late.
            try await desk.tell(browser, dossier, "objected", on: "8-9-2025", proof: "per fax, bevestigd")
            try await Self.shows(browser, ["maandag 26 januari 2026", "27 januari 2026, kan nu"])
            // Two weeks after 2 February 2026 is Monday the 16th; then one may appeal from the 17th.
            try await desk.tell(browser, dossier, "noticed", on: "2-2-2026", proof: "aangetekend 3SDEF")
            try await Self.shows(browser, ["maandag 16 februari 2026", "17 februari 2026, kan nu"])
            // Three months after 20 February 2026: Wednesday 20 May.
            try await desk.tell(browser, dossier, "objection-granted", on: "20-2-2026")
            try await Self.shows(browser, ["woensdag 20 mei 2026", "te laat gedaan, 20 februari 2026", "Ingewilligd"])
            // Ninety days after 7 April 2026: 6 July.
            try await desk.tell(browser, dossier, "visa", on: "7-4-2026", proof: "post in Beiroet", for: four)
            try await Self.shows(browser, ["maandag 6 juli 2026", "Heeft de mvv", "Niet zeker, kijk het na"])
            try await desk.tell(browser, dossier, "arrived", on: "11-5-2026", proof: "gezien", for: four)
            try await Self.shows(browser, ["Aangekomen", "Spoorloos"])
            #expect(try await desk.terms() == [
                "NR-APPLY 2025-04-14 met 5", "NR-DECIDE 2025-09-08 met 5", "NR-OBJECT 2025-09-15 met 5",
                "NR-OBJDEC 2026-01-26 met 5", "NR-NOTICE 2026-01-27 met 5", "NR-LATE 2026-02-16 met 5",
                "NR-LATEAPPEAL 2026-02-17 met 5", "NR-MVV 2026-05-20 met 4", "NR-MVV 2026-05-20 open 1", "NR-ENTRY 2026-07-06 met 4",
            ])
            try await Self.close(browser, dossier)
            #expect(try await Self.count("opened", 2025, desk) == before.0 + 1)
            #expect(try await Self.count("succeeded", 2026, desk) == before.1 + 1)
            #expect(try await desk.count("SELECT COUNT(*) FROM dossier WHERE kind = 'reunification' AND opened_on = '2025-01-20'") == 1)
            #expect(try await desk.count("SELECT COUNT(*) FROM dossier_closure WHERE outcome = 'succeeded' AND closed_on = '2026-05-12'") == 1)
        }
    }

    /// Of family reunification, in the report of that year.
    private static func count(_ figure: String, _ year: Int, _ desk: LegalDesk) async throws -> Int {
        let town = desk.house.here.municipalities[0].text
        return try await desk.house.database.read { db in
            try Counter.count(
                Everything.book.figure("legal.reunification." + figure), in: Area.find(town, db), during: .year(year), db).value
        }
    }

    /// For who was lost the visa was not collected, so that it takes a reason.
    private static func close(_ browser: Browser, _ dossier: String) async throws {
        try await browser.get(dossier)
        try await browser.resubmit(dossier + "/afsluiting", ["uitkomst": "succeeded", "gesloten": "12-5-2026"])
        #expect(browser.page.contains("Er loopt nog een termijn van ons: mvv ophalen."), "\(browser.page)")
        try await browser.get(dossier)
        try await browser.resubmit(
            dossier + "/afsluiting", ["uitkomst": "succeeded", "gesloten": "12-5-2026", "waarom": "een kind blijft spoorloos"])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        try await shows(browser, ["Gesloten op 12 mei 2026: geslaagd.", "een kind blijft spoorloos"])
    }

    private static func shows(_ browser: Browser, _ words: [String]) async throws {
        for one in words { #expect(browser.page.contains(one), "\(one) \(browser.page)") }
    }
}
