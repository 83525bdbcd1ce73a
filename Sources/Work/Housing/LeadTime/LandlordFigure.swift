import Casework
import Database
import Dates

/// What became of the dwellings that a landlord offered in a period, up to today (verhuurder).
struct LandlordFigure: Sendable, Equatable {
    let landlord: String
    var offered = 0
    /// Dwellings to which a household ever said yes.
    var accepted = 0
    /// Dwellings of which the key was given, or where people came to live.
    var given = 0
    /// Dwellings that were ever refused, by whom does not matter: another household may live there now.
    var refused = 0
    /// Dwellings that the landlord took back or let to somebody else.
    var withdrawn = 0
    /// From the offer of the landlord to the first key, the shortest first.
    var days: [Int] = []

    var median: Int? { LeadTimeFigure.share(5, of: days) }

    /// One question; who offered most comes first.
    static func read(_ town: MunicipalityCode, in period: Period, _ db: any Reading) throws -> [LandlordFigure] {
        var found: [LandlordFigure] = []
        try db.each(sql, [town.sqlValue, period.from.sqlValue, period.until.sqlValue]) { row in
            let landlord = row.text(0)
            if found.last.map({ !$0.landlord.utf8.elementsEqual(landlord.utf8) }) ?? true {
                found.append(LandlordFigure(landlord: landlord))
            }
            let (last, key) = (found.count - 1, row.date(2))
            found[last].offered += 1
            found[last].accepted += row.flag(3) || key != nil ? 1 : 0
            found[last].refused += row.flag(4) ? 1 : 0
            found[last].withdrawn += row.flag(5) && key == nil ? 1 : 0
            guard let key, let offered = row.date(1) else { return }
            found[last].given += 1
            found[last].days.append(LeadTimeFigure.days(offered, key))
        }
        for place in found.indices { found[place].days.sort() }
        return found.enumerated().sorted { ($1.element.offered, $0.offset) < ($0.element.offered, $1.offset) }.map(\.element)
    }

    private static let sql: SQL = """
        SELECT q.landlord, q.offered_on, COALESCE(q.key_on, q.lived_on), q.accepted, q.refused,
            CASE WHEN EXISTS (SELECT 1 FROM dwelling_end x WHERE x.dwelling = q.id AND x.reason IN ('withdrawn', 'elsewhere'))
                THEN 1 ELSE 0 END
        FROM (
            SELECT d.id AS id, d.landlord AS landlord, d.offered_on AS offered_on,
                MIN(CASE WHEN s.kind = 'key' THEN s.on_date END) AS key_on,
                (SELECT MIN(g.started_on) FROM placement g WHERE g.dwelling = d.id) AS lived_on,
                MAX(CASE WHEN s.kind IN ('accepted', 'lease') THEN 1 ELSE 0 END) AS accepted,
                MAX(CASE WHEN s.kind = 'refused' THEN 1 ELSE 0 END) AS refused
            FROM dwelling d LEFT JOIN offer o ON o.dwelling = d.id LEFT JOIN offer_step s ON s.offer = o.id
            WHERE d.municipality = $1 AND d.offered_on >= $2 AND d.offered_on < $3
            GROUP BY d.id, d.landlord, d.offered_on) q
        ORDER BY q.landlord, q.id
        """
}
