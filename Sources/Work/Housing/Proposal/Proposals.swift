package import Casework
package import Database
import Dates
package import Trail

/// Where it is kept what was decided about proposals.
package enum Proposals {
    static let table = KeptTable(
        "proposal", "dwelling", "coupling", "decision", "reason", "note", "sentence", "inputs", "decided_on", "colleague")

    static let steps: [SQL] = [
        """
        CREATE TABLE proposal (
            id BIGINT NOT NULL PRIMARY KEY,
            dwelling BIGINT NOT NULL REFERENCES dwelling (id),
            coupling BIGINT NOT NULL REFERENCES coupling (id),
            decision TEXT NOT NULL CHECK (decision IN ('chosen', 'rejected')),
            reason TEXT CHECK (reason IN ('household', 'landlord', 'wrong-dwelling', 'wrong-household', 'other-first')),
            note TEXT,
            sentence TEXT NOT NULL,
            inputs TEXT NOT NULL,
            decided_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            CHECK (decision <> 'rejected' OR reason IS NOT NULL))
        """,
        "CREATE INDEX proposal_by_coupling ON proposal (coupling, dwelling)",
        "CREATE INDEX proposal_by_dwelling ON proposal (dwelling)",
    ]

    package static func decide(
        _ proposal: Proposal, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(table, proposal.id, in: db)
        try db.run(
            """
            INSERT INTO proposal (id, dwelling, coupling, decision, reason, note, sentence, inputs, decided_on, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            proposal.id, proposal.dwelling, proposal.coupling, proposal.decision, proposal.reason, proposal.note,
            proposal.sentence, proposal.inputs, proposal.decidedOn, author.colleague)
        try author.trace(proposal.decision.rawValue, "proposal", proposal.id, in: db)
    }

    /// What was decided about one pair, the newest first, with the name of who did.
    static func all(
        of dwelling: ID<Dwelling>, _ coupling: ID<Coupling>, _ db: any Reading
    ) throws -> [(proposal: Proposal, by: String?)] {
        try db.all(
            """
            SELECT p.id, p.decision, p.reason, p.note, p.sentence, p.inputs, p.decided_on, k.name
            FROM proposal p LEFT JOIN colleague k ON k.id = p.colleague
            WHERE p.coupling = $1 AND p.dwelling = $2 ORDER BY p.decided_on DESC, p.id DESC
            """, coupling, dwelling
        ) { row -> (proposal: Proposal, by: String?)? in
            guard let decision = Proposal.Decision(rawValue: row.text(1)), let day = row.date(6) else { return nil }
            let proposal = Proposal(
                id: row.id(0), dwelling: dwelling, coupling: coupling, decision: decision,
                reason: row.optionalText(2).flatMap(Proposal.Reason.init), note: row.optionalText(3), sentence: row.text(4),
                inputs: row.text(5), decidedOn: day)
            return (proposal, row.optionalText(7))
        }.compactMap { $0 }
    }
}
