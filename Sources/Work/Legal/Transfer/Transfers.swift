import Casework
import Clients
import Database
import Dates
import Trail
import Vault

/// Where is kept which dossiers were sent to other teams, and what became of that. Of what was in a package only its hash stays.
enum Transfers {
    static let table = KeptTable(
        "dossier_transfer", "dossier", "package", "sha256", "counts", "parts", "ground", "why", "team", "made_on", "colleague",
        "revision")
    static let ends = KeptTable("dossier_transfer_end", key: "transfer", "outcome", "ended_on", "colleague")

    static let steps: [SQL] = [
        // `why`: sealed with the key of the client whose dossier it is. `revision`: by which it was made, so that a later change
        // of the dossier shows.
        """
        CREATE TABLE dossier_transfer (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            package TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            counts TEXT NOT NULL,
            parts TEXT NOT NULL,
            ground TEXT NOT NULL CHECK (ground IN ('moved', 'guardianship', 'request', 'other')),
            why TEXT,
            team TEXT NOT NULL,
            made_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            revision BIGINT NOT NULL)
        """,
        "CREATE INDEX dossier_transfer_by_dossier ON dossier_transfer (dossier)",
        """
        CREATE TABLE dossier_transfer_end (
            transfer BIGINT NOT NULL PRIMARY KEY REFERENCES dossier_transfer (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('received', 'withdrawn', 'replaced')),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        // By which all that is told from here is known to others.
        "CREATE TABLE transfer_source (code TEXT NOT NULL PRIMARY KEY)",
    ]

    /// Made when the first is asked for.
    static func source(_ db: any Writing, by author: Author) throws -> String {
        if let known = try source(db) { return known }
        let code = Hexadecimal.write(ParcelKey.secret())
        try db.run("INSERT INTO transfer_source (code) VALUES ($1)", code)
        return code
    }

    static func source(_ db: any Reading) throws -> String? {
        try db.first("SELECT code FROM transfer_source ORDER BY code LIMIT 1") { $0.text(0) }
    }

    /// The newest first.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [KnownTransfer] {
        try db.all(selection, dossier) { row -> KnownTransfer? in
            guard let made = row.date(7) else { return nil }
            return KnownTransfer(
                id: row.id(0), package: row.text(1), sha256: row.text(2), counts: TransferCounts(text: row.text(3)),
                parts: row.text(4).split(separator: " ").compactMap { TransferPart(rawValue: String($0)) },
                ground: TransferGround(rawValue: row.text(5)) ?? .other, team: row.text(6), madeOn: made,
                colleague: row.optionalText(8), outcome: row.optionalText(9).flatMap { KnownTransfer.Outcome(rawValue: $0) },
                endedOn: row.date(10), isOvertaken: row.flag(11), hasPackage: row.flag(12))
        }.compactMap { $0 }
    }

    /// What was undone did not happen; nor did undoing it.
    private static let selection: SQL = """
        SELECT t.id, t.package, t.sha256, t.counts, t.parts, t.ground, t.team, t.made_on, c.name, x.outcome, x.ended_on,
            CASE WHEN EXISTS (SELECT 1 FROM revision r WHERE r.noun = 'dossier' AND r.subject = t.dossier AND r.id > t.revision
                AND (r.undoes IS NULL OR r.undoes < t.revision)
                AND NOT EXISTS (SELECT 1 FROM revision u WHERE u.undoes = r.id)) THEN 1 ELSE 0 END,
            CASE WHEN EXISTS (SELECT 1 FROM transfer_piece p WHERE p.parcel = t.id AND p.number = 0) THEN 1 ELSE 0 END
        FROM dossier_transfer t LEFT JOIN dossier_transfer_end x ON x.transfer = t.id LEFT JOIN colleague c ON c.id = t.colleague
        WHERE t.dossier = $1 ORDER BY t.id DESC
        """

    /// What is kept of one that was just made.
    struct New: Sendable {
        let id: ID<KnownTransfer>
        let dossier: ID<Dossier>
        let package, sha256: String
        let counts: TransferCounts
        let parts: [TransferPart]
        let ground: TransferGround
        /// Sealed.
        let why: String?
        let team: String
    }

    /// Those that wait are replaced: two of one dossier would be two truths.
    static func make(_ new: New, within revision: Revision, by author: Author, in db: any Writing) throws {
        for known in try all(of: new.dossier, db) where known.isWaiting {
            try end(known.id, .replaced, within: revision, by: author, in: db)
        }
        try revision.keep(table, new.id, in: db)
        try db.run(
            """
            INSERT INTO dossier_transfer
                (id, dossier, package, sha256, counts, parts, ground, why, team, made_on, colleague, revision)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                new.id.sqlValue, new.dossier.sqlValue, new.package.sqlValue, new.sha256.sqlValue, new.counts.text.sqlValue,
                new.parts.map(\.rawValue).joined(separator: " ").sqlValue, new.ground.sqlValue, new.why.sqlValue,
                new.team.sqlValue, author.today.sqlValue, author.colleague.sqlValue, revision.id.sqlValue,
            ])
        try author.trace("packed", "dossier_transfer", new.id, in: db)
    }

    static func end(
        _ id: ID<KnownTransfer>, _ outcome: KnownTransfer.Outcome, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(ends, id, in: db)
        try db.run(
            "INSERT INTO dossier_transfer_end (transfer, outcome, ended_on, colleague) VALUES ($1, $2, $3, $4)", id, outcome,
            author.today, author.colleague)
        try author.trace(outcome.rawValue, "dossier_transfer", id, in: db)
    }
}
