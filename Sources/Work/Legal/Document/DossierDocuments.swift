import Casework
import Clients
import Database
import Dates
import Trail
import Vault

/// Where is kept how it stands with the documents of each of the family.
enum DossierDocuments {
    static let table = KeptTable("dossier_document", "dossier", "person", "code", "state", "why", "since_on")

    static let steps: [SQL] = [
        """
        CREATE TABLE dossier_document (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            person BIGINT NOT NULL REFERENCES person (id),
            code TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('missing', 'present', 'translated', 'unobtainable', 'needless')),
            why TEXT,
            since_on TEXT NOT NULL)
        """,
        "CREATE UNIQUE INDEX dossier_document_once ON dossier_document (dossier, person, code)",
        "CREATE INDEX dossier_document_by_person ON dossier_document (person)",
    ]

    private static let columns: SQL = "t.id, t.dossier, t.person, t.code, t.state, t.why, t.since_on"

    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [DossierDocument] {
        try db.all("SELECT " + columns + " FROM dossier_document t WHERE t.dossier = $1", dossier) { row -> DossierDocument? in
            guard let state = DossierDocument.State(rawValue: row.text(4)), let since = row.date(6) else { return nil }
            return DossierDocument(
                id: row.id(0), dossier: row.id(1), person: row.id(2), code: row.text(3), state: state, why: row.optionalText(5),
                since: since)
        }.compactMap { $0 }
    }

    static func put(_ document: DossierDocument, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, document.id, in: db)
        try db.run(
            """
            INSERT INTO dossier_document (id, dossier, person, code, state, why, since_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, why = excluded.why, since_on = excluded.since_on
            """,
            document.id, document.dossier, document.person, document.code, document.state, document.why, document.since)
        try author.trace(document.state.rawValue, "document", document.id, in: db)
    }

    /// How many documents are missing, for whom: of those in the dossier for whom any is.
    static func summary(
        of dossier: Dossier, on today: CalendarDate, _ db: any Reading
    ) throws -> [(person: ID<Person>, missing: Int)] {
        try Checklist.read(dossier, on: today, db).owners.filter { $0.missing > 0 }.map { ($0.person, $0.missing) }
    }
}

extension SealedPlace {
    static func why(of document: ID<DossierDocument>) -> SealedPlace {
        SealedPlace("dossier_document", document.number, "why")
    }
}
