import Casework
import Clients
import Database
import Dates

extension LegalTrend {
    /// Of the dossiers that somebody may open.
    static func read(_ year: Int, _ scope: LegalScope, on today: CalendarDate, _ db: any Reading) throws -> LegalTrend {
        var trend = LegalTrend(year: year)
        try trend.count(scope, db)
        try trend.weigh(scope, on: today, db)
        let rules = try LegalRuleRows.all(db)
        let dossiers = try happened(in: Period.year(year), scope, db)
        for start in stride(from: 0, to: dossiers.count, by: Deadlines.batch) {
            let some = Array(dossiers[start..<min(start + Deadlines.batch, dossiers.count)])
            for (facts, _) in try DossierFactsRows.all(of: some, db) { trend.take(facts, rules) }
        }
        return trend
    }

    private mutating func count(_ scope: LegalScope, _ db: any Reading) throws {
        let period = Period.year(year)
        var values = StatementValues()
        let (from, until) = (values.add(period.from.sqlValue), values.add(period.until.sqlValue))
        let own = scope.condition(&values)
        let sql: SQL = "SELECT d.kind, 'opened', COUNT(*) FROM dossier d WHERE d.opened_on >= " + from + " AND d.opened_on < "
            + until + " AND " + own + " GROUP BY d.kind UNION ALL SELECT d.kind, c.outcome, COUNT(*) FROM dossier_closure c"
            + " JOIN dossier d ON d.id = c.dossier WHERE c.closed_on >= " + from + " AND c.closed_on < " + until + " AND " + own
            + " GROUP BY d.kind, c.outcome"
        try db.each(sql, values.all) { row in
            guard let kind = Dossier.Kind(rawValue: row.text(0)) else { return }
            if let outcome = Dossier.Outcome(rawValue: row.text(1)) {
                counts[kind, default: Count()].closed[outcome] = row.int(2)
            } else {
                counts[kind, default: Count()].opened = row.int(2)
            }
        }
    }

    /// A decision for all of a family is one.
    private mutating func weigh(_ scope: LegalScope, on today: CalendarDate, _ db: any Reading) throws {
        let period = Period.year(year)
        var values = StatementValues()
        let (from, until, day) = (
            values.add(period.from.sqlValue), values.add(period.until.sqlValue), values.add(today.sqlValue))
        let sql: SQL = "SELECT MAX(CASE WHEN t.state = 'open' OR t.state_on > t.due_on THEN 1 ELSE 0 END) FROM deadline t"
            + " JOIN dossier d ON d.id = t.dossier JOIN legal_rule r ON r.code = t.rule"
            + " WHERE r.side = 'authority' AND r.effect = 'deadline' AND ((t.state = 'met' AND t.state_on >= " + from
            + " AND t.state_on < " + until + ") OR (t.state = 'open' AND t.due_on >= " + from + " AND t.due_on < " + until
            + " AND t.due_on < " + day + ")) AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id) AND "
            + scope.condition(&values) + " GROUP BY t.dossier, t.rule, t.event"
        try db.each(sql, values.all) { row in
            decisions.all += 1
            decisions.late += row.int(0)
        }
    }

    private static func happened(in period: Period, _ scope: LegalScope, _ db: any Reading) throws -> [ID<Dossier>] {
        var values = StatementValues()
        let (from, until) = (values.add(period.from.sqlValue), values.add(period.until.sqlValue))
        let sql: SQL = "SELECT d.id FROM dossier d WHERE " + scope.condition(&values)
            + " AND EXISTS (SELECT 1 FROM dossier_event e WHERE e.dossier = d.id AND e.happened_on >= " + from
            + " AND e.happened_on < " + until + ") ORDER BY d.id"
        var found: [ID<Dossier>] = []
        try db.each(sql, values.all) { found.append($0.id(0)) }
        return found
    }
}
