import Casework
import Database
import Dates
import Organisation

/// The households of some places that wait for a dwelling in a town, as they are stored.
struct WaitingRows {
    private let values: [SQLValue]
    /// Of a coupling `c`.
    private let isWaiting: SQL

    /// - Parameter only: this one; nothing for all of them.
    init(_ town: MunicipalityCode, _ places: Set<ID<Place>>, _ day: CalendarDate, only: ID<Coupling>? = nil) {
        let places = places.sorted()
        values = [town.sqlValue, day.sqlValue] + places.map(\.sqlValue) + (only.map { [$0.sqlValue] } ?? [])
        let list = SQL.joined(places.indices.map { SQL.place($0 + 3) }, by: ", ")
        let isHere: SQL = places.isEmpty ? "c.place IS NULL" : "c.place IN (" + list + ")"
        let isThis: SQL = only == nil ? "" : " AND c.id = " + SQL.place(places.count + 3)
        isWaiting = "c.municipality = $1 AND c.coupled_on <= $2 AND " + isHere + isThis + """
             AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id) AND NOT EXISTS (
            """ + Self.served + ")"
    }

    /// An offer that stands. Who got the key of a home for a time still waits for one to stay.
    private static let served: SQL = """
        SELECT 1 FROM offer o WHERE o.coupling = c.id AND (o.route <> 'gva'
            OR NOT EXISTS (SELECT 1 FROM offer_step k WHERE k.offer = o.id AND k.kind = 'key')) AND
        """ + " " + Offers.stands

    struct Refusal {
        let pair: PairWeighing.Pair
        let day: CalendarDate
        let parkedUntil: CalendarDate?
    }

    /// Offers that came to nothing. Only who refused himself is parked.
    func refusals(_ db: any Reading) throws -> [Refusal] {
        let sql: SQL = """
            SELECT o.dwelling, o.coupling, s.on_date, s.parked_until, CASE s.party WHEN 'household' THEN 1 ELSE 0 END
            FROM coupling c JOIN offer o ON o.coupling = c.id JOIN offer_step s ON s.offer = o.id
            WHERE s.kind IN ('refused', 'withdrawn') AND
            """ + " " + isWaiting
        var found: [Refusal] = []
        try db.each(sql, values) { row in
            guard let day = row.date(2) else { return }
            found.append(Refusal(
                pair: .init(row.id(0), row.id(1)), day: day, parkedUntil: row.flag(4) ? row.date(3) : nil))
        }
        return found
    }

    func rejections(_ db: any Reading) throws -> [PairWeighing.Pair] {
        let sql: SQL = """
            SELECT p.dwelling, p.coupling FROM coupling c JOIN proposal p ON p.coupling = c.id
            WHERE p.decision = 'rejected' AND
            """ + " " + isWaiting
        var found: [PairWeighing.Pair] = []
        try db.each(sql, values) { found.append(.init($0.id(0), $0.id(1))) }
        return found
    }

    /// Who waits longest first.
    func households(
        _ refusals: [Refusal], _ rules: MatchingRules, _ db: any Reading
    ) throws -> [WaitingHousehold] {
        var parked: [ID<Coupling>: CalendarDate] = [:]
        for refusal in refusals {
            guard let agreed = refusal.parkedUntil else { continue }
            let until = rules.parkedUntil(agreed, refusedOn: refusal.day)
            parked[refusal.pair.coupling] = max(until, parked[refusal.pair.coupling] ?? until)
        }
        let (wishes, arrivals) = (try wishes(db), try arrivals(db))
        let sql: SQL = "SELECT " + Couplings.columns + """
            , (SELECT p.born FROM person p WHERE p.id = c.person) FROM coupling c WHERE
            """ + " " + isWaiting + " ORDER BY c.coupled_on, c.id"
        var found: [WaitingHousehold] = []
        try db.each(sql, values) { row in
            guard let coupling = Couplings.read(row) else { return }
            found.append(WaitingHousehold(
                coupling: coupling.id, person: coupling.person, facts: coupling.facts,
                born: row.partialDate(Couplings.columnCount), wishes: wishes[coupling.id] ?? [],
                arrivals: arrivals[coupling.id] ?? [], parkedUntil: parked[coupling.id]))
        }
        return found
    }

    private func wishes(_ db: any Reading) throws -> [ID<Coupling>: [CouplingWish]] {
        let sql: SQL = """
            SELECT w.id, w.kind, w.neighbourhood, c.id FROM coupling c JOIN coupling_wish w ON w.coupling = c.id WHERE
            """ + " " + isWaiting + " ORDER BY w.kind"
        var found: [ID<Coupling>: [CouplingWish]] = [:]
        try db.each(sql, values) { row in
            guard let kind = CouplingWish.Kind(rawValue: row.text(1)) else { return }
            found[row.id(3), default: []].append(CouplingWish(id: row.id(0), kind: kind, neighbourhood: row.optionalText(2)))
        }
        return found
    }

    /// When those of the household come who are not here yet. The day goes when they are.
    private func arrivals(_ db: any Reading) throws -> [ID<Coupling>: [CalendarDate]] {
        let sql: SQL = """
            SELECT c.id, e.on_date FROM coupling c JOIN household_member m ON m.household = c.household
                JOIN expected_arrival e ON e.person = m.person LEFT JOIN household_member_end z ON z.member = m.id
            WHERE (z.ended_on IS NULL OR z.ended_on > $2) AND
            """ + " " + isWaiting + " ORDER BY e.on_date"
        var found: [ID<Coupling>: [CalendarDate]] = [:]
        try db.each(sql, values) { row in
            if let day = row.date(1) { found[row.id(0), default: []].append(day) }
        }
        return found
    }
}
