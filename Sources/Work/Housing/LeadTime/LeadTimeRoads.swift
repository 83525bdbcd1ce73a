import Casework
import Database
import Dates
import Organisation

/// Reads the roads on which anything happened in a period.
enum LeadTimeRoads {
    /// One question. Each road comes whole, for a stretch may begin before the period; what was entered by mistake is left out.
    static func read(
        _ town: MunicipalityCode, at places: Set<ID<Place>>, in period: Period, _ db: any Reading
    ) throws -> [LeadTimeRoad] {
        guard !places.isEmpty else { return [] }
        var values = StatementValues()
        let (code, from, until) = (
            values.add(town.sqlValue), values.add(period.from.sqlValue), values.add(period.until.sqlValue))
        let sql: SQL = "SELECT " + Couplings.columns + """
            , o.id, o.offered_on, s.kind, s.on_date, s.party, s.reason
            FROM coupling c JOIN offer o ON o.coupling = c.id LEFT JOIN offer_step s ON s.offer = o.id
            WHERE c.municipality = 
            """ + code + " AND c.coupled_on < " + until + " AND c.place IN (" + values.list(places.sorted()) + """
            ) AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id AND x.reason = 'mistake')
                AND (EXISTS (SELECT 1 FROM offer q WHERE q.coupling = c.id AND q.offered_on >= 
            """ + from + " AND q.offered_on < " + until + """
            ) OR EXISTS (SELECT 1 FROM offer q JOIN offer_step k ON k.offer = q.id WHERE q.coupling = c.id AND k.on_date >= 
            """ + from + " AND k.on_date < " + until + ")) ORDER BY c.id, o.id"
        var (roads, offer): ([LeadTimeRoad], ID<Offer>?) = ([], nil)
        let first = Couplings.columnCount
        try db.each(sql, values.all) { row in
            guard let offered = row.date(first + 1) else { return }
            if roads.last?.coupling.id != row.id(0) {
                guard let coupling = Couplings.read(row) else { return }
                roads.append(LeadTimeRoad(coupling: coupling))
            }
            let road = roads.count - 1
            if offer != row.id(first) { roads[road].offers.append(LeadTimeRoad.Made(offeredOn: offered)) }
            offer = row.id(first)
            guard let kind = row.optionalText(first + 2).flatMap(OfferStep.Kind.init), let day = row.date(first + 3) else {
                return
            }
            let made = roads[road].offers.count - 1
            roads[road].offers[made].steps[kind] = day
            guard kind.endsIt else { return }
            roads[road].offers[made].party = row.optionalText(first + 4).flatMap(OfferStep.Party.init)
            roads[road].offers[made].reason = row.optionalText(first + 5).flatMap(OfferStep.Reason.init)
        }
        return roads
    }
}
