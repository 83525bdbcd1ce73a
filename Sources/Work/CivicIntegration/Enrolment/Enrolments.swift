package import Casework
package import Database
package import Dates
package import Trail

/// Where enrolments are kept.
package enum Enrolments {
    static let table = KeptTable(
        "enrolment", "municipality", "person", "provider", "own", "level", "coach", "started_on", "ended_on", "outcome")

    package static func add(_ enrolment: Enrolment, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO enrolment (id, municipality, person, provider, own, level, coach, started_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            enrolment.id, enrolment.municipality, enrolment.person, enrolment.provider, enrolment.isOwn,
            enrolment.level, enrolment.coach, enrolment.startedOn)
        try author.trace("enrolled", "enrolment", enrolment.id, in: db)
    }

    package static func end(
        _ enrolment: ID<Enrolment>, _ outcome: Enrolment.Outcome, on day: CalendarDate, by author: Author,
        in db: any Writing
    ) throws {
        let ended = try db.run(
            "UPDATE enrolment SET ended_on = $2, outcome = $3 WHERE id = $1 AND ended_on IS NULL", enrolment, day, outcome)
        guard ended == 1 else { throw Refusal.enrolmentEnded }
        try author.trace("ended", "enrolment", enrolment, in: db)
    }
}

extension Refusal {
    static let enrolmentEnded = Refusal(.rule, Phrase(
        nl: "Deze inschrijving is al beëindigd. Kijk eerst wanneer dat was. Er is niets veranderd.",
        en: "This enrolment was ended before. First see when that was. Nothing was changed."))
}
