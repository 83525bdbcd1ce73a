import Casework
import Clients
import Database
import Dates
import Trail

/// Where the lines of the proof book are kept (bewijsboek): rows that nobody can change, each with its like in the signed log.
enum ProofLines {
    static let steps: [SQL] = [
        """
        CREATE TABLE proof_line (
            id BIGINT NOT NULL PRIMARY KEY,
            day TEXT NOT NULL,
            dossier BIGINT NOT NULL,
            deadline BIGINT NOT NULL,
            whose BIGINT,
            rule TEXT NOT NULL,
            deed TEXT NOT NULL,
            before_on TEXT,
            after_on TEXT,
            cause TEXT)
        """,
        "CREATE INDEX proof_line_by_day ON proof_line (day, dossier)",
        "CREATE INDEX proof_line_by_dossier ON proof_line (dossier, id)",
        "CREATE INDEX proof_line_by_deadline ON proof_line (deadline, deed)",
        // Their like in the log, by day.
        "CREATE INDEX trace_of_deadlines ON trace (noun, code) WHERE noun = 'deadline' AND code IS NOT NULL",
    ]

    static let columns: SQL = "l.id, l.day, l.dossier, l.deadline, l.whose, l.rule, l.deed, l.before_on, l.after_on, l.cause"

    /// Writes lines, each with its trace.
    static func write(_ lines: [ProofLine], by author: Author, in db: any Writing) throws {
        try db.runAll(
            """
            INSERT INTO proof_line (id, day, dossier, deadline, whose, rule, deed, before_on, after_on, cause)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            lines.map { line in
                [
                    line.id.sqlValue, line.day.sqlValue, line.dossier.sqlValue, line.deadline.sqlValue, line.person.sqlValue,
                    line.rule.sqlValue, line.deed.rawValue.sqlValue, line.before.sqlValue, line.after.sqlValue,
                    (line.cause?.rawValue).sqlValue,
                ]
            })
        try author.trace("deadline", lines.map { (deed: $0.deed.rawValue, code: $0.sealed) }, in: db)
    }
}
