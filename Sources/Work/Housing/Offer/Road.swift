package import Casework
import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// What taking a step on the road from an offer to a furnished home brings about (de weg): with the key people live there, and
/// guidance knows of them.
package struct Road: Sendable {
    let ids: IDSource
    /// What other kinds of work do when people come to live somewhere.
    let receptions: [Reception]

    package init(ids: IDSource, receptions: [Reception]) {
        self.ids = ids
        self.receptions = receptions
    }

    /// Takes a step. One that was passed over stays empty: nobody makes up a day.
    /// - Throws: a `Refusal` when the offer is over, or the day lies before what came before.
    package func take(
        _ step: OfferStep, of offer: Offer, _ coupling: Coupling, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        let taken = try Offers.steps(of: [offer.id], db)[offer.id] ?? []
        guard !taken.contains(where: \.kind.endsIt) else { throw Refusal.offerOver }
        guard step.day >= offer.offeredOn else { throw Refusal.stepTooEarly }
        let hasKey = taken.contains { $0.kind == .key }
        if step.kind.endsIt, hasKey { throw Refusal.keyGiven }
        if step.kind == .furnished, !hasKey { throw Refusal.noKeyYet }
        try Offers.record(step, within: revision, by: author, in: db)
        switch step.kind {
        case .key where !hasKey:
            let present = try Households.members(of: coupling.household, on: step.day, db)
                .filter { $0.whereabouts.map { $0 == .here } ?? true }.map(\.person)
            try house(present, by: offer, coupling, as: offer.route, since: step.day, within: revision, by: author, in: db)
        case .furnished:
            try settle(offer, coupling, on: step.day, within: revision, by: author, in: db)
        default: break
        }
    }

    /// Takes back the last step, as long as nobody lives there by it.
    /// - Returns: whether there was one.
    func retreat(_ offer: ID<Offer>, within revision: Revision, by author: Author, in db: any Writing) throws -> Bool {
        guard let last = try Offers.steps(of: [offer], db)[offer]?.last else { return false }
        guard last.kind != .key else { throw Refusal.keyGiven }
        try revision.keep(Offers.stepRows, last.id, in: db)
        try db.run("DELETE FROM offer_step WHERE id = $1", last.id)
        try author.trace("retreated", "offer", offer, in: db)
        return true
    }

    /// People come to live in the dwelling of an offer; who lived elsewhere in the municipality leaves there on that day.
    func house(
        _ people: [ID<Person>], by offer: Offer, _ coupling: Coupling, as route: Placement.Route, since day: CalendarDate,
        within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        for person in people {
            for known in try Placements.open(of: person, on: day, db) {
                try Placements.end(known, on: day, within: revision, by: author, in: db)
            }
            // Only who came without parents lives there as one.
            let own = route == .minor && person != coupling.person ? .regular : route
            let placement = Placement(
                id: ids.next(), municipality: coupling.municipality, person: person, dwelling: offer.dwelling, route: own,
                startedOn: day, plannedEnd: offer.plannedEnd, offer: offer.id)
            try Placements.add(placement, within: revision, by: author, in: db)
        }
        let arrived = Reception.Arrived(people: people.map(\.number), municipality: coupling.municipality, day: day)
        for reception in receptions { try reception.receive(arrived, ids, revision, author, db) }
    }

    /// A home that is furnished ends the search, unless it is one for a time, or somebody is still to come.
    private func settle(
        _ offer: Offer, _ coupling: Coupling, on day: CalendarDate, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        let isAwaited = try Households.members(of: coupling.household, on: day, db)
            .contains { $0.whereabouts == .abroad || $0.whereabouts == .underway }
        guard offer.route != .gva, offer.plannedEnd == nil, !isAwaited else { return }
        try Couplings.finish(coupling.id, .settled, on: day, within: revision, by: author, in: db)
    }
}

extension Refusal {
    static let offerOver = Refusal(.rule, Phrase(
        nl: "Dit aanbod is al geweigerd of ingetrokken. Bied de woning opnieuw aan.",
        en: "This offer was refused or withdrawn already. Offer the dwelling again."))

    static let stepTooEarly = Refusal(.rule, Phrase(
        nl: "Die dag ligt voor de dag van het aanbod. Kijk de datum na.",
        en: "That day lies before the day of the offer. Check the date."))

    static let keyGiven = Refusal(.rule, Phrase(
        nl: "De sleutel is al gegeven: er wonen mensen. Maak die stap ongedaan, of beëindig het wonen daar.",
        en: "The key was given already: people live there. Undo that step, or end their living there."))

    static let noKeyYet = Refusal(.rule, Phrase(
        nl: "Leg eerst vast wanneer de sleutel is gegeven. Daarna kan de woning ingericht zijn.",
        en: "First record when the key was given. After that the dwelling can be furnished."))
}
