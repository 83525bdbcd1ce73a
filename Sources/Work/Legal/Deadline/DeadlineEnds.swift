import Casework
import Clients
import Database
import Dates
import Trail

/// That terms ask for nothing any more, although what they ask did not happen (termijn met de hand beëindigd): with what was
/// done, and how that can be shown.
enum DeadlineEnds {
    struct End: Sendable, Equatable {
        let day: CalendarDate
        let reason: String
        let proof: String?
        let colleague: String?
    }

    static func end(
        _ deadlines: [KeptDeadline], on day: CalendarDate, _ reason: String, proof: String?, within revision: Revision,
        ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        for one in deadlines {
            try revision.keep(Deadlines.ends, one.id, in: db)
            try db.run(
                "INSERT INTO deadline_end (deadline, ended_on, reason, proof, colleague) VALUES ($1, $2, $3, $4, $5)",
                one.id, day, reason, proof, author.colleague)
        }
        try ProofLines.write(
            deadlines.map { ProofLine(ids.next(), author.today, $0.dossier, .ended, $0.id, from: $0.deadline, to: nil) },
            by: author, in: db)
    }

    /// Which terms of dossiers were ended by hand.
    static func of(_ dossiers: [ID<Dossier>], _ db: any Reading) throws -> Set<ID<Deadline>> {
        var values = StatementValues()
        let sql: SQL = "SELECT x.deadline FROM deadline d JOIN deadline_end x ON x.deadline = d.id WHERE d.dossier IN ("
            + values.evenList(dossiers) + ")"
        var found: Set<ID<Deadline>> = []
        try db.each(sql, values.all) { found.insert($0.id(0)) }
        return found
    }

    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [ID<Deadline>: End] {
        let rows = try db.all(
            """
            SELECT x.deadline, x.ended_on, x.reason, x.proof, c.name FROM deadline d JOIN deadline_end x ON x.deadline = d.id
                LEFT JOIN colleague c ON c.id = x.colleague WHERE d.dossier = $1
            """, dossier
        ) { row in
            row.date(1).map { day in
                (row.id(0, of: Deadline.self), End(
                    day: day, reason: row.text(2), proof: row.optionalText(3), colleague: row.optionalText(4)))
            }
        }
        return Dictionary(rows.compactMap { $0 }, uniquingKeysWith: { first, _ in first })
    }
}
