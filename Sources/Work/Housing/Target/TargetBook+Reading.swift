import Casework
import Database
import Dates
import Organisation

extension TargetBook {
    /// Three questions, however much happened.
    static func read(_ municipality: MunicipalityCode, _ db: any Reading) throws -> TargetBook {
        TargetBook(
            municipality, try lines(municipality, db), try swaps(municipality, db), counted: try counted(municipality, db))
    }

    private static func lines(_ municipality: MunicipalityCode, _ db: any Reading) throws -> [Line] {
        try db.all(
            """
            SELECT e.id, e.half_year, e.kind, e.amount, e.stated_on, e.source, e.reason, c.name
            FROM target_entry e LEFT JOIN colleague c ON c.id = e.colleague
            WHERE e.municipality = $1 ORDER BY e.half_year, e.stated_on, e.id
            """, municipality
        ) { row -> Line? in
            guard let half = HalfYear(text: row.text(1)), let kind = TargetEntry.Kind(rawValue: row.text(2)),
                let day = row.date(4)
            else { return nil }
            let entry = TargetEntry(
                id: row.id(0), municipality: municipality, halfYear: half, kind: kind, amount: row.int(3), statedOn: day,
                source: row.text(5), reason: row.optionalText(6))
            return Line(entry: entry, colleague: row.optionalText(7))
        }.compactMap { $0 }
    }

    private static func swaps(_ municipality: MunicipalityCode, _ db: any Reading) throws -> [Swap] {
        let columns: SQL = """
            SELECT s.id AS id, s.from_municipality, s.to_municipality, s.half_year AS half_year, s.amount,
                s.stated_on AS stated_on, s.source, c.name, m.name FROM target_swap s LEFT JOIN colleague c ON c.id = s.colleague
                LEFT JOIN municipality m ON m.code = 
            """
        let sql: SQL = columns + "s.to_municipality WHERE s.from_municipality = $1 UNION ALL " + columns
            + "s.from_municipality WHERE s.to_municipality = $1 ORDER BY half_year, stated_on, id"
        var found: [Swap] = []
        try db.each(sql, [municipality.sqlValue]) { row in
            guard let from = MunicipalityCode(row.text(1)), let to = MunicipalityCode(row.text(2)),
                let half = HalfYear(text: row.text(3)), let day = row.date(5)
            else { return }
            let swap = TargetSwap(
                id: row.id(0), from: from, to: to, halfYear: half, amount: row.int(4), statedOn: day, source: row.text(6))
            found.append(Swap(
                swap: swap, other: row.optionalText(8) ?? swap.other(than: municipality).text, colleague: row.optionalText(7)))
        }
        return found
    }

    private static func counted(_ municipality: MunicipalityCode, _ db: any Reading) throws -> [CalendarDate: Int] {
        var found: [CalendarDate: Int] = [:]
        try db.each(
            """
            SELECT substr(p.counted_on, 1, 7) || '-01', COUNT(*) FROM placement p
            WHERE p.municipality = $1 AND p.counted_on IS NOT NULL GROUP BY substr(p.counted_on, 1, 7)
            """, [municipality.sqlValue]) { row in
            if let month = row.date(0) { found[month] = row.int(1) }
        }
        return found
    }
}
