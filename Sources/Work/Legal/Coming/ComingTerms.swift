import Casework
import Clients
import Database
import Dates

/// Reads what is due on some days, of the dossiers that somebody may open.
struct ComingTerms: Sendable {
    /// Whether those alone that he has in hand, or stands in for.
    let isOwn: Bool
    let scope: LegalScope

    /// More than this is on no page.
    static let most = 1_000

    /// Which are open and not done, by day.
    func read(_ period: Period, _ db: any Reading) throws -> [ComingTerm] {
        var values = StatementValues()
        let (from, until) = (values.add(period.from.sqlValue), values.add(period.until.sqlValue))
        let sql: SQL = "SELECT t.due_on, t.rule, t.dossier, d.person, COUNT(*) FROM deadline t JOIN dossier d ON d.id = t.dossier"
            + " WHERE t.state = 'open' AND t.due_on >= " + from + " AND t.due_on < " + until + " AND " + condition(&values)
            + Self.isAsked + " GROUP BY t.due_on, t.dossier, t.rule, d.person ORDER BY t.due_on, t.dossier, t.rule LIMIT "
            + values.add(Self.most.sqlValue)
        var found: [ComingTerm] = []
        try db.each(sql, values.all) { row in
            guard let day = row.date(0) else { return }
            found.append(ComingTerm(day: day, rule: row.text(1), dossier: row.id(2), client: row.id(3), people: row.int(4)))
        }
        return found
    }

    /// Of terms `t` of dossiers `d`.
    static let isAsked: SQL = """
         AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)
        AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = t.dossier)
        """

    /// Of dossiers `d`: all that he may open, or his.
    func condition(_ values: inout StatementValues) -> SQL {
        guard isOwn else { return scope.condition(&values) }
        let own = values.add(scope.colleague.sqlValue)
        return scope.condition(&values) + " AND (d.owner = " + own + " OR d.stand_in = " + own + ")"
    }

    func names(_ people: [ID<Person>], _ db: any Reading) throws -> [ID<Person>: String] {
        try scope.clients.cards(of: Set(people).sorted(), db).mapValues(\.name)
    }
}
