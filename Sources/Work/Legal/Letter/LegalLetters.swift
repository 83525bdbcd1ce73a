import Casework
import Clients
import Database
import Dates
import Trail

/// Where the letters of dossiers are kept: their text sealed, that they were approved and sent as facts.
enum LegalLetters {
    static let table = KeptTable("legal_letter", "dossier", "person", "kind", "text", "version", "made_on", "colleague")
    static let approvals = KeptTable("legal_letter_approval", key: "letter", "approved_on", "colleague", "revision")
    static let sendings = KeptTable(
        "legal_letter_sending", key: "letter", "sent_on", "received_on", "proof", "event", "colleague")

    static let steps: [SQL] = [
        // `text`: sealed with the key of the client whose dossier it is.
        """
        CREATE TABLE legal_letter (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            person BIGINT REFERENCES person (id),
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            version BIGINT NOT NULL,
            made_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX legal_letter_by_dossier ON legal_letter (dossier, id)",
        "CREATE INDEX legal_letter_by_person ON legal_letter (person) WHERE person IS NOT NULL",
        // `revision`: after which change it was approved, so that a later one of the dossier shows.
        """
        CREATE TABLE legal_letter_approval (
            letter BIGINT NOT NULL PRIMARY KEY REFERENCES legal_letter (id),
            approved_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            revision BIGINT NOT NULL)
        """,
        // `event`: what it did in the procedure; that may be taken away without the letter being unsent.
        """
        CREATE TABLE legal_letter_sending (
            letter BIGINT NOT NULL PRIMARY KEY REFERENCES legal_letter (id),
            sent_on TEXT NOT NULL,
            received_on TEXT,
            proof TEXT NOT NULL,
            event BIGINT,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// The tables of which a change makes a letter that was approved before it one to read again.
    private static let read: SQL = """
        x.table_name IN (
            'dossier', 'dossier_event', 'dossier_member', 'dossier_member_end', 'person', 'person_name', 'person_number')
        """

    /// What was undone did not happen; nor did undoing it, when both came after the approval.
    private static let stands: SQL = """
        (r.undoes IS NULL OR r.undoes < a.revision) AND NOT EXISTS (SELECT 1 FROM revision u WHERE u.undoes = r.id) AND
        """

    private static let selection: SQL = """
        SELECT l.id, l.dossier, l.person, l.kind, l.text, l.version, l.made_on, w.name, a.approved_on, c.name,
            CASE WHEN s.letter IS NULL AND (EXISTS (
                SELECT 1 FROM revision r JOIN revision_row x ON x.revision = r.id
                WHERE r.noun = 'dossier' AND r.subject = l.dossier AND r.id > a.revision AND
        """ + " " + stands + " " + read + """
        ) OR EXISTS (
                SELECT 1 FROM dossier_person p JOIN revision r ON r.noun = 'person' AND r.subject = p.person AND r.id > a.revision
                    JOIN revision_row x ON x.revision = r.id
                WHERE p.dossier = l.dossier AND
        """ + " " + stands + " " + read + """
        )) THEN 1 ELSE 0 END, s.sent_on, s.received_on, s.proof
        FROM legal_letter l LEFT JOIN legal_letter_approval a ON a.letter = l.id
            LEFT JOIN legal_letter_sending s ON s.letter = l.id LEFT JOIN colleague w ON w.id = l.colleague
            LEFT JOIN colleague c ON c.id = a.colleague
        """

    /// Who are in dossiers, he whose it is first.
    private static let people: SQL = """
        WITH dossier_person AS (
            SELECT d.id AS dossier, d.person AS person FROM dossier d WHERE d.id = $1
            UNION ALL SELECT m.dossier, m.person FROM dossier_member m WHERE m.dossier = $1)
        """

    private static func known(_ row: any Row) -> KnownLegalLetter? {
        guard let made = row.date(6) else { return nil }
        let approval = row.date(8).map {
            KnownLegalLetter.Approval(day: $0, name: row.optionalText(9) ?? "", isOvertaken: row.flag(10))
        }
        let sending = row.date(11).map {
            KnownLegalLetter.Sending(day: $0, receivedOn: row.date(12), proof: row.text(13))
        }
        return KnownLegalLetter(
            letter: LegalLetter(
                id: row.id(0), dossier: row.id(1), person: row.optionalID(2), kind: row.text(3), text: row.text(4),
                version: row.int(5), madeOn: made),
            writer: row.optionalText(7), approval: approval, sending: sending)
    }

    /// The newest first.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [KnownLegalLetter] {
        try db.all(people + " " + selection + " WHERE l.dossier = $1 ORDER BY l.id DESC", dossier, as: known).compactMap { $0 }
    }

    static func find(
        _ id: ID<LegalLetter>, in dossier: ID<Dossier>, _ db: any Reading
    ) throws -> KnownLegalLetter? {
        try db.first(people + " " + selection + " WHERE l.dossier = $1 AND l.id = $2", dossier, id, as: known) ?? nil
    }

    static func dossier(of id: ID<LegalLetter>, _ db: any Reading) throws -> ID<Dossier>? {
        try db.first("SELECT dossier FROM legal_letter WHERE id = $1", id) { $0.id(0) }
    }

    /// Writes it, or writes it over: then it is to be approved again.
    static func put(_ letter: LegalLetter, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(approvals, letter.id, in: db)
        try revision.keep(table, letter.id, in: db)
        try db.run("DELETE FROM legal_letter_approval WHERE letter = $1", letter.id)
        try db.run(
            """
            INSERT INTO legal_letter (id, dossier, person, kind, text, version, made_on, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (id) DO UPDATE SET text = excluded.text, version = excluded.version, colleague = excluded.colleague
            """, letter.id, letter.dossier, letter.person, letter.kind, letter.text, letter.version, letter.madeOn,
            author.colleague)
        try author.trace("wrote", "legal_letter", letter.id, in: db)
    }

    static func approve(_ id: ID<LegalLetter>, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(approvals, id, in: db)
        try db.run(
            """
            INSERT INTO legal_letter_approval (letter, approved_on, colleague, revision) VALUES ($1, $2, $3, $4)
            ON CONFLICT (letter) DO UPDATE SET approved_on = excluded.approved_on, colleague = excluded.colleague,
                revision = excluded.revision
            """, id, author.today, author.colleague, revision.id)
        try author.trace("approved", "legal_letter", id, in: db)
    }

    /// - Parameter event: what it did in the procedure.
    static func send(
        _ id: ID<LegalLetter>, _ sending: KnownLegalLetter.Sending, event: ID<DossierEvent>?, within revision: Revision,
        by author: Author, in db: any Writing
    ) throws {
        try revision.keep(sendings, id, in: db)
        try db.run(
            """
            INSERT INTO legal_letter_sending (letter, sent_on, received_on, proof, event, colleague)
            VALUES ($1, $2, $3, $4, $5, $6)
            """, id, sending.day, sending.receivedOn, sending.proof, event, author.colleague)
        try author.trace("sent", "legal_letter", id, in: db)
    }

    /// Throws away one that was not sent.
    static func remove(_ id: ID<LegalLetter>, within revision: Revision, by author: Author, in db: any Writing) throws {
        // What hangs on it comes back after it.
        for table in [approvals, table] {
            try revision.keep(table, id, in: db)
            try db.run("DELETE FROM " + table.name + " WHERE " + table.key + " = $1", id)
        }
        try author.trace("removed", "legal_letter", id, in: db)
    }
}
