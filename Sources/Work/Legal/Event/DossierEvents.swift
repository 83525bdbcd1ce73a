package import Casework
import Clients
package import Database
import Dates
package import Trail

/// Where is kept what happened in procedures.
package enum DossierEvents {
    static let table = KeptTable("dossier_event", "dossier", "person", "kind", "happened_on", "dated_on", "answer_by", "proof")

    static let steps: [SQL] = [
        """
        CREATE TABLE dossier_event (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            person BIGINT REFERENCES person (id),
            kind TEXT NOT NULL,
            happened_on TEXT NOT NULL,
            dated_on TEXT,
            answer_by TEXT,
            proof TEXT)
        """,
        "CREATE INDEX dossier_event_by_dossier ON dossier_event (dossier, happened_on)",
        "CREATE INDEX dossier_event_by_person ON dossier_event (person) WHERE person IS NOT NULL",
    ]

    static let columns: SQL = "e.id, e.dossier, e.person, e.kind, e.happened_on, e.dated_on, e.answer_by, e.proof"

    /// Of a row that begins with ``columns``.
    static func read(_ row: any Row) -> DossierEvent? {
        guard let kind = DossierEvent.Kind(rawValue: row.text(3)), let day = row.date(4) else { return nil }
        return DossierEvent(
            id: row.id(0), dossier: row.id(1), person: row.optionalID(2), kind, on: day, datedOn: row.date(5),
            answerBy: row.date(6), proof: row.optionalText(7))
    }

    static func find(_ id: ID<DossierEvent>, _ db: any Reading) throws -> DossierEvent? {
        try db.first("SELECT " + columns + " FROM dossier_event e WHERE e.id = $1", id, as: read) ?? nil
    }

    /// Writes down what happened, or what is known better of it, and brings the terms of the dossier in line.
    package static func put(
        _ event: DossierEvent, within revision: Revision?, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        try put([event], in: event.dossier, within: revision, ids: ids, by: author, in: db)
    }

    /// The same of what happened to several people at once: what that does to their terms is worked out together.
    static func put(
        _ events: [DossierEvent], in dossier: ID<Dossier>, within revision: Revision?, ids: IDSource, by author: Author,
        in db: any Writing
    ) throws {
        for event in events { try keep(event, within: revision, in: db) }
        try author.trace("stepped", "dossier", dossier, in: db)
        try Deadlines.renew([dossier], within: revision, ids: ids, by: author, in: db)
    }

    private static func keep(_ event: DossierEvent, within revision: Revision?, in db: any Writing) throws {
        try revision?.keep(table, event.id, in: db)
        try db.run(
            """
            INSERT INTO dossier_event (id, dossier, person, kind, happened_on, dated_on, answer_by, proof)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET person = excluded.person, kind = excluded.kind, happened_on = excluded.happened_on,
                dated_on = excluded.dated_on, answer_by = excluded.answer_by, proof = excluded.proof
            """,
            event.id, event.dossier, event.person, event.kind, event.day, event.datedOn, event.answerBy, event.proof)
    }

    /// All of a dossier, in the order in which they happened.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [DossierEvent] {
        try db.all(
            "SELECT " + columns + " FROM dossier_event e WHERE e.dossier = $1 ORDER BY e.happened_on, e.id", dossier, as: read
        ).compactMap { $0 }
    }

    /// Takes away what did not happen.
    static func remove(
        _ event: DossierEvent, within revision: Revision, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        // What hangs on it goes first.
        let gone = try Deadlines.drop(of: event.id, within: revision, in: db)
        try ProofLines.write(
            gone.map { ProofLine(ids.next(), author.today, event.dossier, .dropped, $0.id, from: $0.deadline, to: nil) },
            by: author,
            in: db)
        try revision.keep(table, event.id, in: db)
        try db.run("DELETE FROM dossier_event WHERE id = $1", event.id)
        try author.trace("unstepped", "dossier", event.dossier, in: db)
        try Deadlines.renew([event.dossier], within: revision, ids: ids, by: author, in: db)
    }
}
