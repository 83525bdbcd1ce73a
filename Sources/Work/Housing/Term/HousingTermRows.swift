import Casework
import Database
import Dates
import Trail

/// Where the terms are kept.
enum HousingTermRows {
    static let table = KeptTable("housing_term", "municipality", "kind", "weeks", "valid_from", "basis", "confidence")

    static let steps: [SQL] = [
        // Without a municipality it holds for all that have none of their own.
        """
        CREATE TABLE housing_term (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT REFERENCES municipality (code),
            kind TEXT NOT NULL CHECK (kind IN ('offer', 'move', 'move-after-coupling', 'furnish', 'regular')),
            weeks BIGINT NOT NULL CHECK (weeks > 0),
            valid_from TEXT NOT NULL,
            basis TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')))
        """,
        "CREATE UNIQUE INDEX housing_term_once ON housing_term (municipality, kind, valid_from)",
        """
        INSERT INTO housing_term (id, municipality, kind, weeks, valid_from, basis, confidence) VALUES
            (1, NULL, 'offer', 10, '2016-01-01', 'werkafspraak van gemeenten en COA', 'B'),
            (2, NULL, 'move', 14, '2016-01-01', 'werkafspraak van gemeenten en COA; oudere folders zeggen 12 weken', 'D'),
            (3, NULL, 'move-after-coupling', 12, '2016-01-01', '14 weken na de vergunning, min 2 weken tot de koppeling', 'D'),
            (4, NULL, 'furnish', 2, '2016-01-01', 'hoe gemeenten het meestal doen', 'B'),
            (5, NULL, 'regular', 10, '2016-01-01', 'even lang als van koppeling tot aanbod', 'C')
        """,
    ]

    static func all(_ db: any Reading) throws -> HousingTerms {
        let sql: SQL = """
            SELECT id, municipality, kind, weeks, valid_from, basis, confidence FROM housing_term ORDER BY valid_from, id
            """
        return HousingTerms(try db.all(sql) { row in
            guard let kind = HousingTerm.Kind(rawValue: row.text(2)), let from = row.date(4) else { return nil }
            return HousingTerm(
                id: row.id(0), municipality: row.optionalText(1).flatMap(MunicipalityCode.init), kind: kind, weeks: row.int(3),
                from: from, basis: row.text(5), confidence: Confidence(rawValue: row.text(6)) ?? .d)
        }.compactMap { $0 })
    }

    /// Adds one, and brings the days of the couplings that run in line with it. Days that somebody wrote down stay.
    /// - Throws: a `Refusal` when there is one from that day on.
    static func add(_ term: HousingTerm, within revision: Revision, by author: Author, in db: any Writing) throws {
        let before = try all(db)
        try revision.keep(table, term.id, in: db)
        do {
            try db.run(
                """
                INSERT INTO housing_term (id, municipality, kind, weeks, valid_from, basis, confidence)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                """,
                term.id, term.municipality, term.kind, term.weeks, term.from, term.basis, term.confidence.rawValue)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.termTwice
        }
        try author.trace("added", "housing_term", term.id, in: db)
        guard let town = term.municipality else { return }
        try renew(town, from: before, to: HousingTerms(before.all + [term]), within: revision, in: db)
    }

    private static func renew(
        _ town: MunicipalityCode, from before: HousingTerms, to after: HousingTerms, within revision: Revision,
        in db: any Writing
    ) throws {
        let sql: SQL = "SELECT " + Couplings.columns + """
             FROM coupling c
            WHERE c.municipality = $1 AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id) ORDER BY c.id
            """
        for coupling in try db.all(sql, town, as: { Couplings.read($0) }).compactMap({ $0 }) {
            let facts = after.filled(before.bare(coupling.facts, of: town), of: town)
            guard facts != coupling.facts else { continue }
            try revision.keep(Couplings.table, coupling.id, in: db)
            try db.run(
                "UPDATE coupling SET offer_by = $2, move_by = $3 WHERE id = $1", coupling.id, facts.offerBy, facts.moveBy)
        }
        try renewStays(town, to: after, within: revision, in: db)
    }

    /// The days by which a home to stay is to be offered to who have one for a time.
    private static func renewStays(
        _ town: MunicipalityCode, to after: HousingTerms, within revision: Revision, in db: any Writing
    ) throws {
        let sql: SQL = "SELECT " + Offers.columns + """
             FROM coupling c JOIN offer o ON o.coupling = c.id
            WHERE c.municipality = $1 AND o.route = 'gva' AND o.planned_end IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id) ORDER BY o.id
            """
        for offer in try db.all(sql, town, as: { Offers.read($0) }).compactMap({ $0 }) {
            try revision.keep(Offers.table, offer.id, in: db)
            try db.run("UPDATE offer SET regular_by = $2 WHERE id = $1", offer.id, after.regular(offer, of: town)?.day)
        }
    }
}

extension Refusal {
    static let termTwice = Refusal(.rule, Phrase(
        nl: "Vanaf die dag geldt er al zo’n termijn. Kies een andere dag.",
        en: "Such a term holds from that day on already. Choose another day."))
}
