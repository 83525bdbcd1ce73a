import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
@testable import Legal
import Organisation
import Support
import Testing
import Trail

/// A dossier goes from one team to another: nothing is lost on the way, and nothing is doubled.
@Suite("Transfer of a dossier")
struct TransferTests {
    @Test("A family goes from one program to another with its papers; the terms there are the same, and the receipt closes it here")
    func road() async throws {
        let towns = try await TransferTowns()
        let (desk, photo) = (towns.gouda, SampleFiles.jpeg(width: 640, height: 480, size: 40_000))
        let sent = try await towns.here { browser in
            try await desk.add(photo, named: "akte.jpg", to: desk.document("birth", of: desk.husband), browser)
            let page = desk.document("marriage", of: desk.husband)
            try await browser.get(page)
            try await browser.resubmit(page, ["stand": "unobtainable", "waarom": "Het archief is verbrand."])
            return try await towns.send(TransferTowns.everything, browser)
        }
        let receipt = try await towns.there { browser in
            try await towns.take(sent, browser)
            #expect(browser.page.contains("Overgenomen van Hier op 24 november 2026"), "\(browser.page)")
            let receipt = try TransferTowns.receipt(browser)
            let dossier = try await Self.arrived(browser)
            for words in ["overgenomen van Hier", "Omar Ver", "brief van de IND"] { #expect(browser.page.contains(words), "\(words)") }
            try await Self.checkPapers(dossier, photo, browser)
            return receipt
        }
        let (before, after) = (try await TransferTowns.terms(of: desk.house), try await TransferTowns.terms(of: towns.zoetermeer))
        #expect(before == after && before.count >= 3)
        // Here it is open until the receipt is typed.
        #expect(try await desk.count("SELECT COUNT(*) FROM dossier_closure") == 0)
        try await desk.sit { browser in
            try await browser.get(towns.sending)
            #expect(browser.page.contains("Wacht op ontvangst"))
            try await browser.submit(sent.transfer + "/ontvangst", ["ontvangst": receipt.lowercased()])
            #expect(browser.status == .seeOther, "\(browser.page)")
            let closed = try await desk.count("SELECT COUNT(*) FROM dossier_closure WHERE outcome = 'transferred'")
            #expect(closed == 1)
            let open = try await desk.count("""
                SELECT COUNT(*) FROM deadline t JOIN legal_rule r ON r.code = t.rule
                WHERE t.state = 'open' AND r.side = 'ours' AND r.effect = 'deadline'
                    AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)
                """)
            #expect(open == 0)
            try await browser.follow()
            try await DocumentDesk.undo(browser)
            let left = try await desk.count("""
                SELECT (SELECT COUNT(*) FROM dossier_closure) + (SELECT COUNT(*) FROM dossier_transfer_end)
                    + (SELECT COUNT(*) FROM deadline_end)
                """)
            #expect(left == 0)
        }
    }

    /// The address of the dossier that came, which is opened.
    private static func arrived(_ browser: Browser) async throws -> String {
        let dossier = String(try #require(
            browser.page.firstMatch(of: /class="ww-button" href="(\/juridisch\/dossiers\/[0-9a-z]{13})"/)?.output.1, "\(browser.page)"))
        try await browser.get(dossier)
        #expect(browser.page.contains("overgenomen"), "\(browser.page)")
        return dossier
    }

    private static func checkPapers(_ dossier: String, _ photo: [UInt8], _ browser: Browser) async throws {
        try await browser.get(dossier + "/bundel")
        #expect(browser.page.contains("Het archief is verbrand."), "\(browser.page)")
        let file = try #require(browser.page.firstMatch(of: /src="(\/juridisch\/dossiers\/[^"]*\/bestanden\/[^"]*)"/)?.output.1)
        try await browser.get(String(file))
        #expect(browser.status == .ok && browser.bytes == photo)
        try await browser.get(dossier + "/brieven")
        let letter = try #require(browser.page.firstMatch(of: /href="(\/juridisch\/brieven\/[0-9a-z]{13})"/)?.output.1, "\(browser.page)")
        try await browser.get(String(letter))
        #expect(browser.page.contains("Geachte dienst,") && browser.page.contains("Een brief."), "\(browser.page)")
    }

    @Test("The same package twice changes no row; undone it is as before, and then it can be taken in again")
    func again() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send()
        try await towns.sit { browser in
            let before = try await TransferTowns.rows(of: towns.zoetermeer)
            try await towns.take(sent, browser)
            let page = browser.page
            let after = try await TransferTowns.rows(of: towns.zoetermeer)
            #expect(after.count > before.count + 10)
            try await towns.upload(sent.package, sent.passphrase, browser)
            #expect(browser.status == .ok && browser.page.contains("Dit pakket is al overgenomen op 24 november 2026"), "\(browser.page)")
            #expect(try await TransferTowns.rows(of: towns.zoetermeer) == after)
            let undo = String(try #require(page.firstMatch(of: /action="(\/juridisch\/terug\/[^"]*)"/)?.output.1))
            let taken = String(try #require(page.firstMatch(of: /href="(\/juridisch\/dossiers\/[0-9a-z]{13})"/)?.output.1))
            let revision = try #require(undo.split(separator: "/").last)
            try await browser.get(taken + "/overgenomen?gedaan=" + revision)
            try await browser.submit(undo)
            #expect(browser.status == .seeOther, "\(browser.page)")
            let lasting: Set<String> = ["revision", "revision_row", "client_key"]
            let undone = try await TransferTowns.rows(of: towns.zoetermeer).filter { row in
                !lasting.contains { row.hasPrefix($0 + " ") } && !row.hasPrefix("document_piece ")
            }
            #expect(undone == before.filter { row in !lasting.contains { row.hasPrefix($0 + " ") } })
            try await browser.follow()
            #expect(browser.status == .ok && browser.page.contains("Ongedaan gemaakt"), "\(browser.page)")
            try await towns.take(sent, browser)
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier") == 1)
        }
    }

    @Test("A newer package changes what differs and doubles nothing; an older one after it is refused")
    func newer() async throws {
        let towns = try await TransferTowns()
        let interview = try await towns.tell(.interview, on: "2026-08-01")
        let dna = DossierEvent(
            id: towns.gouda.house.ids.next(), dossier: towns.gouda.dossier, .dna, on: try #require(CalendarDate(iso: "2026-08-02")))
        try await towns.put(dna)
        let first = try await towns.send()
        try await towns.sit { browser in
            try await towns.take(first, browser)
            let people = try await towns.count("SELECT COUNT(*) FROM person")
            let events = try await towns.count("SELECT COUNT(*) FROM dossier_event")
            #expect(events == 5)
            try await towns.change(dna, removing: interview)
            let second = try await towns.send()
            try await towns.upload(second.package, second.passphrase, browser)
            try await browser.follow()
            for words in ["veranderd", "vervalt", "hetzelfde dossier", "nieuw"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            try await towns.take(second, as: nil, browser)
            #expect(try await towns.count("SELECT COUNT(*) FROM person") == people)
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier") == 1)
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier_event") == 5)
            #expect(try await towns.count("SELECT COUNT(*) FROM legal_letter") == 1)
            let terms = try await TransferTowns.terms(of: towns.gouda.house)
            let same = try await TransferTowns.terms(of: towns.zoetermeer)
            #expect(terms == same)
            try await DocumentDesk.undo(browser)
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier_event WHERE kind = 'interview'") == 1)
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier_takeover") == 1)
            _ = try await towns.zoetermeer.database.write { try $0.run("UPDATE dossier_takeover SET made_at = '2026-11-25T00:00:00Z'") }
            try await towns.upload(second.package, second.passphrase, browser)
            try await browser.follow()
            let address = String(try #require(browser.page.firstMatch(of: /action="(\/juridisch\/overnemen\/[0-9a-z]{13})"/)?.output.1))
            try await browser.submit(address)
            #expect(browser.status == .badRequest && browser.page.contains("al een nieuwer pakket"), "\(browser.page)")
        }
    }

    @Test("Who is known by the same alien number stays as he is known here; who only looks like somebody is asked about")
    func known() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send()
        try await towns.sit { browser in
            try await towns.upload(sent.package, sent.passphrase, browser)
            try await browser.follow()
            #expect(browser.page.contains("misschien al bekend") && browser.page.contains("Wie is Amal Haddad?"), "\(browser.page)")
            let address = String(try #require(browser.page.firstMatch(of: /action="(\/juridisch\/overnemen\/[0-9a-z]{13})"/)?.output.1))
            try await browser.submit(address)
            #expect(browser.status == .badRequest && browser.page.contains("Kies van iedereen"), "\(browser.page)")
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier") == 0)
            try await browser.submit(address + "/weg")
            #expect(try await towns.count("SELECT (SELECT COUNT(*) FROM transfer_piece) + (SELECT COUNT(*) FROM transfer_upload)") == 0)
            let house = towns.zoetermeer
            try await house.database.write { db in
                try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, $3)", house.ids.next(Person.self), house.client, TransferTowns.number)
            }
            let people = try await towns.count("SELECT COUNT(*) FROM person")
            try await towns.take(sent, as: nil, browser)
            let now = try await towns.count("SELECT COUNT(*) FROM person")
            #expect(now == people + 2, "the relatives alone are new")
            let his = try await house.database.read { db in
                try db.first("SELECT person FROM dossier") { $0.id(0, of: Person.self) }
            }
            #expect(his == house.client)
        }
    }

    @Test("Whom somebody chose by hand is the one, and he is not asked again")
    func chosen() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send(["relatives"])
        try await towns.sit { browser in
            try await towns.take(sent, as: towns.zoetermeer.client.description, browser)
            try await towns.tell(.granted, on: "2026-11-01")
            let second = try await towns.send(["relatives"])
            try await towns.take(second, as: nil, browser)
            #expect(try await towns.count("SELECT COUNT(*) FROM person") == 3)
            #expect(try await towns.count("SELECT COUNT(*) FROM dossier_takeover") == 2)
        }
    }
}

extension TransferTowns {
    /// Puts one event right, takes one away and adds one, where the dossier came from.
    func change(_ event: DossierEvent, removing other: ID<DossierEvent>) async throws {
        let house = gouda.house
        try await put(DossierEvent(
            id: event.id, dossier: event.dossier, event.kind, on: event.day.adding(days: 3), proof: "verslag"))
        try await house.database.write { db in
            guard let gone = try DossierEvents.find(other, db) else { return }
            let revision = try Revision.begin("removed", "dossier", of: gone.dossier, at: house.clock.now(), ids: house.ids, by: house.author, in: db)
            try DossierEvents.remove(gone, within: revision, ids: house.ids, by: house.author, in: db)
        }
        try await tell(.refused, on: "2026-10-05")
    }
}
