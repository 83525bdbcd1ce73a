import Access
import Casework
import Clients
import Database
import Dates
import Housing
import HTTPTypes
import Support
import Testing
import Trail

/// How long it takes, as a team reads it, and keeping a forecast. Today is 24 November 2026.
@Suite("The page of how long it takes")
struct LeadTimePageTests {
    private static let page = "/huisvesting/doorlooptijd"
    private static let target = "/huisvesting/taakstelling/GM0637/2026-2"

    /// A client of this desk who got a key 56 days after his coupling.
    private func housed() async throws -> HousingDesk {
        let desk = try await HousingDesk()
        try await desk.sit { browser in
            try await desk.couple(browser, ["gekoppeld": "1-9-2026"])
            try await desk.offer(browser)
        }
        try await desk.mean([("viewing", nil)], on: "2026-09-15")
        try await desk.step("accepted", on: "2026-09-20")
        try await desk.step("key", on: "2026-10-27")
        return desk
    }

    @Test("A half-year without anything says so, and leads to other periods")
    func empty() async throws {
        try await HousingDesk().sit { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .ok && browser.page.contains("Kies een andere periode."))
            #expect(browser.page.contains("periode=2026-1") && browser.page.contains("periode=2026\""), "\(browser.page)")
            #expect(browser.page.contains("Er is nog geen prognose vastgelegd."))
        }
    }

    @Test("It says in weeks how long each step took, who waited longest, and what the landlord gave")
    func told() async throws {
        let desk = try await housed()
        try await desk.sit { browser in
            for period in ["", "?periode=2026-2", "?periode=2026", "?periode=iets&gemeente=GM0599"] {
                try await browser.get(Self.page + period)
                #expect(browser.page.contains("Een sleutel in deze periode: 1 huishouden."))
                #expect(browser.page.contains("binnen 8 weken na de koppeling"), "\(period) \(browser.page)")
                #expect(browser.page.contains("<bdi>Amal Haddad</bdi>") && browser.page.contains("8 weken: gekoppeld op 1 september 2026"))
            }
            try await browser.get(Self.page + "?periode=2026-1")
            #expect(!browser.page.contains("Amal") && browser.page.contains("Kies een andere periode."))
        }
        let lines = try await desk.count("SELECT COUNT(*) FROM trace WHERE deed = 'looked' AND code = 'housing lead time'")
        #expect(lines == 4, "each time that it named somebody, and not when it named nobody")
    }

    @Test("Who works elsewhere finds nothing of it, and who does other work finds no page")
    func elsewhere() async throws {
        let desk = try await housed()
        let (other, legal) = (
            try await desk.house.colleague(desk.house.there, .teamLeader), try await desk.house.colleague(desk.house.here, .legalWorker))
        try await desk.house.visit(as: other) { browser in
            try await browser.get(Self.page + "?gemeente=GM0637&periode=2026-2")
            #expect(browser.status == .ok && !browser.page.contains("Amal") && !browser.page.contains("Vidomes"))
            #expect(browser.page.contains("Rotterdam") && !browser.page.contains("Zoetermeer"))
        }
        try await desk.house.visit(as: legal) { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .notFound)
        }
    }

    @Test("A leader keeps the forecast of the half-year; it stands beside the outcome once that is over, and can be undone")
    func kept() async throws {
        let desk = try await HousingDesk()
        let worker = try await desk.house.colleague(desk.house.here, doing: .housing)
        try await desk.house.visit(as: worker) { browser in
            try await browser.get(Self.target)
            #expect(browser.status == .ok && !browser.page.contains("Leg deze prognose vast"))
        }
        try await desk.sit { browser in
            try await desk.couple(browser, ["gekoppeld": "1-9-2026"])
            try await browser.get(Self.target)
            try await browser.submit(Self.target + "/prognose")
            #expect(browser.status == .seeOther)
            try await browser.follow()
            #expect(browser.page.contains("Bewaard."))
            var kept = try await desk.count("SELECT COUNT(*) FROM target_forecast_kept")
            #expect(kept == 1)
            try await HousingDesk.undo(browser)
            kept = try await desk.count("SELECT COUNT(*) FROM target_forecast_kept")
            #expect(kept == 0)
            try await browser.submit(Self.target + "/prognose")
            try await browser.get(Self.page)
            #expect(browser.page.contains("24 november 2026") && browser.page.contains("<bdi>Piet Jansen</bdi>"), "\(browser.page)")
            #expect(!browser.page.contains("\u{2212}7"), "no outcome yet")
            try await desk.house.database.write { db in
                try db.run("UPDATE target_forecast_kept SET half_year = '2026-1', expected = 7")
            }
            try await browser.get(Self.page)
            #expect(browser.page.contains("\u{2212}7"), "nobody was housed in that half-year: \(browser.page)")
        }
    }

    @Test("A half-year that is over has no forecast to keep")
    func over() async throws {
        try await HousingDesk().sit { browser in
            try await browser.get("/huisvesting/taakstelling/GM0637/2026-1")
            #expect(!browser.page.contains("Leg deze prognose vast"))
        }
    }
}
