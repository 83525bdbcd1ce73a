import Casework
import Database
import Dates
import Trail

/// What is done once a day with the terms of all open dossiers (nachtwerk): they are worked out by the rules as they are now, and
/// what passed without having been done is written in the proof book. Doing it twice, or half and then again, changes nothing
/// more.
struct LegalNight: Sendable {
    let database: any Database
    let ids: IDSource
    let author: Author

    static let steps: [SQL] = [
        // That a day was done; nothing as long as it is not done to its end.
        "CREATE TABLE legal_night (day TEXT NOT NULL PRIMARY KEY, changed BIGINT NOT NULL, missed BIGINT NOT NULL)",
    ]

    func run() async throws {
        let day = author.today
        guard try await !database.read({ try $0.exists("SELECT 1 FROM legal_night WHERE day = $1", day) }) else { return }
        let (changed, missed) = (try await renew(), try await miss())
        try await database.write { db in
            try db.run(
                "INSERT INTO legal_night (day, changed, missed) VALUES ($1, $2, $3) ON CONFLICT (day) DO NOTHING", day, changed,
                missed)
        }
    }

    /// In parts, so that who works meanwhile waits for none of them long.
    /// - Returns: how many terms changed.
    func renew() async throws -> Int {
        let (ids, author) = (ids, author)
        var (changed, last) = (0, ID<Dossier>(Int64.min))
        while true {
            let after = last
            let some = try await database.read { db in
                try db.all(
                    """
                    SELECT d.id FROM dossier d WHERE d.id > $1
                        AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.id)
                    ORDER BY d.id LIMIT $2
                    """, after, Deadlines.batch) { $0.id(0, of: Dossier.self) }
            }
            guard let end = some.last else { return changed }
            last = end
            changed += try await database.write { try Deadlines.renew(some, within: nil, ids: ids, by: author, in: $0) }
        }
    }

    /// - Returns: how many passed that were not in the proof book yet.
    func miss() async throws -> Int {
        let (ids, author) = (ids, author)
        let all = try await database.read { try Self.missed($0, author.today) }
        var missed = 0
        for start in stride(from: 0, to: all.count, by: Deadlines.batch) {
            let some = Array(all[start..<min(start + Deadlines.batch, all.count)])
            missed += try await database.write { db in
                // Since they were found something may have happened with them.
                let left = Set(try Self.missed(db, author.today, among: some))
                let lines = try Deadlines.some(left.sorted(), db).map { one in
                    ProofLine(ids.next(), author.today, one.dossier, .missed, one.id, from: one.deadline, to: one.deadline)
                }
                try ProofLines.write(lines, by: author, in: db)
                return lines.count
            }
        }
        return missed
    }

    /// Which are past their last day, and not written down as such. What may be done from a day on never passes.
    private static func missed(
        _ db: any Reading, _ today: CalendarDate, among some: [ID<Deadline>]? = nil
    ) throws -> [ID<Deadline>] {
        var values = StatementValues()
        let day = values.add(today.sqlValue)
        let only: SQL = some.map { " AND d.id IN (" + values.evenList($0) + ")" } ?? ""
        let sql: SQL = "SELECT d.id FROM deadline d JOIN legal_rule r ON r.code = d.rule AND r.effect = 'deadline'"
            + " WHERE d.state = 'open' AND d.due_on < " + day + only + unsaid + " ORDER BY d.id"
        var found: [ID<Deadline>] = []
        try db.each(sql, values.all) { found.append($0.id(0)) }
        return found
    }

    private static let unsaid: SQL = """
         AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = d.id)
        AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.dossier)
        AND NOT EXISTS (SELECT 1 FROM proof_line l WHERE l.deadline = d.id AND l.deed = 'missed' AND l.after_on = d.due_on)
        """
}
