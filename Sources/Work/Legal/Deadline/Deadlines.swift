import Casework
import Clients
import Database
import Dates
import Trail

/// Where terms are kept: as they follow from what happened, so that what is due can be asked without working it all out.
enum Deadlines {
    static let table = KeptTable(
        "deadline", "dossier", "person", "rule", "event", "term", "starts_on", "plain_on", "due_on", "state", "state_on",
        "extensions", "stood_still", "stated", "owner", "stand_in")
    static let ends = KeptTable("deadline_end", key: "deadline", "ended_on", "reason", "proof", "colleague")

    static let steps: [SQL] = [
        """
        CREATE TABLE deadline (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            person BIGINT REFERENCES person (id),
            rule TEXT NOT NULL REFERENCES legal_rule (code),
            event BIGINT NOT NULL REFERENCES dossier_event (id),
            term BIGINT NOT NULL REFERENCES legal_term (id),
            starts_on TEXT NOT NULL,
            plain_on TEXT NOT NULL,
            due_on TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'met', 'still')),
            state_on TEXT,
            extensions BIGINT NOT NULL,
            stood_still BIGINT NOT NULL,
            stated BIGINT NOT NULL CHECK (stated IN (0, 1)),
            owner BIGINT REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX deadline_by_dossier ON deadline (dossier)",
        "CREATE INDEX deadline_by_event ON deadline (event)",
        "CREATE INDEX deadline_by_person ON deadline (person) WHERE person IS NOT NULL",
        "CREATE INDEX deadline_by_day ON deadline (due_on) WHERE state = 'open'",
        "CREATE INDEX deadline_by_owner ON deadline (owner, due_on) WHERE state = 'open'",
        "CREATE INDEX deadline_by_stand_in ON deadline (stand_in, due_on) WHERE state = 'open' AND stand_in IS NOT NULL",
        // That it asks for nothing any more, without what it asks for having happened.
        """
        CREATE TABLE deadline_end (
            deadline BIGINT NOT NULL PRIMARY KEY REFERENCES deadline (id),
            ended_on TEXT NOT NULL,
            reason TEXT NOT NULL,
            proof TEXT,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    private static let columns: SQL = """
        d.id, d.dossier, d.person, d.rule, d.event, d.term, d.starts_on, d.plain_on, d.due_on, d.state, d.state_on, d.extensions,
        d.stood_still, d.stated, d.owner, d.stand_in
        """

    private static func read(_ row: any Row) -> KeptDeadline? {
        guard let starts = row.date(6), let plain = row.date(7), let due = row.date(8) else { return nil }
        let state: Deadline.State = switch (row.text(9), row.date(10)) {
        case ("met", let day?): .met(day)
        case ("still", let day?): .still(day)
        default: .open
        }
        return KeptDeadline(
            id: row.id(0), dossier: row.id(1),
            deadline: Deadline(
                key: .init(rule: row.text(3), event: row.id(4), person: row.optionalID(2)), term: row.id(5), startsOn: starts,
                plainOn: plain, dueOn: due, state: state, extensions: row.int(11), stoodStill: row.int(12),
                isStated: row.flag(13)),
            owner: row.optionalID(14), standIn: row.optionalID(15))
    }

    static func all(of dossiers: [ID<Dossier>], _ db: any Reading) throws -> [KeptDeadline] {
        var values = StatementValues()
        let sql: SQL = "SELECT " + columns + " FROM deadline d WHERE d.dossier IN (" + values.evenList(dossiers)
            + ") ORDER BY d.dossier, d.due_on, d.id"
        var found: [KeptDeadline] = []
        try db.each(sql, values.all) { row in read(row).map { found.append($0) } }
        return found
    }

    static func some(_ deadlines: [ID<Deadline>], _ db: any Reading) throws -> [KeptDeadline] {
        guard !deadlines.isEmpty else { return [] }
        var values = StatementValues()
        let sql: SQL = "SELECT " + columns + " FROM deadline d WHERE d.id IN (" + values.evenList(deadlines) + ") ORDER BY d.id"
        var found: [KeptDeadline] = []
        try db.each(sql, values.all) { row in read(row).map { found.append($0) } }
        return found
    }

    static func dossier(of id: ID<Deadline>, _ db: any Reading) throws -> ID<Dossier>? {
        try db.first("SELECT d.dossier FROM deadline d WHERE d.id = $1", id) { $0.id(0) }
    }

    /// In which something is due by that term.
    static func dossiers(by term: ID<LegalTerm>, _ db: any Reading) throws -> [ID<Dossier>] {
        try db.all("SELECT DISTINCT d.dossier FROM deadline d WHERE d.term = $1 ORDER BY d.dossier", term) { $0.id(0) }
    }

    /// So many dossiers are read at once.
    static let batch = 512

    /// Works out the terms of dossiers anew, and keeps what differs.
    /// - Parameter revision: in which each change is kept; nothing when only time or the law went on.
    /// - Returns: how many rows changed.
    @discardableResult
    static func renew(
        _ dossiers: [ID<Dossier>], within revision: Revision?, ids: IDSource, by author: Author, in db: any Writing
    ) throws -> Int {
        let engine = DeadlineEngine(rules: try LegalRuleRows.all(db))
        let day = author.today
        var (lines, rows) = ([ProofLine](), [[SQLValue]]())
        for start in stride(from: 0, to: dossiers.count, by: batch) {
            let some = Array(dossiers[start..<min(start + batch, dossiers.count)])
            let kept = Dictionary(grouping: try all(of: some, db), by: \.dossier)
            for (facts, hands) in try DossierFactsRows.all(of: some, db) {
                let change = DeadlineChange(from: kept[facts.id] ?? [], to: engine.deadlines(of: facts), ids: ids)
                guard !change.isEmpty else { continue }
                rows += try keep(change, of: facts.id, hands, within: revision, in: db)
                lines += change.lines(of: facts.id, on: day, ids: ids)
            }
        }
        try db.runAll(putting, rows)
        try ProofLines.write(lines, by: author, in: db)
        return lines.count
    }

    /// Takes away what is gone.
    /// - Returns: the rows to be put, for ``putting``.
    private static func keep(
        _ change: DeadlineChange, of dossier: ID<Dossier>, _ hands: Hands, within revision: Revision?, in db: any Writing
    ) throws -> [[SQLValue]] {
        for one in change.gone { try remove(one.id, within: revision, in: db) }
        for row in change.moved { try revision?.keep(table, row.before.id, in: db) }
        for row in change.new { try revision?.keep(table, row.id, in: db) }
        return change.moved.map { before, after in
            row(before.id, dossier, after, Hands(owner: before.owner, standIn: before.standIn))
        } + change.new.map { row($0.id, dossier, $0.deadline, hands) }
    }

    private static func remove(_ id: ID<Deadline>, within revision: Revision?, in db: any Writing) throws {
        try revision?.keep(ends, id, in: db)
        try revision?.keep(table, id, in: db)
        try db.run("DELETE FROM deadline_end WHERE deadline = $1", id)
        try db.run("DELETE FROM deadline WHERE id = $1", id)
    }

    private static let putting: SQL = """
        INSERT INTO deadline (id, dossier, person, rule, event, term, starts_on, plain_on, due_on, state, state_on, extensions,
            stood_still, stated, owner, stand_in)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        ON CONFLICT (id) DO UPDATE SET term = excluded.term, starts_on = excluded.starts_on, plain_on = excluded.plain_on,
            due_on = excluded.due_on, state = excluded.state, state_on = excluded.state_on, extensions = excluded.extensions,
            stood_still = excluded.stood_still, stated = excluded.stated
        """

    private static func row(_ id: ID<Deadline>, _ dossier: ID<Dossier>, _ one: Deadline, _ hands: Hands) -> [SQLValue] {
        let (state, stateOn): (String, CalendarDate?) = switch one.state {
        case .open: ("open", nil)
        case .met(let day): ("met", day)
        case .still(let day): ("still", day)
        }
        return [
            id.sqlValue, dossier.sqlValue, one.key.person.sqlValue, one.key.rule.sqlValue, one.key.event.sqlValue,
            one.term.sqlValue, one.startsOn.sqlValue, one.plainOn.sqlValue, one.dueOn.sqlValue, state.sqlValue, stateOn.sqlValue,
            one.extensions.sqlValue, one.stoodStill.sqlValue, one.isStated.sqlValue, hands.owner.sqlValue, hands.standIn.sqlValue,
        ]
    }

    /// Takes away what follows from an event that did not happen.
    /// - Returns: what was there.
    static func drop(of event: ID<DossierEvent>, within revision: Revision, in db: any Writing) throws -> [KeptDeadline] {
        let gone = try db.all("SELECT " + columns + " FROM deadline d WHERE d.event = $1 ORDER BY d.id", event, as: read)
            .compactMap { $0 }
        for one in gone { try remove(one.id, within: revision, in: db) }
        return gone
    }

    /// Undoes a change of a dossier, and writes in the proof book what that made of its terms.
    /// - Parameter undo: puts the rows back; gives false when it could not be undone.
    static func undoing(
        in dossier: ID<Dossier>, ids: IDSource, by author: Author, in db: any Writing, _ undo: () throws -> Bool
    ) throws -> Bool {
        try undoing(in: [dossier], ids: ids, by: author, in: db, undo)
    }

    static func undoing(
        in dossiers: [ID<Dossier>], ids: IDSource, by author: Author, in db: any Writing, _ undo: () throws -> Bool
    ) throws -> Bool {
        let (before, ended) = (try all(of: dossiers, db), try DeadlineEnds.of(dossiers, db))
        guard try undo() else { return false }
        let known = Dictionary(before.map { ($0.id, $0.deadline) }, uniquingKeysWith: { first, _ in first })
        let now = try all(of: dossiers, db)
        let left = Set(now.map(\.id))
        let lines = before.filter { !left.contains($0.id) }.map { one in
            ProofLine(ids.next(), author.today, one.dossier, .dropped, one.id, from: one.deadline, to: nil)
        } + now.filter { known[$0.id] != $0.deadline }.map { one in
            ProofLine(
                ids.next(), author.today, one.dossier, known[one.id].map { ProofLine.Deed($0, one.deadline) } ?? .entered, one.id,
                from: known[one.id], to: one.deadline)
        }
        let again = now.filter { ended.contains($0.id) && known[$0.id] == $0.deadline }
        let still = try DeadlineEnds.of(dossiers, db)
        try ProofLines.write(lines + again.filter { !still.contains($0.id) }.map { one in
            ProofLine(ids.next(), author.today, one.dossier, .reopened, one.id, from: nil, to: one.deadline)
        }, by: author, in: db)
        try renew(dossiers, within: nil, ids: ids, by: author, in: db)
        return true
    }
}
