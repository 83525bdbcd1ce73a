import Casework
import Clients
import Database
import Dates

/// What is due in the dossiers that somebody may open: a page of it, with how much there is in all.
struct DueFound: Sendable {
    var lines: [DueLine] = []
    var count = 0

    /// One question for the lines, one for the names.
    static func read(
        _ question: DueQuestion, _ scope: LegalScope, on today: CalendarDate, _ db: any Reading
    ) throws -> DueFound {
        let rules = try LegalRuleRows.all(db)
        var values = StatementValues()
        let day = values.add(today.sqlValue)
        let which = question.which.condition(scope, &values)
        let mayOpen = scope.condition(&values)
        let open: SQL = """
            SELECT d.id AS dossier, d.kind AS kind, d.person AS person, t.rule AS rule, t.due_on AS due_on, t.owner AS owner,
                COUNT(*) AS people, CASE WHEN r.effect = 'opening' THEN 1 WHEN r.side = 'authority' THEN 2 ELSE 0 END AS part
            FROM deadline t JOIN dossier d ON d.id = t.dossier JOIN legal_rule r ON r.code = t.rule
            WHERE t.state = 'open' AND (r.effect = 'deadline' OR t.due_on <= 
            """ + day + """
            ) AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)
                AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.id) AND 
            """ + mayOpen + which + " GROUP BY d.id, d.kind, d.person, t.rule, t.due_on, t.owner, r.effect, r.side"
        let page: SQL = "SELECT q.dossier, q.kind, q.person, q.rule, q.due_on, q.people, c.name, q.count FROM (SELECT o.*, "
            + "COUNT(*) OVER () AS count FROM (" + open + ") o ORDER BY o.part, o.due_on, o.dossier, o.rule LIMIT "
            + values.add(DueQuestion.perPage.sqlValue) + " OFFSET "
            + values.add(((question.page - 1) * DueQuestion.perPage).sqlValue)
            + ") q LEFT JOIN colleague c ON c.id = q.owner ORDER BY q.part, q.due_on, q.dossier, q.rule"
        var (found, people) = (DueFound(), [ID<Person>]())
        try db.each(page, values.all) { row in
            guard let kind = Dossier.Kind(rawValue: row.text(1)), let rule = rules.rule(row.text(3)), let due = row.date(4)
            else { return }
            people.append(row.id(2))
            found.lines.append(DueLine(
                dossier: row.id(0), kind: kind, rule: rule, day: due, people: row.int(5), owner: row.optionalText(6)))
            found.count = row.int(7)
        }
        let cards = try scope.clients.cards(of: Array(Set(people)).sorted(), db)
        for (place, person) in people.enumerated() { found.lines[place].name = cards[person]?.name }
        return found
    }
}
