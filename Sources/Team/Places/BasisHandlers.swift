import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Recording on what ground citizen service numbers may be kept, and ending that. Only the administrator does.
struct BasisHandlers: Sendable {
    let workplace: Workplace
    let places: PlaceHandlers

    func set(_ visit: Visit) async throws -> Answer {
        let (form, id, clock) = (BasisForm(visit.form), workplace.ids.next(CitizenNumberBasis.self), workplace.clock)
        let (author, link) = (try visit.author("settings", as: .administrator, workplace), TeamAddresses.places.link())
        do {
            try await workplace.database.write { db in
                try visit.formUse.claim(leadingTo: link, at: clock.now(), db)
                let basis = try form.read(id, among: Municipalities.all(db), from: clock.today)
                try CitizenNumberBases.set(basis, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return .formAgain(try await places.page(basis: form, complaints))
        }
        return .redirect(link)
    }

    func end(_ visit: Visit) async throws -> Answer {
        guard let basis = ID<CitizenNumberBasis>(text: visit.place("grond")) else { return .notFound }
        let (author, clock) = (try visit.author("settings", as: .administrator, workplace), workplace.clock)
        let gone = try await workplace.database.writeAlone { db in
            try visit.formUse.claim(leadingTo: TeamAddresses.places.link(), at: clock.now(), db)
            return try CitizenNumberBases.end(basis, on: clock.today, by: author, in: db)
        }
        guard let gone else { return .notFound }
        return .redirect(TeamAddresses.places.link(query: [(PlacesPage.gone, String(gone))]))
    }
}
