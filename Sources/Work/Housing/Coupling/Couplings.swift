package import Casework
package import Database
package import Dates
package import Trail

/// Where couplings are kept.
package enum Couplings {
    static let table = KeptTable(
        "coupling", "place", "municipality", "household", "person", "coupled_on", "permit_on", "size", "abroad", "case_number",
        "centre", "income", "needs_step_free", "offer_by", "move_by", "owner", "stand_in")
    static let end = KeptTable("coupling_end", key: "coupling", "ended_on", "reason", "colleague")
    static let wishes = KeptTable("coupling_wish", "coupling", "kind", "neighbourhood")

    static let steps: [SQL] = [
        """
        CREATE TABLE coupling (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            municipality TEXT NOT NULL REFERENCES municipality (code),
            household BIGINT NOT NULL REFERENCES household (id),
            person BIGINT NOT NULL REFERENCES person (id),
            coupled_on TEXT NOT NULL,
            permit_on TEXT,
            size BIGINT NOT NULL CHECK (size > 0),
            abroad BIGINT NOT NULL CHECK (abroad >= 0),
            case_number TEXT,
            centre TEXT,
            income TEXT CHECK (income IN ('low', 'higher')),
            needs_step_free BIGINT NOT NULL CHECK (needs_step_free IN (0, 1)),
            offer_by TEXT,
            move_by TEXT,
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX coupling_by_day ON coupling (municipality, coupled_on)",
        "CREATE INDEX coupling_by_place ON coupling (place, coupled_on)",
        "CREATE INDEX coupling_by_household ON coupling (household)",
        "CREATE INDEX coupling_by_person ON coupling (person)",
        "CREATE INDEX coupling_by_owner ON coupling (owner, offer_by)",
        "CREATE INDEX coupling_by_stand_in ON coupling (stand_in, offer_by) WHERE stand_in IS NOT NULL",
        """
        CREATE TABLE coupling_end (
            coupling BIGINT NOT NULL PRIMARY KEY REFERENCES coupling (id),
            ended_on TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason IN ('settled', 'coupled-elsewhere', 'self-housed', 'left', 'mistake')),
            colleague BIGINT REFERENCES colleague (id))
        """,
        """
        CREATE TABLE coupling_wish (
            id BIGINT NOT NULL PRIMARY KEY,
            coupling BIGINT NOT NULL REFERENCES coupling (id),
            kind TEXT NOT NULL CHECK (kind IN ('school', 'work', 'care', 'family', 'pets', 'no-stairs')),
            neighbourhood TEXT)
        """,
        "CREATE UNIQUE INDEX coupling_wish_once ON coupling_wish (coupling, kind)",
    ]

    /// With the days by which something is due, as the terms give them where nobody wrote one down.
    package static func due(
        _ facts: Coupling.Facts, in town: MunicipalityCode, _ db: any Reading
    ) throws -> Coupling.Facts {
        try HousingTermRows.all(db).filled(facts, of: town)
    }

    /// Writes down a coupling, or what is known better of one.
    /// - Throws: a `Refusal` when the household is coupled already.
    package static func put(
        _ coupling: Coupling, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        let isTwice = try db.exists(
            """
            SELECT 1 FROM coupling c WHERE c.household = $1 AND c.id <> $2
                AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id)
            """, coupling.household, coupling.id)
        if isTwice { throw Refusal.coupledTwice }
        try revision.keep(table, coupling.id, in: db)
        let facts = coupling.facts
        try db.run(
            """
            INSERT INTO coupling (id, place, municipality, household, person, coupled_on, permit_on, size, abroad, case_number,
                centre, income, needs_step_free, offer_by, move_by, owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            ON CONFLICT (id) DO UPDATE SET coupled_on = excluded.coupled_on, permit_on = excluded.permit_on,
                size = excluded.size, abroad = excluded.abroad, case_number = excluded.case_number, centre = excluded.centre,
                income = excluded.income, needs_step_free = excluded.needs_step_free, offer_by = excluded.offer_by,
                move_by = excluded.move_by, owner = excluded.owner, stand_in = excluded.stand_in
            """,
            coupling.id, coupling.place, coupling.municipality, coupling.household, coupling.person, facts.coupledOn,
            facts.permitOn, facts.size, facts.abroad, facts.caseNumber, facts.centre, facts.income,
            facts.needsStepFree ? 1 : 0, facts.offerBy, facts.moveBy, coupling.owner, coupling.standIn)
        try author.trace("coupled", "coupling", coupling.id, in: db)
    }

    /// Replaces what the household asked for.
    package static func ask(
        _ wishes: [CouplingWish], of coupling: ID<Coupling>, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        let known = try db.all("SELECT id FROM coupling_wish WHERE coupling = $1 ORDER BY id", coupling) {
            $0.id(0, of: CouplingWish.self)
        }
        for id in known {
            try revision.keep(Self.wishes, id, in: db)
            try db.run("DELETE FROM coupling_wish WHERE id = $1", id)
        }
        for wish in wishes {
            try revision.keep(Self.wishes, wish.id, in: db)
            try db.run(
                "INSERT INTO coupling_wish (id, coupling, kind, neighbourhood) VALUES ($1, $2, $3, $4)", wish.id, coupling,
                wish.kind, wish.neighbourhood)
        }
        try author.trace("asked", "coupling", coupling, in: db)
    }

    package static func finish(
        _ id: ID<Coupling>, _ reason: Coupling.EndReason, on day: CalendarDate, within revision: Revision, by author: Author,
        in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            """
            INSERT INTO coupling_end (coupling, ended_on, reason, colleague) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
            """, id, day, reason, author.colleague)
        try author.trace("ended", "coupling", id, in: db)
    }

    /// The columns of a coupling called `c`, in the order in which ``read(_:from:)`` reads them.
    static let columns: SQL = """
        c.id, c.place, c.municipality, c.household, c.person, c.coupled_on, c.permit_on, c.size, c.abroad, c.case_number,
        c.centre, c.income, c.needs_step_free, c.offer_by, c.move_by, c.owner, c.stand_in
        """
    static let columnCount = 17

    /// - Parameter first: where ``columns`` begin in the row.
    static func read(_ row: any Row, from first: Int = 0) -> Coupling? {
        guard let town = MunicipalityCode(row.text(first + 2)), let coupled = row.date(first + 5) else { return nil }
        let facts = Coupling.Facts(
            coupledOn: coupled, permitOn: row.date(first + 6), size: row.int(first + 7), abroad: row.int(first + 8),
            caseNumber: row.optionalText(first + 9), centre: row.optionalText(first + 10),
            income: row.optionalText(first + 11).flatMap(Coupling.Income.init), needsStepFree: row.flag(first + 12),
            offerBy: row.date(first + 13), moveBy: row.date(first + 14))
        return Coupling(
            id: row.id(first), place: row.id(first + 1), municipality: town, household: row.id(first + 3),
            person: row.id(first + 4), facts: facts, owner: row.id(first + 15), standIn: row.optionalID(first + 16))
    }

    /// Whether somebody still looks for a dwelling for it.
    static func isOpen(_ id: ID<Coupling>, _ db: any Reading) throws -> Bool {
        try !db.exists("SELECT 1 FROM coupling_end WHERE coupling = $1", id)
    }

    static func find(_ id: ID<Coupling>, _ db: any Reading) throws -> Coupling? {
        try db.first("SELECT " + columns + " FROM coupling c WHERE c.id = $1", id) { read($0) } ?? nil
    }
}

extension Refusal {
    package static let coupledTwice = Refusal(.rule, Phrase(
        nl: "Dit huishouden is al gekoppeld. Open de koppeling die er is, of sluit die eerst.",
        en: "This household is coupled already. Open the coupling that exists, or close it first."))
}
