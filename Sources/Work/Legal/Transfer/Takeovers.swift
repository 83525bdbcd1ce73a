import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// Where is kept what was taken over from other teams (overnames), and from which of their rows ours came.
enum Takeovers {
    static let table = KeptTable(
        "dossier_takeover", "dossier", "place", "package", "sha256", "counts", "team", "ground", "made_at", "first_opened_on",
        "taken_on", "colleague")
    static let people = KeptTable("transfer_person", "person", "place", "origin", "digest")
    static let origins = KeptTable("transfer_origin", "dossier", "noun", "local", "origin", "digest")

    static let steps: [SQL] = [
        """
        CREATE TABLE dossier_takeover (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            place BIGINT NOT NULL REFERENCES place (id),
            package TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            counts TEXT NOT NULL,
            team TEXT NOT NULL,
            ground TEXT NOT NULL,
            made_at TEXT NOT NULL,
            first_opened_on TEXT NOT NULL,
            taken_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE UNIQUE INDEX dossier_takeover_once ON dossier_takeover (package, place)",
        "CREATE INDEX dossier_takeover_by_dossier ON dossier_takeover (dossier)",
        // `digest`: of what was told of him; nothing for who was known here before, and stays as he is known here.
        """
        CREATE TABLE transfer_person (
            id BIGINT NOT NULL PRIMARY KEY,
            person BIGINT NOT NULL REFERENCES person (id),
            place BIGINT NOT NULL REFERENCES place (id),
            origin TEXT NOT NULL,
            digest TEXT)
        """,
        "CREATE UNIQUE INDEX transfer_person_once ON transfer_person (origin, place)",
        "CREATE INDEX transfer_person_by_person ON transfer_person (person)",
        """
        CREATE TABLE transfer_origin (
            id BIGINT NOT NULL PRIMARY KEY,
            dossier BIGINT NOT NULL REFERENCES dossier (id),
            noun TEXT NOT NULL CHECK (noun IN ('dossier', 'event', 'document', 'file', 'letter')),
            local BIGINT NOT NULL,
            origin TEXT NOT NULL,
            digest TEXT NOT NULL)
        """,
        "CREATE UNIQUE INDEX transfer_origin_once ON transfer_origin (dossier, noun, origin)",
        "CREATE INDEX transfer_origin_by_origin ON transfer_origin (origin) WHERE noun = 'dossier'",
    ]

    struct Known: Sendable, Equatable {
        let package: String
        let dossier: ID<Dossier>
        let team: String
        let ground: TransferGround
        let madeAt: String
        let firstOpenedOn, takenOn: CalendarDate
        let receipt: TransferReceipt
        let colleague: String?

        static func == (one: Known, other: Known) -> Bool {
            one.package.utf8.elementsEqual(other.package.utf8)
        }
    }

    private static let selection: SQL = """
        SELECT t.package, t.dossier, t.team, t.ground, t.made_at, t.first_opened_on, t.taken_on, t.sha256, t.counts, c.name
        FROM dossier_takeover t LEFT JOIN colleague c ON c.id = t.colleague
        """

    private static func read(_ row: any Row) -> Known? {
        guard let opened = row.date(5), let taken = row.date(6) else { return nil }
        return Known(
            package: row.text(0), dossier: row.id(1), team: row.text(2), ground: TransferGround(rawValue: row.text(3)) ?? .other,
            madeAt: row.text(4), firstOpenedOn: opened, takenOn: taken,
            receipt: TransferReceipt(row.text(7), TransferCounts(text: row.text(8))), colleague: row.optionalText(9))
    }

    /// The newest package first.
    static func all(of dossier: ID<Dossier>, _ db: any Reading) throws -> [Known] {
        try db.all(selection + " WHERE t.dossier = $1 ORDER BY t.made_at DESC, t.id DESC", dossier, as: read).compactMap { $0 }
    }

    static func find(_ package: String, at place: ID<Place>, _ db: any Reading) throws -> Known? {
        try db.first(selection + " WHERE t.package = $1 AND t.place = $2", package, place, as: read) ?? nil
    }

    /// The dossier of a place that came from there.
    static func dossier(from origin: String, at place: ID<Place>, _ db: any Reading) throws -> ID<Dossier>? {
        try db.first(
            """
            SELECT d.id FROM transfer_origin o JOIN dossier d ON d.id = o.local
            WHERE o.noun = 'dossier' AND o.origin = $1 AND d.place = $2
            """, origin, place) { $0.id(0) }
    }

    /// From which team a dossier came, and which of its events came along.
    struct Mark: Sendable {
        let team: String
        let events: Set<ID<DossierEvent>>
    }

    /// Nothing of a dossier that began here.
    static func mark(of dossier: ID<Dossier>, _ db: any Reading) throws -> Mark? {
        guard let team = try all(of: dossier, db).first?.team else { return nil }
        let events = try db.all("SELECT local FROM transfer_origin WHERE dossier = $1 AND noun = 'event'", dossier) {
            $0.id(0, of: DossierEvent.self)
        }
        return Mark(team: team, events: Set(events))
    }
}
