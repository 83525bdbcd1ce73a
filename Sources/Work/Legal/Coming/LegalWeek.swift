import Casework
import Clients
import Database
import Dates

/// What somebody who guides procedures has to know this week (weekoverzicht).
struct LegalWeek: Sendable, Equatable {
    /// Open, and past their last day.
    var late: [ComingTerm] = []
    var now: [ComingTerm] = []
    var next: [ComingTerm] = []
    /// From the proof book, since the Monday before.
    var changed: [Line] = []
    var missed: [Line] = []
    var dateless: [Dateless] = []
    var untouched: [Quiet] = []

    struct Line: Sendable, Equatable {
        let line: ProofLine
        let client: ID<Person>
    }

    /// A dossier in which no day comes next, and why.
    struct Dateless: Sendable, Equatable {
        let dossier: ID<Dossier>
        let client: ID<Person>
        let reason: Phrase
    }

    struct Quiet: Sendable, Equatable {
        let dossier: ID<Dossier>
        let client: ID<Person>
        let openedOn: CalendarDate
    }

    var isEmpty: Bool { self == LegalWeek() }

    var clients: [ID<Person>] {
        (late + now + next).map(\.client) + (changed + missed).map(\.client) + dateless.map(\.client) + untouched.map(\.client)
    }

    /// Nothing was done in a dossier for so many days.
    static let quiet = 30
    private static let most = 200

    static func read(
        _ coming: ComingTerms, _ rules: LegalRules, on today: CalendarDate, at clock: Clock, _ db: any Reading
    ) throws -> LegalWeek {
        var week = LegalWeek()
        let monday = today.monday
        guard let past = Period(from: CalendarDate(dayNumber: 0), until: today),
            let weeks = Period(from: today, until: monday.adding(days: 14))
        else { return week }
        // What may be done from a day on is never late.
        week.late = try coming.read(past, db).filter { rules.rule($0.rule)?.effect == .deadline }
        let terms = try coming.read(weeks, db)
        week.now = terms.filter { $0.day < monday.adding(days: 7) }
        week.next = terms.filter { $0.day >= monday.adding(days: 7) }
        let lines = try lines(coming, since: monday.adding(days: -7), db)
        week.missed = lines.filter { $0.line.deed == .missed }
        week.changed = lines.filter { $0.line.deed != .missed }
        week.dateless = try dateless(coming, rules, db)
        week.untouched = try untouched(coming, before: Clock.midnight(of: today.adding(days: -quiet)), db)
        return week
    }

    private static func lines(_ coming: ComingTerms, since day: CalendarDate, _ db: any Reading) throws -> [Line] {
        var values = StatementValues()
        let sql: SQL = "SELECT " + ProofLines.columns + ", d.person FROM proof_line l JOIN dossier d ON d.id = l.dossier"
            + " WHERE l.day >= " + values.add(day.sqlValue) + " AND l.deed IN ('moved', 'missed') AND "
            + coming.condition(&values) + " ORDER BY l.day, l.id LIMIT " + values.add(most.sqlValue)
        var found: [Line] = []
        try db.each(sql, values.all) { row in
            if let line = ProofLine(row) { found.append(Line(line: line, client: row.id(10))) }
        }
        return found
    }

    /// Three questions for all of them.
    private static func dateless(_ coming: ComingTerms, _ rules: LegalRules, _ db: any Reading) throws -> [Dateless] {
        var values = StatementValues()
        let sql: SQL = "SELECT d.id, d.person FROM dossier d WHERE " + coming.condition(&values) + isOpen
            + " AND NOT EXISTS (SELECT 1 FROM deadline t WHERE t.dossier = d.id AND t.state = 'open'"
            + " AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)) ORDER BY d.opened_on, d.id LIMIT "
            + values.add(most.sqlValue)
        var clients: [ID<Dossier>: ID<Person>] = [:]
        var order: [ID<Dossier>] = []
        try db.each(sql, values.all) { row in
            order.append(row.id(0))
            clients[row.id(0)] = row.id(1)
        }
        guard !order.isEmpty else { return [] }
        // What was ended by hand is open in its rows: of these dossiers no term is that was not.
        let kept = Dictionary(grouping: try Deadlines.all(of: order, db).filter { $0.deadline.state != .open }, by: \.dossier)
        let facts = Dictionary(
            try DossierFactsRows.all(of: order, db).map { ($0.facts.id, $0.facts) }, uniquingKeysWith: { first, _ in first })
        return order.compactMap { dossier in
            guard let facts = facts[dossier], let client = clients[dossier],
                case .reason(let reason) = Outlook(facts, (kept[dossier] ?? []).map(\.deadline), rules)
            else { return nil }
            return Dateless(dossier: dossier, client: client, reason: reason.words)
        }
    }

    private static func untouched(_ coming: ComingTerms, before moment: Moment, _ db: any Reading) throws -> [Quiet] {
        var values = StatementValues()
        let sql: SQL = "SELECT d.id, d.person, d.opened_on FROM dossier d WHERE " + coming.condition(&values) + isOpen
            + " AND NOT EXISTS (SELECT 1 FROM trace r WHERE r.noun = 'dossier' AND r.subject = d.id AND r.deed <> 'looked'"
            + " AND r.at >= " + values.add(moment.sqlValue) + ") ORDER BY d.opened_on, d.id LIMIT " + values.add(most.sqlValue)
        var found: [Quiet] = []
        try db.each(sql, values.all) { row in
            guard let opened = row.date(2) else { return }
            found.append(Quiet(dossier: row.id(0), client: row.id(1), openedOn: opened))
        }
        return found
    }

    /// Of dossiers `d`.
    private static let isOpen: SQL = " AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.id)"
}
