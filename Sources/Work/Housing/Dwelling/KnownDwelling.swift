import Casework
import Clients
import Database
import Dates

/// A dwelling with all that its page tells.
struct KnownDwelling: Sendable {
    /// Who lives there now.
    struct Dweller: Sendable, Equatable {
        let person: ID<Person>
        /// Nothing when no place of who reads knows him.
        var card: Card?
        let since: CalendarDate
        let plannedEnd: CalendarDate?
    }

    /// For whom it is or was meant.
    struct Meant: Sendable, Equatable {
        let offer: ID<Offer>
        let day: CalendarDate
        let size: Int
        var name: String?
        var steps: [KnownCoupling.Step] = []
    }

    struct End: Sendable, Equatable {
        let day: CalendarDate
        let reason: Dwellings.EndReason
    }

    let dwelling: Dwelling
    let town: String
    let isTaken: Bool
    var end: End?
    var dwellers: [Dweller] = []
    var offers: [Meant] = []

    /// Of a building for a time: for how many more there is room; nothing when nobody said for how many it is.
    var room: Int? {
        guard dwelling.kind == .group else { return nil }
        return dwelling.details.capacity.map { max($0 - dwellers.count, 0) }
    }

    /// Who has to leave within so many days, the first first.
    func leaving(by day: CalendarDate) -> [Dweller] {
        dwellers.filter { $0.plannedEnd.map { $0 <= day } ?? false }
            .sorted { ($0.plannedEnd?.dayNumber ?? 0, $0.person) < ($1.plannedEnd?.dayNumber ?? 0, $1.person) }
    }

    // MARK: Reading

    /// - Returns: nothing for one of another municipality.
    static func read(
        _ id: ID<Dwelling>, _ scope: HousingScope, on day: CalendarDate, _ db: any Reading
    ) throws -> KnownDwelling? {
        guard let dwelling = try scope.dwelling(id, db) else { return nil }
        let sql: SQL = "SELECT m.name, " + DwellingsFound.isTaken + """
            , x.ended_on, COALESCE(x.reason, '') FROM dwelling d JOIN municipality m ON m.code = d.municipality
                LEFT JOIN dwelling_end x ON x.dwelling = d.id WHERE d.id = $2
            """
        let found = try db.first(sql, day, id) { row in
            KnownDwelling(
                dwelling: dwelling, town: row.text(0), isTaken: row.flag(1), end: row.date(2).flatMap { day in
                    Dwellings.EndReason(rawValue: row.text(3)).map { End(day: day, reason: $0) }
                })
        }
        guard var known = found else { return nil }
        known.dwellers = try dwellers(of: id, on: day, db)
        let meant = try offers(of: id, scope, db)
        let cards = try scope.clients.cards(
            of: Array(Set(known.dwellers.map(\.person) + meant.compactMap(\.person))).sorted(), db)
        for place in known.dwellers.indices { known.dwellers[place].card = cards[known.dwellers[place].person] }
        known.offers = meant.map { person, made in
            var made = made
            made.name = person.flatMap { cards[$0]?.name }
            return made
        }
        return known
    }

    private static func dwellers(of id: ID<Dwelling>, on day: CalendarDate, _ db: any Reading) throws -> [Dweller] {
        try db.all(
            """
            SELECT p.person, p.started_on, p.planned_end FROM placement p LEFT JOIN placement_end e ON e.placement = p.id
            WHERE p.dwelling = $1 AND p.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            ORDER BY p.started_on, p.id
            """, id, day) { row in
            row.date(1).map { Dweller(person: row.id(0), since: $0, plannedEnd: row.date(2)) }
        }.compactMap { $0 }
    }

    /// Whom an offer of another place was about is nobody for who asks.
    private static func offers(
        of id: ID<Dwelling>, _ scope: HousingScope, _ db: any Reading
    ) throws -> [(person: ID<Person>?, made: Meant)] {
        var steps: [ID<Offer>: [KnownCoupling.Step]] = [:]
        try db.each(
            """
            SELECT k.offer, k.kind, k.on_date, k.party, k.reason, k.parked_until FROM offer o
                JOIN offer_step k ON k.offer = o.id WHERE o.dwelling = $1 ORDER BY k.on_date, k.id
            """, [id.sqlValue]) { row in
            guard let kind = OfferStep.Kind(rawValue: row.text(1)), let day = row.date(2) else { return }
            steps[row.id(0), default: []].append(KnownCoupling.Step(
                kind: kind, day: day, party: row.optionalText(3).flatMap(OfferStep.Party.init),
                reason: row.optionalText(4).flatMap(OfferStep.Reason.init), parkedUntil: row.date(5)))
        }
        return try db.all(
            """
            SELECT o.id, o.offered_on, c.size, c.person, c.place FROM offer o JOIN coupling c ON c.id = o.coupling
            WHERE o.dwelling = $1 ORDER BY o.offered_on DESC, o.id DESC
            """, id) { row -> (person: ID<Person>?, made: Meant)? in
            let offer: ID<Offer> = row.id(0)
            guard let day = row.date(1) else { return nil }
            let isOurs = scope.places.contains(row.id(4))
            return (isOurs ? row.id(3) : nil, Meant(offer: offer, day: day, size: row.int(2), steps: steps[offer] ?? []))
        }.compactMap { $0 }
    }
}
