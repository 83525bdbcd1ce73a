package import Casework
package import Clients
package import Database
package import Dates
package import Trail

/// Where placements are kept.
package enum Placements {
    static let table = KeptTable(
        "placement", "municipality", "person", "dwelling", "route", "started_on", "registered_on", "planned_end", "offer",
        "counted_on")
    static let ends = KeptTable("placement_end", key: "placement", "ended_on")
    static let corrections = KeptTable(
        "count_correction", key: "placement", "counted_on", "reason", "source", "stated_on", "colleague")

    static let steps: [SQL] = [
        // `counted_on`: the day on which this placement made the person count for the target, kept beside the facts from which
        // it follows.
        """
        CREATE TABLE placement (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL REFERENCES municipality (code),
            person BIGINT NOT NULL REFERENCES person (id),
            dwelling BIGINT NOT NULL REFERENCES dwelling (id),
            route TEXT NOT NULL CHECK (route IN ('regular', 'gva', 'sharing', 'joining-family', 'joining-otherwise', 'resettled',
                'minor', 'minor-in-care', 'self-housed', 'moved', 'born-before', 'born-after', 'displaced')),
            started_on TEXT NOT NULL,
            registered_on TEXT,
            planned_end TEXT,
            offer BIGINT REFERENCES offer (id),
            counted_on TEXT)
        """,
        "CREATE INDEX placement_by_count ON placement (municipality, counted_on, route, person)",
        "CREATE INDEX placement_by_start ON placement (municipality, started_on)",
        "CREATE INDEX placement_by_person ON placement (person, started_on)",
        "CREATE INDEX placement_by_dwelling ON placement (dwelling)",
        "CREATE INDEX placement_by_offer ON placement (offer) WHERE offer IS NOT NULL",
        // A person counts at most once, whatever the order of GVA, regular housing and moves.
        "CREATE UNIQUE INDEX placement_counts_once ON placement (person) WHERE counted_on IS NOT NULL",
        """
        CREATE TABLE placement_end (
            placement BIGINT NOT NULL PRIMARY KEY REFERENCES placement (id),
            ended_on TEXT NOT NULL)
        """,
        """
        CREATE TABLE count_correction (
            placement BIGINT NOT NULL PRIMARY KEY REFERENCES placement (id),
            counted_on TEXT,
            reason TEXT NOT NULL,
            source TEXT NOT NULL,
            stated_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// Places a person. Whether he counts for the target by it follows from the rules and from where he lived before.
    /// - Parameter revision: of which this is a part, so that it can be undone with it.
    /// - Throws: a `Refusal` when the dwelling was not yet offered on that day, or stands in another municipality.
    package static func add(
        _ placement: Placement, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try requireDwelling(placement, db)
        try revision?.keep(table, placement.id, in: db)
        try db.run(
            """
            INSERT INTO placement (id, municipality, person, dwelling, route, started_on, registered_on, planned_end, offer)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            placement.id, placement.municipality, placement.person, placement.dwelling, placement.route,
            placement.startedOn, placement.registeredOn, placement.plannedEnd, placement.offer)
        try recount(placement.person, within: revision, in: db)
        try author.trace("placed", "placement", placement.id, in: db)
    }

    package static func end(
        _ placement: ID<Placement>, on day: CalendarDate, within revision: Revision? = nil, by author: Author,
        in db: any Writing
    ) throws {
        try revision?.keep(ends, placement, in: db)
        try db.run(
            """
            INSERT INTO placement_end (placement, ended_on) VALUES ($1, $2)
            ON CONFLICT (placement) DO UPDATE SET ended_on = excluded.ended_on
            """, placement, day)
        try author.trace("ended", "placement", placement, in: db)
    }

    /// Says that a placement counts otherwise than the rule says, with a reason and who says so.
    package static func correct(
        _ placement: ID<Placement>, of person: ID<Person>, _ correction: CountCorrection, on day: CalendarDate,
        within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(corrections, placement, in: db)
        try db.run(
            """
            INSERT INTO count_correction (placement, counted_on, reason, source, stated_on, colleague)
            VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (placement) DO UPDATE SET counted_on = excluded.counted_on, reason = excluded.reason,
                source = excluded.source, stated_on = excluded.stated_on, colleague = excluded.colleague
            """, placement, correction.countedOn, correction.reason, correction.source, day, author.colleague)
        try recount(person, within: revision, in: db)
        try author.trace("corrected", "placement", placement, in: db)
    }

    /// Where somebody lives on a day, as far as nobody said that it ended.
    static func open(of person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> [ID<Placement>] {
        try db.all(
            """
            SELECT p.id FROM placement p LEFT JOIN placement_end x ON x.placement = p.id
            WHERE p.person = $1 AND p.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2) ORDER BY p.id
            """, person, day
        ) { $0.id(0) }
    }

    /// The day on which someone first came to live in the municipality; nothing when that never happened.
    package static func settledOn(
        _ person: ID<Person>, in municipality: MunicipalityCode, _ db: any Reading
    ) throws -> CalendarDate? {
        try db.first(
            "SELECT MIN(started_on) FROM placement WHERE person = $1 AND municipality = $2", person, municipality
        ) { $0.date(0) } ?? nil
    }

    private static func requireDwelling(_ placement: Placement, _ db: any Reading) throws {
        let offered = try db.first(
            "SELECT offered_on FROM dwelling WHERE id = $1 AND municipality = $2", placement.dwelling,
            placement.municipality) { $0.date(0) } ?? nil
        guard let offered else { throw Refusal.noSuchDwelling }
        guard offered <= placement.startedOn else { throw Refusal.notYetOffered }
    }
}

extension Refusal {
    static let noSuchDwelling = Refusal(.rule, Phrase(
        nl: "Deze woning staat niet in deze gemeente. Kies een woning van de gemeente.",
        en: "This dwelling is not in this municipality. Choose a dwelling of the municipality."))

    static let notYetOffered = Refusal(.rule, Phrase(
        nl: "De woning was op die dag nog niet aangeboden. Kijk de datum na.",
        en: "The dwelling was not yet offered on that day. Check the date."))
}
