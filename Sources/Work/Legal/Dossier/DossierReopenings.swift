import Casework
import Clients
import Database
import Dates
import Trail

/// That a dossier went on after it was closed (heropening). The closure that stood counts no more, and is kept here.
enum DossierReopenings {
    static let table = KeptTable("dossier_reopening", "dossier", "closed_on", "outcome", "reopened_on", "colleague")

    static let steps: [SQL] = [
        """
        CREATE TABLE dossier_reopening (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            closed_on TEXT NOT NULL,
            outcome TEXT NOT NULL,
            reopened_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX dossier_reopening_by_dossier ON dossier_reopening (dossier)",
    ]

    struct Reopening: Sendable, Equatable {
        let closedOn: CalendarDate
        let outcome: Dossier.Outcome
        let day: CalendarDate
    }

    static func reopen(
        _ id: ID<Dossier>, on day: CalendarDate, within revision: Revision, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        let own = ids.next(DossierReopenings.self)
        try revision.keep(table, own, in: db)
        try db.run(
            """
            INSERT INTO dossier_reopening (id, dossier, closed_on, outcome, reopened_on, colleague)
            SELECT $2, c.dossier, c.closed_on, c.outcome, $3, $4 FROM dossier_closure c WHERE c.dossier = $1
            """, id, own, day, author.colleague)
        try revision.keep(Dossiers.closures, id, in: db)
        try db.run("DELETE FROM dossier_closure WHERE dossier = $1", id)
        try author.trace("reopened", "dossier", id, in: db)
        try Deadlines.renew([id], within: revision, ids: ids, by: author, in: db)
    }

    static func all(of id: ID<Dossier>, _ db: any Reading) throws -> [Reopening] {
        try db.all(
            "SELECT closed_on, outcome, reopened_on FROM dossier_reopening WHERE dossier = $1 ORDER BY id", id
        ) { row -> Reopening? in
            guard let closed = row.date(0), let day = row.date(2) else { return nil }
            return Reopening(closedOn: closed, outcome: Dossier.Outcome(rawValue: row.text(1)) ?? .withdrawn, day: day)
        }.compactMap { $0 }
    }
}
