import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
@testable import Legal
import Organisation
import Support
import Synchronization
import Testing
import Trail
import Vault

/// Two teams with programs of their own, whose numbers are the same: a family of three with papers at the one, and a legal worker
/// at the other, who has a client with the same name and birth date. Today is 24 November 2026.
struct TransferTowns {
    let gouda: DocumentDesk
    let zoetermeer: TwoDesks
    let taker: ID<Colleague>

    /// The package as it was fetched, with what opens it.
    struct Sent: Sendable {
        let package: [UInt8]
        let passphrase: String
        /// The address of the transfer.
        let transfer: String
    }

    static let number = "2812345678"
    static let everything = ["relatives", "documents", "files", "letters"]

    init() async throws {
        gouda = try await DocumentDesk(applied: "2026-06-01")
        zoetermeer = try await TwoDesks(isFull: false)
        taker = try await zoetermeer.colleague(zoetermeer.here, .legalWorker)
        try await fill()
    }

    private func fill() async throws {
        let (desk, house) = (gouda, gouda.house)
        let letter = house.ids.next(LegalLetter.self)
        let text = try await house.vault.key(of: house.client).seal("Geachte dienst,\nEen \u{202E}brief.", at: .text(of: letter))
        try await house.database.write { db in
            let author = Author(desk.worker, ground: "test", clock: house.clock, ids: house.ids)
            try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, $3)", house.ids.next(Person.self), house.client, Self.number)
            let household = Household(id: house.ids.next())
            try Households.add(household, by: author, in: db)
            for (person, relation) in [(house.client, HouseholdMember.Relation.head), (desk.husband, .partner), (desk.daughter, .child)] {
                try Households.join(
                    HouseholdMember(id: house.ids.next(), household: household.id, person: person, relation: relation, from: house.clock.today),
                    by: author, in: db)
            }
            for person in [desk.husband, desk.daughter] {
                try Households.locate(person, .abroad, since: house.clock.today, id: house.ids.next(), by: author, in: db)
            }
            let revision = try Revision.begin("sent", "dossier", of: desk.dossier, at: house.clock.now(), ids: house.ids, by: author, in: db)
            try LegalLetters.put(
                LegalLetter(
                    id: letter, dossier: desk.dossier, person: nil, kind: "machtiging", text: text, version: 1, madeOn: house.clock.today),
                within: revision, by: author, in: db)
            try LegalLetters.send(
                letter, KnownLegalLetter.Sending(day: house.clock.today, receivedOn: nil, proof: "aangetekend"), event: nil, within: revision,
                by: author, in: db)
        }
        try await tell(.permit, on: "2026-03-12", proof: "brief van de IND")
        try await tell(.untraced, on: "2026-07-01", of: desk.daughter)
    }

    /// - Returns: by which the event is known.
    @discardableResult
    func tell(_ kind: DossierEvent.Kind, on day: String, of person: ID<Person>? = nil, proof: String? = nil) async throws -> ID<DossierEvent> {
        let event = DossierEvent(
            id: gouda.house.ids.next(), dossier: gouda.dossier, person: person, kind, on: try #require(CalendarDate(iso: day)), proof: proof)
        try await put(event)
        return event.id
    }

    func put(_ event: DossierEvent) async throws {
        let house = gouda.house
        try await house.database.write { db in
            // Later than what the website did by now.
            let revision = try Revision.begin(
                "stepped", "dossier", of: event.dossier, at: house.clock.now(), ids: .live(.live), by: house.author, in: db)
            try DossierEvents.put(event, within: revision, ids: house.ids, by: house.author, in: db)
        }
    }

    // MARK: Sending

    var sending: String { "/juridisch/dossiers/\(gouda.dossier)/overdragen" }

    /// Makes a package of all there is, or of some parts, and fetches it.
    func send(_ parts: [String], _ browser: Browser) async throws -> Sent {
        try await browser.get(sending)
        let fields = try browser.standing(sending).filter { $0.key != "mee" }.merging(["grond": "moved", "team": "Team Zoetermeer"]) { $1 }
        let pairs = fields.map { ($0.key, $0.value) } + parts.map { ("mee", $0) }
        try await browser.send(form: pairs.map { "\($0.0.escaped)=\($0.1.escaped)" }.joined(separator: "&"), to: sending)
        #expect(browser.status == .ok, "\(browser.page)")
        let words = try #require(browser.page.firstMatch(of: /ww-code" dir="ltr">([^<]*)</)?.output.1, "\(browser.page)")
        let passphrase = String(words)
        let package = try #require(browser.page.firstMatch(of: /href="([^"]*)\/pakket"/)?.output.1, "\(browser.page)")
        let transfer = String(package)
        #expect(try await browser.get(transfer + "/pakket") == .ok)
        #expect(browser.headers[.cacheControl] == "no-store")
        return Sent(package: browser.bytes, passphrase: passphrase, transfer: transfer)
    }

    func send(_ parts: [String] = TransferTowns.everything) async throws -> Sent {
        let towns = self
        return try await here { browser in try await towns.send(parts, browser) }
    }

    // MARK: Taking over

    static let taking = "/juridisch/overnemen"

    func upload(_ package: [UInt8], _ passphrase: String, _ browser: Browser) async throws {
        try await browser.get(Self.taking)
        try await browser.send(file: package, named: "dossier.wegwijs", in: "pakket", to: Self.taking, ["wachtwoord": passphrase])
    }

    /// Takes a package in, and goes to where that leads.
    /// - Parameter who: who the sponsor is here.
    func take(_ sent: Sent, as who: String? = "nieuw", _ browser: Browser) async throws {
        try await upload(sent.package, sent.passphrase, browser)
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        #expect(browser.status == .ok, "\(browser.page)")
        let address = try #require(browser.page.firstMatch(of: /action="(\/juridisch\/overnemen\/[0-9a-z]{13})"/)?.output.1)
        try await browser.submit(String(address), who.map { ["persoon-0": $0] } ?? [:])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        #expect(browser.status == .ok, "\(browser.page)")
    }

    /// At the team that sends.
    func here<T: Sendable>(_ body: @escaping @Sendable (Browser) async throws -> T) async throws -> T {
        let found = Mutex<T?>(nil)
        try await gouda.sit { browser in
            let one = try await body(browser)
            found.withLock { $0 = one }
        }
        return try #require(found.withLock { $0 })
    }

    /// At the team that takes over.
    func there<T: Sendable>(_ body: @escaping @Sendable (Browser) async throws -> T) async throws -> T {
        let found = Mutex<T?>(nil)
        try await sit { browser in
            let one = try await body(browser)
            found.withLock { $0 = one }
        }
        return try #require(found.withLock { $0 })
    }

    func sit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await zoetermeer.visit(as: taker, body)
    }

    static func receipt(_ browser: Browser) throws -> String {
        String(try #require(browser.page.firstMatch(of: /ww-code" dir="ltr">([^<]*)</)?.output.1, "\(browser.page)"))
    }

    // MARK: What there is

    /// "NR-APPLY 2026-06-12 open Omar Ver", of all terms of a town.
    static func terms(of house: TwoDesks) async throws -> [String] {
        try await house.database.read { db in
            try db.all(
                """
                SELECT t.rule, t.starts_on, t.plain_on, t.due_on, t.state, COALESCE(t.state_on, ''), t.stated, COALESCE((
                    SELECT MIN(n.text) FROM person_name n WHERE n.person = t.person), 'all')
                FROM deadline t ORDER BY 1, 2, 3, 4, 5, 8
                """) { row in (0..<8).map { $0 == 6 ? "\(row.int($0))" : row.text($0) }.joined(separator: " ") }
        }
    }

    /// All rows but those of what was looked at and of forms that were sent.
    static func rows(of house: TwoDesks) async throws -> [String] {
        let others: Set<String> = ["trace", "trace_leaf", "trace_head", "form_use", "sign_in_use", "proof_line"]
        return try await house.database.read { try StoredRows.all(besides: others, $0) }
    }

    func count(_ sql: SQL) async throws -> Int {
        try await zoetermeer.database.read { try $0.number(sql) }
    }
}
