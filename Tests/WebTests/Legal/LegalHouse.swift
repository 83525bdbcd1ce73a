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

/// A place where somebody guides procedures, with one dossier in his hands. Today is 24 November 2026.
struct LegalHouse {
    let house: TwoDesks
    let worker: ID<Colleague>
    let dossier: ID<Dossier>

    init(opened day: String = "2026-09-01") async throws {
        house = try await TwoDesks(isFull: false)
        worker = try await house.colleague(house.here, .legalWorker)
        dossier = house.ids.next()
        try await open(dossier, of: house.client, on: day)
    }

    func open(_ id: ID<Dossier>, of person: ID<Person>, _ kind: Dossier.Kind = .reunification, on day: String) async throws {
        let (house, worker) = (house, worker)
        let opened = try #require(CalendarDate(iso: day))
        try await house.database.write { db in
            try Dossiers.open(
                Dossier(
                    id: id, place: house.here.id, municipality: house.here.municipalities[0], kind: kind, person: person,
                    arrival: .new, openedOn: opened, hands: Hands(owner: worker)),
                by: house.author, in: db)
        }
    }

    func tell(_ kind: DossierEvent.Kind, on day: String, in other: ID<Dossier>? = nil) async throws {
        let event = DossierEvent(
            id: house.ids.next(), dossier: other ?? dossier, kind, on: try #require(CalendarDate(iso: day)))
        let house = house
        try await house.database.write { db in
            try DossierEvents.put(event, within: nil, ids: house.ids, by: house.author, in: db)
        }
    }

    func sit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await house.visit(as: worker, body)
    }

    func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }
}
