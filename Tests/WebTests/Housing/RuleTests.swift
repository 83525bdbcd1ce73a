import Access
import Casework
import Database
import Dates
import HTTPTypes
import Support
import Testing
import Trail
import Web

/// The rules of housing that a team leader keeps: what holds from a day on, with its source.
@Suite("Rules of housing")
struct RuleTests {
    private let desk: HousingDesk

    init() async throws {
        desk = try await HousingDesk()
    }

    private static let rents = "/huisvesting/regels/huurgrenzen"
    private static let targets = "/huisvesting/regels/taakstelling"

    @Test("That the rent limits of this year are not there is said with the proposals, until somebody fills them in; undone, again")
    func rents() async throws {
        try await desk.sit { browser in
            try await browser.get("/huisvesting/voorstellen")
            let missing = "De huurgrenzen van 2026 zijn niet ingevuld. De huur telt nu niet mee."
            #expect(browser.page.contains(missing) && browser.page.contains("href=\"\(Self.rents)\""), "\(browser.page)")
            try await browser.get(Self.rents)
            for words in [missing, "€ 710,68", "niet meer", "1 januari 2018", "Wet op de huurtoeslag, bedragen 2017"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            let fields = ["welke": "allowance", "aantal": "900,50", "vanaf": "1-1-2026", "tot": "1-1-2027", "bron": "Een besluit", "zeker": "B"]
            try await browser.submit(Self.rents, fields)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("€ 900,50") && browser.page.contains("Een besluit") && !browser.page.contains(missing))
            try await browser.submit(Self.rents, fields)
            #expect(browser.page.contains("Vanaf die dag staat er al zo’n regel."), "\(browser.page)")
            try await browser.get("/huisvesting/voorstellen")
            #expect(!browser.page.contains(missing), "\(browser.page)")
        }
    }

    @Test("An amount that begins ends the one before it; for whom it is stays as it was; undone, all is as it was")
    func trimmed() async throws {
        let before = try await all("SELECT code || valid_from || valid_until || cents || COALESCE(below_age, 0) FROM rent_limit ORDER BY id")
        try await desk.sit { browser in
            try await browser.get(Self.rents)
            let fields = ["welke": "young", "aantal": "€ 420", "vanaf": "1-7-2017", "tot": "1-7-2018", "bron": "Een besluit", "zeker": "C"]
            try await browser.submit(Self.rents, fields)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            let found = try await all("""
                SELECT valid_from || ' ' || valid_until || ' ' || least_people || ' ' || most_people || ' ' || below_age || ' '
                    || cents || ' ' || blocks || ' ' || confidence FROM rent_limit WHERE code = 'young' ORDER BY valid_from
                """)
            #expect(found == ["2017-01-01 2017-07-01 1 1 23 41402 1 B", "2017-07-01 2018-07-01 1 1 23 42000 1 C"])
            try await HousingDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && !browser.page.contains("Een besluit"), "\(browser.page)")
        }
        let after = try await all("SELECT code || valid_from || valid_until || cents || COALESCE(below_age, 0) FROM rent_limit ORDER BY id")
        #expect(after == before)
    }

    @Test("Of a half-year the national target that was stated last holds, and the one before stays beside it")
    func nationalTarget() async throws {
        try await desk.sit { browser in
            try await browser.get(Self.targets)
            #expect(browser.page.contains("Tweede helft van 2018") && browser.page.contains("11.000 mensen"), "\(browser.page)")
            try await browser.submit(Self.targets, [
                "jaar": "2018", "helft": "2", "aantal": "11.111", "vanaf": "1-5-2018", "bron": "Een brief", "zeker": "B",
            ])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("11.111 mensen") && browser.page.contains("Een brief"))
            let rows = browser.page.split(separator: "<tr").filter { $0.contains("Tweede helft van 2018") }
            #expect(rows.map { $0.contains("niet meer") } == [false, true, true])
        }
    }

    @Test("A norm and an agreement of a municipality are its own; of another municipality somebody can add none")
    func own() async throws {
        try await desk.sit { browser in
            for (page, fields) in [
                ("kamers", ["aantal": "1", "extra": "2"]), ("afspraken", ["welke": "parking-days", "aantal": "45"]),
            ] {
                let link = "/huisvesting/regels/" + page
                let usual = fields.merging(["gemeente": "GM0637", "vanaf": "1-1-2026", "bron": "Een besluit", "zeker": "B"]) { $1 }
                try await browser.get(link)
                #expect(browser.page.contains("overal") && browser.page.contains("werkafspraak team"), "\(browser.page)")
                try await browser.submit(link, usual.merging(["gemeente": "GM0599"]) { $1 })
                #expect(browser.status == .badRequest && browser.page.contains("Kies een gemeente van je team."), "\(browser.page)")
                try await browser.submit(link, usual)
                #expect(browser.status == .seeOther, "\(browser.page)")
                try await browser.follow()
                #expect(browser.page.contains("Zoetermeer") && browser.page.contains("Een besluit"), "\(browser.page)")
                try await HousingDesk.undo(browser)
                #expect(!browser.page.contains("Een besluit"))
            }
        }
    }

    @Test("What is filled in wrongly is said all at once, with what to do")
    func complaints() async throws {
        try await desk.sit { browser in
            try await browser.get(Self.rents)
            try await browser.submit(Self.rents, ["welke": "allowance", "aantal": "veel", "vanaf": "1-1-2026", "tot": "1-1-2025", "leeftijd": "21"])
            for words in ["Schrijf een bedrag in euro’s", "na de eerste dag", "Maak dit leeg.", "in een paar woorden", "Kies hoe zeker dit is."] {
                #expect(browser.page.contains(words), "\(words)")
            }
            try await browser.get(Self.targets)
            try await browser.submit(Self.targets, ["jaar": "later", "helft": "1", "aantal": "-1", "vanaf": "ooit"])
            for words in ["Schrijf een jaar, zoals 2018", "Schrijf een heel getal", "hele datum"] {
                #expect(browser.page.contains(words), "\(words)")
            }
        }
        let worker = try await desk.house.colleague(desk.house.here, doing: .housing)
        try await desk.house.visit(as: worker) { browser in
            try await browser.get(Self.rents)
            #expect(browser.page.contains("Een teamleider kan hier een regel toevoegen.") && !browser.page.contains("name=\"bron\""))
            try await browser.get("/huisvesting/voorstellen")
            #expect(browser.page.contains("Een teamleider kan ze invullen."), "\(browser.page)")
        }
    }

    private func all(_ sql: SQL) async throws -> [String] {
        try await desk.house.database.read { db in try db.all(sql) { $0.text(0) } }
    }
}
