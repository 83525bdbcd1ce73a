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

/// A team with its legal worker and a volunteer, and a family of which one is here and two have to come. Today is 24 November 2026.
struct LegalTeam {
    let house: TwoDesks
    let worker, volunteer: ID<Colleague>
    let dossier: ID<Dossier>
    /// Who has to come: the partner and the child.
    let partner, child: ID<Person>

    init() async throws {
        house = try await TwoDesks(isFull: false)
        worker = try await house.colleague(house.here, .legalWorker)
        volunteer = try await house.colleague(house.here, doing: .legal)
        (dossier, partner, child) = (house.ids.next(), house.ids.next(), house.ids.next())
        let team = self
        try await house.database.write { db in
            let house = team.house
            for (person, name, born) in [(team.partner, "Omar Haddad", "1988-05-06"), (team.child, "Lina Haddad", "2018-07-09")] {
                try People.add(
                    Person(id: person, born: PartialDate(iso: born), sex: .unknown, nationality: "0336", birthCountry: "7009"),
                    names: [PersonName(.document, "Latn", name)], ids: house.ids, by: house.author, in: db)
            }
            try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, '2812345678')", house.ids.next(Person.self), house.client)
            try Dossiers.open(
                Dossier(
                    id: team.dossier, place: house.here.id, municipality: house.here.municipalities[0], kind: .reunification,
                    person: house.client, arrival: .new, openedOn: CalendarDate(dayNumber: 20_600),
                    hands: Hands(owner: team.volunteer, standIn: nil)), by: house.author, in: db)
            for person in [team.partner, team.child] {
                try DossierMembers.add(
                    person, to: team.dossier, from: CalendarDate(dayNumber: 20_600), within: nil, ids: house.ids, by: house.author, in: db)
            }
        }
    }

    /// Tells what happened, as a page would.
    func tell(_ kind: DossierEvent.Kind, on day: String, of person: ID<Person>? = nil) async throws {
        let (house, dossier, worker) = (house, dossier, worker)
        let day = try #require(CalendarDate(iso: day))
        try await house.database.write { db in
            // Later than what the website did by now.
            let ids = IDSource.live(.live)
            let author = Author(worker, ground: "test", clock: house.clock, ids: ids)
            let revision = try Revision.begin("stepped", "dossier", of: dossier, at: house.clock.now(), ids: ids, by: author, in: db)
            try DossierEvents.put(
                DossierEvent(id: ids.next(), dossier: dossier, person: person, kind, on: day), within: revision, ids: ids, by: author,
                in: db)
        }
    }

    /// "NR-LATE 2026-12-07 open"
    func terms() async throws -> [String] {
        let dossier = dossier
        return try await house.database.read { db in
            try Deadlines.all(of: [dossier], db).map { one in
                let state = switch one.deadline.state {
                case .open: "open"
                case .met: "met"
                case .still: "still"
                }
                return "\(one.deadline.key.rule) \(one.deadline.dueOn.iso) \(state)"
            }
        }
    }

    func sit(as colleague: ID<Colleague>? = nil, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await house.visit(as: colleague ?? worker, body)
    }

    func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }

    static func undo(_ browser: Browser) async throws {
        let undo = try #require(browser.page.firstMatch(of: /action="(\/juridisch\/terug\/[^"]*)"/)?.output.1, "\(browser.page)")
        try await browser.submit(String(undo))
        #expect(browser.status == .seeOther, "\(browser.page)")
    }
}
