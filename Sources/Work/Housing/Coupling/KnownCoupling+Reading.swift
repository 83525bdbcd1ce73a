import Casework
import Clients
import Database
import Dates
import Trail

extension KnownCoupling {
    /// - Returns: nothing for one of another place.
    static func read(
        _ id: ID<Coupling>, _ scope: HousingScope, on day: CalendarDate, _ db: any Reading
    ) throws -> KnownCoupling? {
        guard let coupling = try scope.coupling(id, db) else { return nil }
        let found = try db.first(around, id) { row -> KnownCoupling? in
            let end = row.date(6).flatMap { day in
                Coupling.EndReason(rawValue: row.text(7)).map { End(day: day, reason: $0) }
            }
            return KnownCoupling(
                coupling: coupling, town: row.text(0), place: row.text(1),
                owner: Colleague(id: coupling.owner, name: row.text(2)),
                standIn: coupling.standIn.map { Colleague(id: $0, name: row.text(3)) },
                phase: CouplingPhase(rawValue: row.text(4)) ?? .coupled, end: end)
        }
        guard var known = found ?? nil else { return nil }
        known.wishes = try wishes(of: id, db)
        known.offers = try offers(of: id, db)
        let members = try Households.members(of: coupling.household, on: day, db)
        let cards = try scope.clients.cards(of: members.map(\.person) + [coupling.person], db)
        let here = members.filter { ($0.whereabouts ?? .here) == .here || $0.person == coupling.person }.map(\.person)
        known.members = here.compactMap { cards[$0] }
        if !here.contains(coupling.person), let card = cards[coupling.person] { known.members.insert(card, at: 0) }
        known.others = here.count { cards[$0] == nil }
        return known
    }

    private static let around: SQL = """
        SELECT m.name, l.name, o.name, COALESCE(s.name, ''),
        """ + " " + CouplingPhase.sql + """
        , 0, x.ended_on, COALESCE(x.reason, '')
        FROM coupling c JOIN municipality m ON m.code = c.municipality JOIN place l ON l.id = c.place
            JOIN colleague o ON o.id = c.owner LEFT JOIN colleague s ON s.id = c.stand_in
            LEFT JOIN coupling_end x ON x.coupling = c.id
        WHERE c.id = $1
        """

    private static func wishes(of id: ID<Coupling>, _ db: any Reading) throws -> [CouplingWish] {
        try db.all("SELECT id, kind, neighbourhood FROM coupling_wish WHERE coupling = $1 ORDER BY id", id) { row in
            CouplingWish.Kind(rawValue: row.text(1)).map {
                CouplingWish(id: row.id(0), kind: $0, neighbourhood: row.optionalText(2))
            }
        }.compactMap { $0 }
    }

    private static func offers(of id: ID<Coupling>, _ db: any Reading) throws -> [Made] {
        var steps: [ID<Offer>: [Step]] = [:]
        try db.each(
            """
            SELECT k.offer, k.kind, k.on_date, k.party, k.reason, k.parked_until FROM offer o
                JOIN offer_step k ON k.offer = o.id WHERE o.coupling = $1 ORDER BY k.on_date, k.id
            """, [id.sqlValue]) { row in
            guard let kind = OfferStep.Kind(rawValue: row.text(1)), let day = row.date(2) else { return }
            steps[row.id(0), default: []].append(Step(
                kind: kind, day: day, party: row.optionalText(3).flatMap(OfferStep.Party.init),
                reason: row.optionalText(4).flatMap(OfferStep.Reason.init), parkedUntil: row.date(5)))
        }
        return try db.all(
            """
            SELECT o.id, o.dwelling, d.street || ' ' || d.number, o.offered_on, o.route
            FROM offer o JOIN dwelling d ON d.id = o.dwelling WHERE o.coupling = $1 ORDER BY o.offered_on DESC, o.id DESC
            """, id) { row in
            let offer: ID<Offer> = row.id(0)
            return row.date(3).map {
                Made(
                    offer: offer, dwelling: row.id(1), address: row.text(2), day: $0,
                    route: Placement.Route(rawValue: row.text(4)) ?? .regular, steps: steps[offer] ?? [])
            }
        }.compactMap { $0 }
    }
}
