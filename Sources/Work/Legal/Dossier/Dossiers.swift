package import Casework
package import Database
package import Dates
package import Trail

/// Where dossiers are kept.
package enum Dossiers {
    static let table = KeptTable(
        "dossier", "place", "municipality", "kind", "person", "arrival", "opened_on", "owner", "stand_in")
    static let closures = KeptTable(
        "dossier_closure", key: "dossier", "municipality", "kind", "outcome", "closed_on")

    static let steps: [SQL] = [
        """
        CREATE TABLE dossier (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            municipality TEXT NOT NULL REFERENCES municipality (code),
            kind TEXT NOT NULL CHECK (kind IN (
                'reunification', 'asylum', 'renewal', 'eu-long-term', 'travel-document', 'naturalisation', 'other')),
            person BIGINT NOT NULL REFERENCES person (id),
            arrival TEXT NOT NULL CHECK (arrival IN ('new', 'transferred')),
            opened_on TEXT NOT NULL,
            owner BIGINT REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX dossier_by_opening ON dossier (municipality, opened_on, kind, arrival)",
        "CREATE INDEX dossier_by_person ON dossier (person)",
        "CREATE INDEX dossier_by_place ON dossier (place, opened_on)",
        "CREATE INDEX dossier_by_owner ON dossier (owner)",
        "CREATE INDEX dossier_by_stand_in ON dossier (stand_in) WHERE stand_in IS NOT NULL",
        """
        CREATE TABLE dossier_closure (
            dossier BIGINT NOT NULL PRIMARY KEY REFERENCES dossier (id),
            municipality TEXT NOT NULL REFERENCES municipality (code),
            kind TEXT NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('succeeded', 'refused', 'withdrawn', 'transferred')),
            closed_on TEXT NOT NULL)
        """,
        "CREATE INDEX dossier_closure_by_day ON dossier_closure (municipality, closed_on, kind, outcome, dossier)",
    ]

    package static func open(
        _ dossier: Dossier, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(table, dossier.id, in: db)
        try db.run(
            """
            INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on, owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            dossier.id, dossier.place, dossier.municipality, dossier.kind, dossier.person, dossier.arrival, dossier.openedOn,
            dossier.hands.owner, dossier.hands.standIn)
        try author.trace("opened", "dossier", dossier.id, in: db)
    }

    static let columns: SQL = "d.id, d.place, d.municipality, d.kind, d.person, d.arrival, d.opened_on, d.owner, d.stand_in"

    /// Of a row that begins with ``columns``.
    static func read(_ row: any Row) -> Dossier? {
        guard let town = MunicipalityCode(row.text(2)), let kind = Dossier.Kind(rawValue: row.text(3)),
            let arrival = Dossier.Arrival(rawValue: row.text(5)), let opened = row.date(6)
        else { return nil }
        return Dossier(
            id: row.id(0), place: row.id(1), municipality: town, kind: kind, person: row.id(4), arrival: arrival,
            openedOn: opened,
            hands: Hands(owner: row.optionalID(7), standIn: row.optionalID(8)))
    }

    static func find(_ id: ID<Dossier>, _ db: any Reading) throws -> Dossier? {
        try db.first("SELECT " + columns + " FROM dossier d WHERE d.id = $1", id, as: read) ?? nil
    }

    /// All that are not closed.
    static func open(_ db: any Reading) throws -> [ID<Dossier>] {
        try db.all("""
            SELECT d.id FROM dossier d WHERE NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.id) ORDER BY d.id
            """) { $0.id(0) }
    }

    /// Closes a dossier with its outcome.
    /// - Throws: a `Refusal` when it is closed already, or when it was opened after that day.
    package static func close(
        _ id: ID<Dossier>, _ outcome: Dossier.Outcome, on day: CalendarDate, within revision: Revision? = nil,
        by author: Author, in db: any Writing
    ) throws {
        let opened = try db.first("SELECT opened_on FROM dossier WHERE id = $1", id) { $0.date(0) } ?? nil
        guard let opened, opened <= day else { throw Refusal.closedBeforeOpened }
        try revision?.keep(closures, id, in: db)
        do {
            try db.run(
                """
                INSERT INTO dossier_closure (dossier, municipality, kind, outcome, closed_on)
                SELECT id, municipality, kind, $2, $3 FROM dossier WHERE id = $1
                """,
                id, outcome, day)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.closedAlready
        }
        try author.trace("closed", "dossier", id, in: db)
    }
}

extension Refusal {
    static let closedAlready = Refusal(.rule, Phrase(
        nl: "Dit dossier is al afgesloten. Open het eerst opnieuw.", en: "This file is closed already. Reopen it first."))

    static let closedBeforeOpened = Refusal(.rule, Phrase(
        nl: "Een dossier sluit nooit voor de dag waarop het begon. Kijk de datum na.",
        en: "A file never closes before the day on which it began. Check the date."))
}
