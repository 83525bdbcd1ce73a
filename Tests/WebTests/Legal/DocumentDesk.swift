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

/// A legal worker with a dossier of family reunification: Amal is the sponsor, her daughter of whom only the year of birth is known
/// and her husband are to come. Today is 24 November 2026.
struct DocumentDesk {
    let house: TwoDesks
    let worker: ID<Colleague>
    let dossier: ID<Dossier>
    let husband, daughter: ID<Person>

    /// - Parameter applied: when the family was asked for.
    init(applied: String? = nil) async throws {
        house = try await TwoDesks(isFull: false)
        worker = try await house.colleague(house.here, .legalWorker)
        (dossier, husband, daughter) = (house.ids.next(), house.ids.next(), house.ids.next())
        let desk = self
        try await house.database.write { db in
            try desk.add(desk.husband, "Omar Ver", born: "1985-06-07", db)
            try desk.add(desk.daughter, "Lina Ver", born: "2014", db)
            let made = Dossier(
                id: desk.dossier, place: desk.house.here.id, municipality: desk.house.here.municipalities[0], kind: .reunification,
                person: desk.house.client, arrival: .new, openedOn: desk.house.clock.today, hands: Hands(owner: desk.worker))
            try Dossiers.open(made, by: desk.house.author, in: db)
            for person in [desk.husband, desk.daughter] {
                try DossierMembers.add(
                    person, to: desk.dossier, from: desk.house.clock.today, within: nil, ids: desk.house.ids, by: desk.house.author, in: db)
            }
            if let applied {
                let event = DossierEvent(
                    id: desk.house.ids.next(), dossier: desk.dossier, .applied, on: try #require(CalendarDate(iso: applied)))
                try DossierEvents.put(event, within: nil, ids: desk.house.ids, by: desk.house.author, in: db)
            }
        }
    }

    private func add(_ id: ID<Person>, _ name: String, born: String, _ db: any Writing) throws {
        let person = Person(id: id, born: PartialDate(iso: born))
        try People.add(person, names: [PersonName(.document, "Latn", name)], ids: house.ids, by: house.author, in: db)
    }

    var list: String { "/juridisch/dossiers/\(dossier)/stukken" }

    func document(_ code: String, of person: ID<Person>) -> String { "\(list)/\(person)/\(code)" }

    func sit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await house.visit(as: worker, body)
    }

    /// Adds a file to a document, and goes to where that leads.
    /// - Returns: the address of the file.
    @discardableResult
    func add(_ file: [UInt8], named name: String = "scan.jpg", to document: String, _ browser: Browser) async throws -> String {
        try await browser.get(document)
        try await browser.send(file: file, named: name, in: "bestand", to: document + "/bestanden")
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        return try #require(browser.page.matches(of: /href="(\/juridisch\/dossiers\/[0-9a-z]{13}\/bestanden\/[0-9a-z]{13})"/).last.map { String($0.output.1) }, "\(browser.page)")
    }

    func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }

    /// How it stands with the documents of the dossier, by code.
    func states() async throws -> [String] {
        try await house.database.read { db in
            try db.all("SELECT code, state FROM dossier_document ORDER BY code") { "\($0.text(0)) \($0.text(1))" }
        }
    }

    static func undo(_ browser: Browser) async throws {
        let undo = try #require(browser.page.firstMatch(of: /action="(\/juridisch\/terug\/[^"]*)"/)?.output.1, "\(browser.page)")
        try await browser.submit(String(undo))
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
    }
}
