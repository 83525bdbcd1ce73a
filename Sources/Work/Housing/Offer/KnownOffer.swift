import Casework
import Clients
import Database
import Dates
import Organisation

/// An offer with all that its page tells.
struct KnownOffer: Sendable, Equatable {
    struct Resident: Sendable, Equatable {
        let person: ID<Person>
        /// Nothing of whom does not exist for who reads it.
        var name: String?
        let since: CalendarDate
        let route: Placement.Route
        let until: CalendarDate?
    }

    let offer: Offer
    let coupling: Coupling
    let dwelling: Dwelling
    let steps: [OfferStep]
    let ownerName: String
    var name: String?
    let residents: [Resident]
    /// Those of the household who are here and live nowhere yet, once the others have their key.
    let waiting: [Resident]

    /// What can happen next.
    var next: [OfferStep.Kind] {
        guard !isOver else { return [] }
        let last = steps.last?.kind.place ?? -1
        return OfferStep.Kind.allCases.filter { kind in
            !kind.endsIt && kind.place > last && (kind != .furnished || hasKey)
        }
    }

    var hasKey: Bool { steps.contains { $0.kind == .key } }
    var isOver: Bool { steps.contains { $0.kind.endsIt } }

    static func find(
        _ id: ID<Offer>, _ scope: HousingScope, on today: CalendarDate, _ db: any Reading
    ) throws -> KnownOffer? {
        guard let (offer, coupling) = try scope.offer(id, db), let dwelling = try Dwellings.find(offer.dwelling, db) else {
            return nil
        }
        let steps = try Offers.steps(of: [id], db)[id] ?? []
        let owner = try db.first("SELECT name FROM colleague WHERE id = $1", coupling.owner) { $0.text(0) } ?? ""
        let residents = try residents(of: id, db)
        let hasKey = steps.contains { $0.kind == .key }
        let waiting = hasKey ? try waiting(coupling, dwelling, on: today, db) : []
        let cards = try scope.clients.cards(of: [coupling.person] + (residents + waiting).map(\.person), db)
        let named = { (one: Resident) in
            var one = one
            one.name = cards[one.person]?.name
            return one
        }
        return KnownOffer(
            offer: offer, coupling: coupling, dwelling: dwelling, steps: steps, ownerName: owner,
            name: cards[coupling.person]?.name, residents: residents.map(named), waiting: waiting.map(named))
    }

    private static func residents(of offer: ID<Offer>, _ db: any Reading) throws -> [Resident] {
        try db.all(
            """
            SELECT p.person, p.started_on, p.route, x.ended_on FROM placement p LEFT JOIN placement_end x ON x.placement = p.id
            WHERE p.offer = $1 ORDER BY p.started_on, p.id
            """, offer
        ) { row -> Resident? in
            guard let since = row.date(1), let route = Placement.Route(rawValue: row.text(2)) else { return nil }
            return Resident(person: row.id(0), since: since, route: route, until: row.date(3))
        }.compactMap { $0 }
    }

    private static func waiting(
        _ coupling: Coupling, _ dwelling: Dwelling, on today: CalendarDate, _ db: any Reading
    ) throws -> [Resident] {
        let present = try Households.members(of: coupling.household, on: today, db)
            .filter { $0.whereabouts.map { $0 == .here } ?? true }.map(\.person)
        guard !present.isEmpty else { return [] }
        var values = StatementValues()
        let day = values.add(today.sqlValue)
        let sql: SQL = """
            SELECT p.person FROM placement p LEFT JOIN placement_end x ON x.placement = p.id
            WHERE p.started_on <= 
            """ + day + " AND (x.ended_on IS NULL OR x.ended_on > " + day + ") AND p.person IN (" + values.evenList(present) + ")"
        var housed: Set<ID<Person>> = []
        try db.each(sql, values.all) { row in housed.insert(row.id(0)) }
        return present.filter { !housed.contains($0) }
            .map { Resident(person: $0, since: today, route: .joiningFamily, until: nil) }
    }
}
