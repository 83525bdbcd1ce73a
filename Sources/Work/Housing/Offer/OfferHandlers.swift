import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Offering a dwelling, and recording what becomes of the offer.
struct OfferHandlers: Sendable {
    /// In the address of undoing: where one comes out.
    static let from = "van"
    static let fromOffer = "aanbod"

    let door: HousingDoor
    let road: Road

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: OfferForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Offer>(text: visit.place("aanbod")) else { return .notFound }
        let today = workplace.clock.today
        let known = try await door.read(visit) { scope, db in try KnownOffer.find(id, scope, on: today, db) }
        guard let known else { return .notFound }
        try await door.looked(visit, "offer")
        let page = OfferPage(
            known: known, today: today, form: form ?? OfferForm(known.offer, on: today), complaints: complaints,
            done: UndoLine.asked(visit) { HousingAddresses.undo.link($0, query: [(Self.from, Self.fromOffer)]) })
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func take(_ visit: Visit) async throws -> Answer {
        let (form, today, ids, road) = (OfferForm(visit.form), workplace.clock.today, workplace.ids, road)
        return try await change(visit, "stepped", form) { offer, coupling, revision, author, db in
            let step = try form.step(ids.next(), of: offer, today: today)
            try road.take(step, of: offer, coupling, within: revision, by: author, in: db)
        }
    }

    func plan(_ visit: Visit) async throws -> Answer {
        let form = OfferForm(visit.form)
        return try await change(visit, "planned", form) { offer, _, revision, author, db in
            try Offers.put(try form.plan(offer), within: revision, by: author, in: db)
        }
    }

    func house(_ visit: Visit) async throws -> Answer {
        let (form, today, road) = (OfferForm(visit.form), workplace.clock.today, road)
        return try await change(visit, "housed", form) { offer, coupling, revision, author, db in
            let members = try Households.members(of: coupling.household, on: today, db).map(\.person)
            let arrival = try form.arrival(among: members, today: today)
            try road.house(
                arrival.people, by: offer, coupling, as: arrival.route, since: arrival.day, within: revision, by: author, in: db)
        }
    }

    private func change(
        _ visit: Visit, _ deed: String, _ form: OfferForm,
        _ body: @escaping @Sendable (Offer, Coupling, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<Offer>(text: visit.place("aanbod")) else { return .notFound }
        do {
            return try await door.deed(
                visit, deed, "offer", of: id, to: HousingAddresses.offer.link(id.description)
            ) { scope, revision, author, db in
                guard let (offer, coupling) = try scope.offer(id, db) else { return false }
                try body(offer, coupling, revision, author, db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    // MARK: A new one

    func newForm(_ visit: Visit) async throws -> Answer {
        try await newPage(visit, OfferForm(on: workplace.clock.today), Complaints())
    }

    private func newPage(_ visit: Visit, _ form: OfferForm, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Coupling>(text: visit.place("koppeling")) else { return .notFound }
        let today = workplace.clock.today
        let page = try await door.read(visit) { scope, db -> NewOfferPage? in
            guard let coupling = try scope.coupling(id, db), try Couplings.isOpen(id, db) else { return nil }
            let name = try scope.clients.cards(of: [coupling.person], db)[coupling.person]?.name
            return NewOfferPage(
                coupling: coupling, name: name, homes: try Self.homes(for: coupling, on: today, db), form: form,
                complaints: complaints)
        }
        guard let page else { return .notFound }
        try await door.looked(visit, "coupling")
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// What is free in its municipality, and held for nobody else.
    private static func homes(for coupling: Coupling, on day: CalendarDate, _ db: any Reading) throws -> [Dwelling] {
        try FreeRows.all(in: coupling.municipality, on: day, db)
            .filter { $0.hold.map { $0.coupling == coupling.id } ?? true }.map(\.dwelling)
    }

    func make(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Coupling>(text: visit.place("koppeling")) else { return .notFound }
        let (form, today, offer) = (OfferForm(visit.form), workplace.clock.today, workplace.ids.next(Offer.self))
        do {
            return try await door.deed(
                visit, "offered", "offer", of: offer, to: HousingAddresses.board.link()
            ) { scope, revision, author, db in
                guard let coupling = try scope.coupling(id, db), try Couplings.isOpen(id, db) else { return false }
                let homes = try Self.homes(for: coupling, on: today, db)
                let made = try form.offer(offer, of: id, among: homes, today: today)
                try Offers.make(made, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await newPage(visit, form, complaints)
        }
    }
}
