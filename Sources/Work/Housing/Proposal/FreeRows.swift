import Casework
import Database
import Dates

/// The dwellings of a town that are meant for nobody yet, as they are stored.
enum FreeRows {
    /// Those that are free first, first.
    /// - Parameter only: of these; nothing for all of the town.
    static func all(
        in town: MunicipalityCode, on day: CalendarDate, only: [ID<Dwelling>]? = nil, _ db: any Reading
    ) throws -> [FreeDwelling] {
        let values = [town.sqlValue, day.sqlValue] + (only ?? []).map(\.sqlValue)
        let among = Self.among(only)
        let holds = try DwellingHolds.all(values, among, db)
        let lodged = try lodged(values, among, db)
        let sql: SQL = "SELECT " + Dwellings.columns + """
             FROM dwelling d WHERE d.municipality = $1
            """ + among + """
             AND d.offered_on <= $2 AND NOT EXISTS (SELECT 1 FROM dwelling_end e WHERE e.dwelling = d.id)
                AND (d.kind = 'group' OR NOT
            """ + " " + Dwellings.isGiven + ") ORDER BY COALESCE(d.free_from, d.offered_on), d.id"
        var found: [FreeDwelling] = []
        try db.each(sql, values) { row in
            guard let dwelling = Dwellings.read(row) else { return }
            let capacity = dwelling.details.capacity.map { $0 - (lodged[dwelling.id] ?? 0) }
            // A building that is full is not free.
            guard capacity.map({ $0 > 0 }) ?? true else { return }
            found.append(FreeDwelling(dwelling: dwelling, capacity: capacity, hold: holds[dwelling.id]))
        }
        return found
    }

    /// How many live in buildings for several households, or will by an offer without a key yet.
    private static func lodged(
        _ values: [SQLValue], _ among: SQL, _ db: any Reading
    ) throws -> [ID<Dwelling>: Int] {
        let sql: SQL = """
            SELECT p.dwelling, COUNT(*) FROM dwelling d JOIN placement p ON p.dwelling = d.id
                LEFT JOIN placement_end z ON z.placement = p.id
            WHERE d.municipality = $1
            """ + among + """
             AND d.kind = 'group' AND p.started_on <= $2 AND (z.ended_on IS NULL OR z.ended_on > $2)
            GROUP BY p.dwelling
            UNION ALL
            SELECT o.dwelling, SUM(c.size) FROM dwelling d JOIN offer o ON o.dwelling = d.id JOIN coupling c ON c.id = o.coupling
            WHERE d.municipality = $1
            """ + among + """
             AND d.kind = 'group' AND NOT EXISTS (SELECT 1 FROM offer_step k WHERE k.offer = o.id AND k.kind = 'key') AND
            """ + " " + Offers.stands + " GROUP BY o.dwelling"
        var found: [ID<Dwelling>: Int] = [:]
        try db.each(sql, values) { found[$0.id(0), default: 0] += $0.int(1) }
        return found
    }

    /// Of a dwelling `d`; the first of them is `$3`.
    private static func among(_ only: [ID<Dwelling>]?) -> SQL {
        guard let only else { return "" }
        return " AND d.id IN (" + SQL.joined(only.indices.map { SQL.place($0 + 3) }, by: ", ") + ")"
    }
}
