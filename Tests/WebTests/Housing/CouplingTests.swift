import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
import Organisation
import Support
import Testing
import Trail
import Web

/// From the message that a household was coupled to a coupling that somebody has in hand.
@Suite("Couplings")
struct CouplingTests {
    private let desk: HousingDesk

    init() async throws {
        desk = try await HousingDesk()
    }

    @Test("From the client's page: the days that the terms give, in the list, among one's own work and on the client's page")
    func coupled() async throws {
        let desk = desk
        try await desk.sit { browser in
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains("href=\"\(desk.newCoupling)\""), "\(browser.page)")
            try await desk.couple(browser, ["vergunning": "20-10-2026", "zaaknummer": "Z-104", "centrum": "AZC Ver", "inkomen": "low"])
            for words in ["Bewaard.", "Koppeling van Amal Haddad", "Z-104", "AZC Ver", "laag, met recht op huurtoeslag", "Piet Jansen"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            // Ten weeks after 2 November 2026, and fourteen after 20 October.
            #expect(try await desk.due() == "2027-01-11 2027-01-26")
            #expect(browser.page.contains("maandag 11 januari 2027") && browser.page.contains("10 weken van koppeling tot aanbod"))
            #expect(browser.page.contains("14 weken") && browser.page.contains("Bronnen verschillen hierover."))
            try await browser.get("/huisvesting/koppelingen")
            for words in ["1 huishouden, 1 persoon.", "Amal Haddad", "1 persoon", "gekoppeld, nog geen aanbod", "11 januari 2027"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Koppeling: gekoppeld, nog geen aanbod") && browser.page.contains("Amal Haddad"))
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains("Huisvesting: <strong><bdi>gekoppeld, nog geen aanbod"), "\(browser.page)")
            #expect(browser.page.contains("soort=koppeling"), "on the timeline")
        }
    }

    @Test("Without the day of the permit they move in twelve weeks after the coupling; a day that was filled in goes before the term")
    func byHand() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.couple(browser)
            #expect(try await desk.due() == "2027-01-11 2027-01-25")
            try await browser.resubmit(page, ["aanbod-voor": "1-12-2026", "vergunning": "2-11-2026"])
            try await browser.follow()
            #expect(try await desk.due() == "2026-12-01 2027-02-08")
            #expect(browser.page.contains("Zelf ingevuld."))
            try await browser.resubmit(page, ["gekoppeld": "9-11-2026"])
            #expect(try await desk.due() == "2026-12-01 2027-02-08", "what was filled in stays, the permit is the same")
            try await browser.get(page)
            try await browser.resubmit(page, ["aanbod-voor": ""])
            #expect(try await desk.due() == "2027-01-18 2027-02-08")
        }
    }

    @Test("A term of the municipality itself goes before that of all, brings the couplings that run along, and back when it is undone")
    func ownTerm() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.couple(browser)
            try await browser.get("/huisvesting/termijnen")
            #expect(browser.page.contains("overal") && browser.page.contains("nee, bronnen verschillen"), "\(browser.page)")
            let term = ["termijn": "offer", "gemeente": "GM0637", "weken": "6", "vanaf": "1-1-2026", "bron": "Besluit"]
            try await browser.submit("/huisvesting/termijnen", term)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Besluit") && browser.page.contains("Zoetermeer"))
            #expect(try await desk.due() == "2026-12-14 2027-01-25")
            try await browser.submit("/huisvesting/termijnen", term)
            #expect(browser.page.contains("Vanaf die dag geldt er al"), "\(browser.page)")
            try await browser.get("/huisvesting/termijnen")
            try await browser.submit("/huisvesting/termijnen", ["termijn": "offer", "gemeente": "GM0599", "weken": "0", "vanaf": "ooit"])
            for words in ["Kies een gemeente van je team.", "van 1 tot 104", "hele datum", "in een paar woorden"] {
                #expect(browser.page.contains(words), "\(words)")
            }
            try await browser.get(page)
            try await browser.resubmit(page, ["aanbod-voor": "1-12-2026"])
            #expect(try await desk.due() == "2026-12-01 2027-01-25")
        }
    }

    @Test("A term undone takes the days of the couplings back to what they were")
    func termUndone() async throws {
        let desk = desk
        try await desk.sit { browser in
            try await desk.couple(browser)
            try await browser.get("/huisvesting/termijnen")
            try await browser.submit("/huisvesting/termijnen", ["termijn": "offer", "gemeente": "GM0637", "weken": "6", "vanaf": "1-1-2026", "bron": "Besluit"])
            try await browser.follow()
            #expect(try await desk.due() == "2026-12-14 2027-01-25")
            try await HousingDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && !browser.page.contains("Besluit"), "\(browser.page)")
            #expect(try await desk.due() == "2027-01-11 2027-01-25")
        }
    }

    @Test("Undone, nothing is left of it: no household, no coupling, no wish")
    func undone() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.couple(browser, ["wens": "pets", "wens-school": "Seghwaert"])
            #expect(browser.page.contains("een huisdier") && browser.page.contains("Seghwaert"))
            #expect(try await desk.count("SELECT COUNT(*) FROM household_member") == 1)
            #expect(try await desk.count("SELECT COUNT(*) FROM coupling_wish") == 2)
            try await HousingDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && !browser.page.contains("Amal"), "\(browser.page)")
            #expect(try await browser.get(page) == .notFound)
            for table in ["SELECT COUNT(*) FROM household_member", "SELECT COUNT(*) FROM coupling_wish", "SELECT COUNT(*) FROM coupling"] as [SQL] {
                #expect(try await desk.count(table) == 0)
            }
        }
    }

    @Test("What is put right and undone leads back to the coupling itself")
    func correctedBack() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.couple(browser)
            try await browser.resubmit(page, ["personen": "4"])
            try await browser.follow()
            try await HousingDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("action=\"\(page)\""), "\(browser.page)")
        }
    }

    @Test("A household is coupled once: from the page of any of its people one comes to the coupling that there is")
    func once() async throws {
        let desk = desk
        let house = desk.house
        _ = try await house.database.write { try house.partner(of: house.client, "Omar Ver", .abroad, house.ids, $0) }
        try await desk.sit { browser in
            try await browser.get(desk.newCoupling)
            #expect(browser.page.contains("name=\"personen\" type=\"text\" value=\"1\"") && browser.page.contains("name=\"buitenland\" type=\"text\" value=\"1\""), "\(browser.page)")
            let seals = try browser.unseen(desk.newCoupling)
            let page = try await desk.couple(browser)
            #expect(!browser.page.contains("Omar"), "who is abroad is a number here")
            #expect(browser.page.contains("1 persoon en nog 1 in het buitenland"))
            try await browser.get(desk.newCoupling)
            #expect(browser.headers[.location] == page)
            try await browser.post(desk.newCoupling, seals.merging(["gekoppeld": "2-11-2026", "personen": "1", "wie": desk.leader.description]) { $1 })
            #expect(browser.page.contains("Dit huishouden is al gekoppeld."), "\(browser.page)")
        }
    }

    @Test("Whose task is housing couples too, and has it in hand; who is of the desk alone or of elsewhere finds no such page")
    func whose() async throws {
        let (desk, house) = (desk, desk.house)
        let housing = try await house.colleague(house.here, doing: .housing)
        let volunteer = try await house.colleague(house.here)
        let stranger = try await house.colleague(house.there, .teamLeader)
        try await house.visit(as: housing) { browser in
            let page = try await desk.couple(browser)
            try await browser.get("/huisvesting/termijnen")
            #expect(browser.page.contains("Een teamleider kan hier een termijn toevoegen."))
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("href=\"\(page)\""), "\(browser.page)")
            for other in [volunteer, stranger] {
                try await house.visit(as: other) { browser in
                    try await browser.get("/clienten")
                    for path in [page, desk.newCoupling] {
                        let status = try await browser.get(path)
                        #expect(status == .notFound)
                    }
                    try await browser.get("/ik")
                    let seals = try browser.unseen("/afmelden")
                    #expect(try await browser.post(page, seals.merging(["gekoppeld": "1-11-2026"]) { $1 }) == .notFound)
                    #expect(try await browser.post(page + "/einde", seals.merging(["reden": "left"]) { $1 }) == .notFound)
                }
            }
        }
    }

    @Test("Who leads elsewhere and only helps here does not bring a client of here to where he leads")
    func notThere() async throws {
        let (desk, house) = (desk, desk.house)
        let both = try await house.colleague(house.there, .teamLeader)
        try await house.database.write { db in
            try Engagements.start(
                Engagement(id: house.ids.next(), colleague: both, place: house.here.id, kind: .volunteer, startedOn: house.clock.today),
                by: house.author, in: db)
        }
        try await house.visit(as: both) { browser in
            let file = try await browser.get("/clienten/\(house.client)")
            #expect(file == .ok && !browser.page.contains("/koppeling\""))
            #expect(try await browser.get(desk.newCoupling) == .notFound)
            try await browser.get("/ik")
            let seals = try browser.unseen("/afmelden")
            let fields = ["gekoppeld": "2-11-2026", "personen": "1", "wie": both.description]
            #expect(try await browser.post(desk.newCoupling, seals.merging(fields) { $1 }) == .notFound)
        }
        #expect(try await desk.count("SELECT COUNT(*) FROM coupling") == 0)
    }

    @Test("What is wrong is said at the question, and what was filled in is still there", arguments: [
        (["gekoppeld": ""], "Vul in wanneer het COA koppelde."), (["gekoppeld": "ooit"], "Schrijf een hele datum"),
        (["gekoppeld": "1-1-2030"], "Deze dag moet nog komen."), (["personen": "0"], "van 1 tot 30"),
        (["buitenland": "-1"], "van 0 tot 30"), (["aanbod-voor": "1-10-2026"], "vóór de koppeling"),
        (["wie": ""], "Kies wie het regelt."), (["wie": "0000000000001"], "Kies iemand die hier huisvesting doet."),
        (["centrum": String(repeating: "x", count: 101)], "100 letters of minder"),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let desk = desk
        try await desk.sit { browser in
            try await browser.get(desk.newCoupling)
            try await browser.resubmit(desk.newCoupling, ["gekoppeld": "2-11-2026", "zaaknummer": "Z-9"].merging(fields) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            #expect(browser.page.contains("value=\"Z-9\""))
        }
        #expect(try await desk.count("SELECT COUNT(*) FROM coupling") == 0)
    }

    @Test("An offer ends the wait for one, shows with its steps and why it was refused; with a key nothing is due but furnishing")
    func offered() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.couple(browser, ["gekoppeld": "1-9-2026"])
            try await browser.get("/huisvesting/koppelingen?toon=te-laat")
            #expect(browser.page.contains("Amal Haddad") && browser.page.contains("14 dagen te laat"), "\(browser.page)")
            #expect(browser.page.contains("ww-rows__one--late"))
            try await desk.offer(browser)
            try await desk.mean([("refused", "too-small")], on: "2026-11-10")
            try await browser.get(page)
            #expect(browser.page.contains("10 november 2026: geweigerd door het huishouden, te klein"), "\(browser.page)")
            #expect(browser.page.contains("Gekoppeld, nog geen aanbod"))
            try await desk.mean([("viewing", nil)])
            try await browser.get("/huisvesting/koppelingen?toon=zonder-aanbod")
            #expect(!browser.page.contains("Amal Haddad") && browser.page.contains("0 huishoudens"))
            try await browser.get("/huisvesting/koppelingen?toon=te-laat")
            #expect(!browser.page.contains("Amal Haddad"), "twelve weeks after 1 September is today")
            try await browser.get("/huisvesting/koppelingen")
            #expect(browser.page.contains("Wonen: dinsdag 24 november 2026, vandaag"), "\(browser.page)")
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Koppeling: bezichtigd"), "waits for the household: \(browser.page)")
            try await desk.step("key", on: "2026-11-23")
            try await browser.get(page)
            #expect(browser.page.contains("de sleutel is er") && browser.page.contains("Ingericht: maandag 7 december 2026"), "\(browser.page)")
            try await browser.get("/mijn-werk")
            #expect(!browser.page.contains("Koppeling:"))
        }
    }

    @Test("Closed with why, it leaves the list and is changed no more; while an offer runs it is not closed")
    func closed() async throws {
        let desk = desk
        try await desk.sit { browser in
            let page = try await desk.couple(browser)
            try await browser.submit(page + "/einde")
            #expect(browser.status == .badRequest && browser.page.contains("Kies waarom de koppeling sluit."))
            try await browser.submit(page + "/einde", ["reden": "self-housed"])
            try await browser.follow()
            #expect(browser.page.contains("Gesloten op 24 november 2026: vond zelf een woning."), "\(browser.page)")
            try await browser.get("/huisvesting/koppelingen")
            #expect(!browser.page.contains("Amal Haddad"))
            try await browser.get("/ik")
            let seals = try browser.unseen("/afmelden")
            #expect(try await browser.post(page, seals.merging(["gekoppeld": "1-11-2026"]) { $1 }) == .notFound)
            let next = try await desk.couple(browser, ["gekoppeld": "16-11-2026"])
            try await desk.offer(browser)
            try await desk.mean()
            try await browser.get(next)
            try await browser.submit(next + "/einde", ["reden": "left"])
            #expect(browser.page.contains("Er loopt nog een aanbod voor dit huishouden."), "\(browser.page)")
        }
    }

    @Test("Who leaves is asked to hand his couplings over")
    func handover() async throws {
        let (desk, house) = (desk, desk.house)
        let housing = try await house.colleague(house.here, doing: .housing)
        try await house.visit(as: housing) { try await desk.couple($0) }
        try await desk.sit { browser in
            try await browser.get("/collegas/\(housing)/vertrek")
            #expect(browser.page.contains("Koppelingen zonder woning"), "\(browser.page)")
        }
    }
}
