import Access
import Casework
import Database
import HTTPTypes
import Support
import Testing
import Web

/// The dwellings that landlords offer.
@Suite("Dwellings")
struct DwellingTests {
    private let desk: HousingDesk

    init() async throws {
        desk = try await HousingDesk()
    }

    @Test("What a landlord told is written down, found among what is free, put right, and back again")
    func written() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.offer(browser, [
                "kamers": "3", "personen": "4", "verdieping": "2", "lift": "ja", "huur": "640,5", "buurt": "Dorp", "vrij": "2026-12-15",
            ])
            for words in ["Bewaard.", "Dorpsstraat 12a", "Vrij", "Vidomes", "€ 640,50", "15 december 2026", "Dorp"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            try await browser.get("/huisvesting/woningen")
            #expect(browser.page.contains("1 vrij van 1.") && browser.page.contains("woning, 3 kamers, voor 4, zonder trap, € 640,50, Dorp"), "\(browser.page)")
            try await browser.get(page)
            #expect(browser.page.contains("<datalist id=\"verhuurder-bekend\"><option value=\"Vidomes\">"))
            try await browser.resubmit(page, ["huur": "€ 700", "nummer": "12b"])
            try await browser.follow()
            #expect(browser.page.contains("€ 700,00") && browser.page.contains("Dorpsstraat 12b"), "\(browser.page)")
            try await HousingDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Dorpsstraat 12a"), "\(browser.page)")
            #expect(browser.page.contains("action=\"\(page)\""), "he comes out where he did it")
        }
    }

    @Test("A dwelling that is gone by undoing leads to all of them")
    func gone() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.offer(browser)
            try await HousingDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("0 vrij van 0."), "\(browser.page)")
            #expect(try await browser.get(page) == .notFound)
        }
    }

    @Test("What is wrong is said at the question, and what was filled in is still there", arguments: [
        (["straat": ""], "Vul de straat in."), (["verhuurder": ""], "Vul in wie de woning verhuurt."),
        (["huur": "veel"], "Schrijf een bedrag, zoals 640,50."), (["huur": "6,405"], "Schrijf een bedrag"),
        (["kamers": "0"], "Schrijf een heel getal."), (["aangeboden": "2030-01-01"], "Deze dag moet nog komen."),
        (["vrij": "ooit"], "Schrijf een hele datum"), (["soort": "kasteel"], "Kies wat voor woning het is."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        try await desk.sit { browser in
            try await browser.get("/huisvesting/woningen/nieuw")
            let all = ["straat": "Dorpsstraat", "nummer": "12a", "verhuurder": "Vidomes", "buurt": "Bij de brug"].merging(fields) { $1 }
            try await browser.resubmit("/huisvesting/woningen/nieuw", all)
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            #expect(browser.page.contains("value=\"Bij de brug\""))
        }
    }

    @Test("A free dwelling is written down once; a room of the same house is another one")
    func twice() async throws {
        let desk = desk
        try await desk.sit { browser in
            try await desk.offer(browser)
            try await browser.get("/huisvesting/woningen/nieuw")
            try await browser.resubmit("/huisvesting/woningen/nieuw", ["straat": "dorpsstraat", "nummer": "12 A", "verhuurder": "Ander"])
            #expect(browser.status == .badRequest && browser.page.contains("Op dit adres staat al een woning die vrij is."))
            try await desk.offer(browser, ["soort": "room"])
            try await desk.offer(browser, ["soort": "room"])
            try await browser.get("/huisvesting/woningen")
            #expect(browser.page.contains("3 vrij van 3."), "\(browser.page)")
        }
    }

    @Test("Meant for a household it is taken and names it; refused, it is free again")
    func meant() async throws {
        let desk = desk
        try await desk.sit { browser in
            try await desk.couple(browser)
            let page = try await desk.offer(browser, ["aangeboden": "2026-11-01"])
            try await desk.mean()
            try await browser.get(page)
            #expect(browser.page.contains("Vergeven") && browser.page.contains("Amal Haddad"), "\(browser.page)")
            try await browser.submit(page + "/einde", ["reden": "withdrawn"])
            #expect(browser.page.contains("Voor deze woning loopt nog een aanbod."), "\(browser.page)")
            try await browser.get("/huisvesting/woningen")
            #expect(browser.page.contains("0 vrij van 1.") && !browser.page.contains("Dorpsstraat"))
            try await browser.get("/huisvesting/woningen?toon=vergeven")
            #expect(browser.page.contains("Dorpsstraat"))
            try await desk.house.database.write { db in
                try db.run(
                    """
                    INSERT INTO offer_step (id, offer, kind, on_date, party, reason)
                    VALUES (1, (SELECT MAX(id) FROM offer), 'refused', '2026-11-22', 'household', 'stairs')
                    """)
            }
            try await browser.get(page)
            #expect(browser.page.contains("geweigerd door het huishouden, trappen"), "\(browser.page)")
            try await browser.submit(page + "/einde", ["reden": "withdrawn"])
            try await browser.follow()
            #expect(browser.page.contains("Niet meer aangeboden sinds 24 november 2026: teruggenomen door de verhuurder."), "\(browser.page)")
            try await browser.get("/huisvesting/woningen?toon=alle")
            #expect(browser.page.contains("niet meer aangeboden") && browser.page.contains("0 vrij van 0."))
        }
    }

    @Test("A building for a time takes many: it says for how many more, and who must leave within sixty days")
    func building() async throws {
        let (desk, house) = (desk, desk.house)
        try await desk.sit { browser in
            let page = try await desk.offer(browser, ["soort": "group", "personen": "2", "aangeboden": "2026-01-01"])
            try await browser.get(page)
            #expect(browser.page.contains("Er is plaats voor nog 2."))
            try await house.database.write { db in
                try db.run(
                    """
                    INSERT INTO placement (id, municipality, person, dwelling, route, started_on, planned_end)
                    VALUES (1, 'GM0637', $1, (SELECT MAX(id) FROM dwelling), 'gva', '2026-02-01', '2027-01-23')
                    """, house.client)
            }
            try await browser.get(page)
            #expect(browser.page.contains("Er is plaats voor nog 1.") && browser.page.contains("Wie binnenkort weg moet"), "\(browser.page)")
            #expect(browser.page.contains("Amal Haddad") && browser.page.contains("mag blijven tot 23 januari 2027"))
            try await house.database.write { try $0.run("UPDATE placement SET planned_end = '2027-01-24'") }
            try await browser.get(page)
            #expect(!browser.page.contains("Wie binnenkort weg moet"), "the sixty-first day")
            try await browser.get("/huisvesting/woningen")
            #expect(browser.page.contains("1 wonen er") && browser.page.contains("1 vrij van 1."))
        }
    }

    @Test("What stands elsewhere does not exist")
    func elsewhere() async throws {
        let (desk, house) = (desk, desk.house)
        let stranger = try await house.colleague(house.there, .teamLeader)
        try await desk.sit { browser in
            let page = try await desk.offer(browser)
            try await house.visit(as: stranger) { browser in
                #expect(try await browser.get(page) == .notFound)
                try await browser.get("/huisvesting/woningen?toon=alle")
                #expect(!browser.page.contains("Dorpsstraat") && !browser.page.contains("Vidomes"))
                try await browser.get("/ik")
                let seals = try browser.unseen("/afmelden")
                #expect(try await browser.post(page, seals.merging(["straat": "x"]) { $1 }) == .notFound)
                #expect(try await browser.post(page + "/einde", seals.merging(["reden": "closed"]) { $1 }) == .notFound)
            }
        }
    }
}
