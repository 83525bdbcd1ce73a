import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
import Support
import Testing
import Trail
import Web

/// Dossiers on their pages: opened, gone on with, given away, closed and undone.
@Suite("Dossiers")
struct DossierPageTests {
    @Test("A kind and one button are enough; the dossier is of who opens it, and stands among his work, on the list and on the client's page")
    func little() async throws {
        let desk = try await LegalDesk(abroad: 0)
        try await desk.sit { browser in
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains("href=\"\(desk.newDossier)\""), "\(browser.page)")
            let dossier = try await desk.open(browser, ["soort": "renewal"])
            #expect(browser.page.contains("Er is nog niets ingevuld waar een termijn van begint."), "\(browser.page)")
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Dossier zonder termijn: verlenging of vast verblijf"), "\(browser.page)")
            try await desk.tell(browser, dossier, "permit-ends", on: "14-12-2026")
            #expect(browser.page.contains("Verlenging aanvragen: nieuw, uiterlijk maandag 14 december 2026"), "\(browser.page)")
            try await browser.get("/juridisch")
            for words in ["Binnen een maand", "Verlenging aanvragen: maandag 14 december 2026, over 2 weken, bijna", "Amal Haddad", "Piet Jansen"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Juridische termijn: verlenging aanvragen"), "\(browser.page)")
            #expect(!browser.page.contains("Dossier zonder termijn"))
            let term = try #require(browser.page.firstMatch(of: /href="(\/juridisch\/termijnen\/[0-9a-z]{13})"/).map { String($0.output.1) })
            try await browser.get(term)
            #expect(browser.headers[.location] == dossier)
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains("verlenging aanvragen, 14 december 2026"), "\(browser.page)")
            #expect(browser.page.contains("laatste dag van de vergunning"), "on the timeline \(browser.page)")
        }
    }

    @Test("What is put right moves what hangs on it, and says from which day to which and why; undone, all is as it was")
    func moved() async throws {
        let desk = try await LegalDesk(abroad: 1)
        try await desk.sit { browser in
            let dossier = try await desk.open(browser, ["vergunning": "2-11-2026"], for: desk.family)
            let before = try await desk.terms()
            let event = try #require(browser.page.firstMatch(of: /href="(\/juridisch\/dossiers\/[0-9a-z]{13}\/gebeurtenissen\/[0-9a-z]{13})"/).map { String($0.output.1) })
            try await browser.get(event)
            try await browser.resubmit(event, ["dag": "9-11-2026"])
            try await browser.follow()
            let words = "Aanvraag gezinshereniging: van dinsdag 2 februari 2027 naar dinsdag 9 februari 2027, omdat het begin een andere dag kreeg"
            #expect(browser.page.contains(words), "\(browser.page)")
            try await LegalDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("2 februari 2027"), "\(browser.page)")
            #expect(try await desk.terms() == before)
            try await browser.get(event)
            try await browser.submit(event + "/weg")
            try await browser.follow()
            #expect(browser.page.contains("Aanvraag gezinshereniging: vervalt, was dinsdag 2 februari 2027"), "\(browser.page)")
            #expect(try await desk.terms().isEmpty)
            try await LegalDesk.undo(browser)
            #expect(try await desk.terms() == before && browser.page.contains(dossier))
        }
    }

    @Test("What does what a term of ours asks has to be shown; what is wrong is said at its field, and nothing is lost")
    func complained() async throws {
        let desk = try await LegalDesk(abroad: 1)
        try await desk.sit { browser in
            let dossier = try await desk.open(browser, ["vergunning": "2-11-2026"], for: desk.family)
            let events = dossier + "/gebeurtenissen"
            try await browser.submit(events, ["gebeurtenis": "applied", "dag": "20-11-2026"])
            #expect(browser.page.contains("Hiermee is een termijn van ons klaar.") && browser.page.contains("value=\"20-11-2026\""), "\(browser.page)")
            try await browser.submit(events, ["gebeurtenis": "", "dag": "25-11-2026", "uiterlijk": "ooit"])
            for words in ["Kies wat er gebeurde.", "Deze dag moet nog komen.", "Dit is geen hele datum."] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            try await browser.submit(events, ["gebeurtenis": "documents-asked", "dag": "20-11-2026", "uiterlijk": "19-11-2026"])
            #expect(browser.page.contains("De laatste dag uit de brief ligt voor de dag zelf."))
            try await desk.tell(browser, dossier, "documents-asked", on: "20-11-2026")
            #expect(try await desk.count("SELECT COUNT(*) FROM dossier_event") == 2)
        }
    }

    @Test("A term is ended by hand with what was done and how that shows; it asks nothing any more until that is undone")
    func ended() async throws {
        let desk = try await LegalDesk(abroad: 2)
        try await desk.sit { browser in
            try await desk.open(browser, ["vergunning": "2-11-2026"], for: desk.family)
            let end = try #require(browser.page.firstMatch(of: /href="(\/juridisch\/termijnen\/[0-9a-z]{13}\/klaar)"/).map { String($0.output.1) })
            try await browser.get(end)
            try await browser.resubmit(end)
            for words in ["Vul in wat er gedaan is en waarom.", "Vul in waaruit dat blijkt"] {
                #expect(browser.page.contains(words), "\(words)")
            }
            try await browser.resubmit(end, ["reden": "de familie komt niet", "blijkt": "brief van 3 november"])
            try await browser.follow()
            for words in ["Aanvraag gezinshereniging: met de hand beëindigd", "de familie komt niet; brief van 3 november", "Er loopt nu geen termijn."] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            #expect(try await desk.count("SELECT COUNT(*) FROM deadline_end") == 2, "of both")
            #expect(try await desk.count("SELECT COUNT(*) FROM proof_line WHERE deed = 'ended'") == 2)
            try await LegalDesk.undo(browser)
            #expect(try await desk.count("SELECT COUNT(*) FROM deadline_end") == 0)
            #expect(try await desk.count("SELECT COUNT(*) FROM proof_line WHERE deed = 'reopened'") == 2)
        }
    }

    @Test("Given to another its open terms go along; closed and reopened the closure counts no more and is still told")
    func given() async throws {
        let desk = try await LegalDesk(abroad: 1)
        let other = try await desk.house.colleague(desk.house.here, doing: .legal)
        try await desk.sit { browser in
            let dossier = try await desk.open(browser, ["vergunning": "2-11-2026"], for: desk.family)
            try await browser.resubmit(dossier + "/behandelaar", ["wie": other.description, "vervanger": other.description])
            #expect(browser.page.contains("Kies een ander als vervanger"), "\(browser.page)")
            try await browser.get(dossier)
            try await browser.resubmit(dossier + "/behandelaar", ["wie": other.description, "vervanger": desk.worker.description])
            #expect(browser.status == .seeOther, "\(browser.page)")
            #expect(try await desk.count("SELECT COUNT(*) FROM deadline t JOIN dossier d ON d.id = t.dossier WHERE t.owner = d.owner AND t.stand_in = d.stand_in") == 1)
            try await browser.get(dossier)
            try await browser.resubmit(dossier + "/afsluiting", ["uitkomst": "withdrawn", "waarom": "verhuisd"])
            try await browser.follow()
            #expect(!browser.page.contains("/gebeurtenissen\""), "what is closed is not changed")
            #expect(try await browser.get("/juridisch") == .ok && browser.page.contains("Hier loopt nu geen termijn."), "\(browser.page)")
            try await browser.get(dossier)
            try await browser.submit(dossier + "/heropening")
            try await browser.follow()
            #expect(browser.page.contains("Was gesloten van 24 november 2026 (ingetrokken) tot 24 november 2026."), "\(browser.page)")
            #expect(try await desk.count("SELECT COUNT(*) FROM dossier_closure") == 0)
        }
    }

    @Test("Who helps with procedures sees his own dossiers and no others; who leads sees all; nobody leaves who has one in hand")
    func others() async throws {
        let desk = try await LegalDesk(abroad: 1)
        let helper = try await desk.house.colleague(desk.house.here, doing: .legal)
        try await desk.sit { browser in
            try await desk.open(browser, ["vergunning": "2-11-2026"], for: desk.family)
        }
        let address = try await desk.dossier()
        try await desk.sit(as: helper) { browser in
            #expect(try await browser.get(address) == .notFound)
            try await browser.get("/juridisch")
            #expect(browser.page.contains("Hier loopt nu geen termijn."), "\(browser.page)")
        }
        let handover = try #require(Everything.work.flatMap { $0.handovers }.first { $0.label.nl == "juridische dossiers" })
        let (worker, today) = (desk.worker, desk.house.clock.today)
        let inHand = try await desk.house.database.read { db in
            try db.first(handover.count, worker, today) { $0.int(0) }
        }
        #expect(inHand == 1)
    }

    @Test("When somebody is away his terms and the dossier go to another, who can go on with it")
    func away() async throws {
        let desk = try await LegalDesk(abroad: 1)
        let helper = try await desk.house.colleague(desk.house.here, doing: .legal)
        try await desk.sit { browser in
            try await desk.open(browser, ["vergunning": "2-11-2026"], for: desk.family)
            try await browser.get("/mijn-werk/afwezig")
            try await browser.resubmit("/mijn-werk/afwezig", ["overnemer": helper.description, "tot": ""])
            try await browser.submit("/mijn-werk/afwezig/vastleggen")
            #expect(browser.status == .seeOther, "\(browser.page)")
            #expect(try await desk.hands(helper) == "1 1")
        }
        let address = try await desk.dossier()
        try await desk.sit(as: helper) { browser in
            #expect(try await browser.get(address) == .ok)
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains("Juridische termijn: aanvraag gezinshereniging"), "\(browser.page)")
        }
    }
}
