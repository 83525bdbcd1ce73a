import Access
import Casework
import Database
import Dates
import Foundation
import HTTPTypes
@testable import Legal
import Support
import Testing
import Trail

/// What is due by the month and by the week, as a team reads it. Today is Tuesday 24 November 2026.
@Suite("What is due by the month and by the week")
struct ComingTests {
    private static let pages = ["/juridisch/maand", "/juridisch/week"]

    @Test("The month shows what is due on which day, of whom, once for the family, and leads to the dossier")
    func month() async throws {
        let legal = try await LegalHouse()
        // Three months after the second of September it ends on the second of December.
        try await legal.tell(.permit, on: "2026-09-02")
        try await legal.sit { browser in
            try await browser.get("/juridisch/maand?maand=2026-12")
            #expect(browser.page.contains("Juridische termijnen in december 2026"))
            #expect(browser.page.contains("/juridisch/dossiers/\(legal.dossier)\">Aanvraag gezinshereniging</a>"), "\(browser.page)")
            #expect(browser.page.contains("<span class=\"ww-screen\"><bdi>Amal Haddad</bdi> </span>\(legal.dossier)"), "\(browser.page)")
            #expect(browser.page.contains("maand=2026-11") && browser.page.contains("maand=2027-01"))
            for month in ["", "?maand=2026-11", "?maand=iets", "?maand=9999-12"] {
                try await browser.get("/juridisch/maand" + month)
                #expect(browser.page.contains("november 2026") && browser.page.contains("loopt er geen termijn af"), "\(browser.page)")
            }
        }
    }

    @Test("The week tells what is late, due now and next, and when nothing comes next why")
    func week() async throws {
        let legal = try await LegalHouse()
        let (late, now, next, quiet) = (
            legal.house.ids.next(Dossier.self), legal.house.ids.next(Dossier.self), legal.house.ids.next(Dossier.self),
            legal.house.ids.next(Dossier.self))
        for (dossier, permit) in [(late, "2026-08-20"), (now, "2026-08-25"), (next, "2026-09-01")] {
            try await legal.open(dossier, of: legal.house.client, on: permit)
            try await legal.tell(.permit, on: permit, in: dossier)
        }
        try await legal.open(quiet, of: legal.house.client, .other, on: "2026-08-01")
        try await legal.house.database.write { db in
            try db.run("UPDATE dossier SET owner = NULL WHERE id = $1", next)
        }
        try await legal.sit { browser in
            try await browser.get("/juridisch/week")
            let parts = Self.parts(browser.page)
            #expect(parts["Te laat"]?.contains("\(late)") == true && parts["Te laat"]?.contains("4 dagen te laat") == true, "\(browser.page)")
            #expect(parts["Deze week"]?.contains("\(now)") == true && parts["Deze week"]?.contains("\(late)") == false, "\(browser.page)")
            #expect(parts["Volgende week"]?.contains("\(next)") == true, "\(browser.page)")
            #expect(parts["Geen volgende dag"]?.contains("\(quiet)") == true && parts["Geen volgende dag"]?.contains("Zet zelf een dag") == true)
            #expect(parts["Geen volgende dag"]?.contains("\(legal.dossier)") == true)
            #expect(parts["In 30 dagen niets aan gedaan"] == nil, "all were opened just now")
            try await browser.get("/juridisch/week?toon=mijn")
            #expect(!browser.page.contains("\(next)") && browser.page.contains("\(now)"))
        }
    }

    @Test("What got another day or passed since last week is told, and what nobody touched for thirty days")
    func changed() async throws {
        let legal = try await LegalHouse()
        try await legal.tell(.permit, on: "2026-08-20")
        let house = legal.house
        let night = LegalNight(database: house.database, ids: house.ids, author: house.author)
        try await night.run()
        try await house.database.write { db in
            try db.run("UPDATE legal_term SET amount = amount + 1 WHERE rule = 'NR-APPLY'")
            try Deadlines.renew([legal.dossier], within: nil, ids: house.ids, by: house.author, in: db)
            // Brought in from a list long ago.
            try db.run(
                """
                INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on, owner)
                SELECT 4711, place, municipality, 'asylum', person, 'new', '2026-01-02', owner FROM dossier WHERE id = $1
                """, legal.dossier)
        }
        try await legal.sit { browser in
            try await browser.get("/juridisch/week")
            let parts = Self.parts(browser.page)
            let moved = parts["Een andere dag gekregen sinds vorige week maandag"] ?? ""
            #expect(moved.contains("van 20 november 2026 naar 20 december 2026"), "\(browser.page)")
            let missed = parts["Voorbijgegaan sinds vorige week maandag"] ?? ""
            #expect(missed.contains("laatste dag 20 november 2026"), "\(browser.page)")
            let quiet = parts["In 30 dagen niets aan gedaan"] ?? ""
            #expect(quiet.contains("\(ID<Dossier>(4711))") && !quiet.contains("\(legal.dossier)"), "\(browser.page)")
        }
    }

    @Test("Who works elsewhere finds nothing there, and who does other work finds no page", arguments: pages)
    func elsewhere(_ page: String) async throws {
        let legal = try await LegalHouse()
        try await legal.tell(.permit, on: "2026-08-25")
        let house = legal.house
        let (other, housing) = (try await house.colleague(house.there, .teamLeader), try await house.colleague(house.here, doing: .housing))
        try await house.visit(as: other) { browser in
            try await browser.get(page)
            #expect(browser.status == .ok && !browser.page.contains("\(legal.dossier)") && !browser.page.contains("Amal"), "\(browser.page)")
        }
        try await house.visit(as: housing) { browser in
            try await browser.get(page)
            #expect(browser.status == .notFound)
        }
        try await legal.sit { browser in
            try await browser.get(page)
            #expect(browser.page.contains("\(legal.dossier)") && browser.page.contains("Amal"), "\(browser.page)")
        }
        let looks = try await legal.count("SELECT COUNT(*) FROM trace WHERE deed = 'looked' AND code LIKE 'legal %'")
        #expect(looks == 1, "when it named somebody")
    }

    /// What stands under each heading.
    private static func parts(_ page: String) -> [String: String] {
        let parts = page.components(separatedBy: "<h2>").dropFirst().map { part in
            let halves = part.components(separatedBy: "</h2>")
            return (halves[0], halves.dropFirst().joined())
        }
        return Dictionary(parts, uniquingKeysWith: { first, _ in first })
    }
}
