import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Recording for whom and where the team works. Only the administrator does.
struct PlaceHandlers: Sendable {
    let workplace: Workplace

    func page(_ visit: Visit) async throws -> Answer {
        .page(try await page(gone: visit.query[PlacesPage.gone].flatMap { Int($0) }))
    }

    func page(
        _ form: PlaceForm = PlaceForm(), basis: BasisForm = BasisForm(), gone: Int? = nil, _ complaints: Complaints = Complaints()
    ) async throws -> PlacesPage {
        let today = workplace.clock.today
        return try await workplace.database.read { db in
            PlacesPage(
                municipalities: try Municipalities.all(db), places: try lines(db), form: form,
                bases: try CitizenNumberBases.all(on: today, db), basis: basis, gone: gone, complaints: complaints)
        }
    }

    private func lines(_ db: any Reading) throws -> [PlacesPage.Line] {
        var lines: [PlacesPage.Line] = []
        var last: ID<Place>?
        try db.each(
            """
            SELECT p.id, p.name, m.name FROM place p JOIN place_municipality s ON s.place = p.id
                JOIN municipality m ON m.code = s.municipality ORDER BY p.name, p.id, m.name
            """, []
        ) { row in
            let id = row.id(0, of: Place.self)
            let serves = (id == last ? lines.popLast()?.serves ?? [] : []) + [row.text(2)]
            lines.append(PlacesPage.Line(name: row.text(1), serves: serves))
            last = id
        }
        return lines
    }

    func addMunicipality(_ visit: Visit) async throws -> Answer {
        let form = PlaceForm(visit.form)
        return try await add(visit, form) { author, db in
            try Municipalities.put(try form.municipality(), by: author, in: db)
        }
    }

    func addPlace(_ visit: Visit) async throws -> Answer {
        let (form, id) = (PlaceForm(visit.form), workplace.ids.next(Place.self))
        return try await add(visit, form) { author, db in
            try Places.add(try form.place(id, among: Municipalities.all(db)), by: author, in: db)
        }
    }

    private func add(
        _ visit: Visit, _ form: PlaceForm, _ deed: @escaping @Sendable (Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let (author, now) = (try visit.author("settings", as: .administrator, workplace), workplace.clock.now())
        let link = TeamAddresses.places.link()
        do {
            try await workplace.database.write { db in
                try visit.formUse.claim(leadingTo: link, at: now, db)
                try deed(author, db)
            }
        } catch let complaints as Complaints {
            return .formAgain(try await page(form, complaints))
        }
        return .redirect(link)
    }
}
