package import Casework
package import Clients
package import Database
package import Dates
package import Trail

/// Where placements are kept.
package enum Placements {
    static let table = KeptTable("placement", "municipality", "person", "dwelling", "route", "started_on", "counted_on")

    /// Places a person. Counts for the target when the rule of that day says so and the person did not count before.
    /// - Throws: a `Refusal` when the dwelling was not yet offered on that day, or stands in another municipality.
    package static func add(_ placement: Placement, by author: Author, in db: any Writing) throws {
        try requireDwelling(placement, db)
        let counts = try CountingRules(db).count(placement.route, on: placement.startedOn)
        let countedBefore = try db.exists(
            "SELECT 1 FROM placement WHERE person = $1 AND counted_on IS NOT NULL", placement.person)
        try db.run(
            """
            INSERT INTO placement (id, municipality, person, dwelling, route, started_on, counted_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            placement.id, placement.municipality, placement.person, placement.dwelling, placement.route,
            placement.startedOn, counts && !countedBefore ? placement.startedOn : nil)
        try author.trace("placed", "placement", placement.id, in: db)
    }

    package static func end(
        _ placement: ID<Placement>, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO placement_end (placement, ended_on) VALUES ($1, $2)", placement, day)
        try author.trace("ended", "placement", placement, in: db)
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
