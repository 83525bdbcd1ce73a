package import Access
package import Casework
package import Database
package import Dates

/// Where enrolments are kept.
package enum Enrolments {
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
        try db.run(
            "INSERT INTO enrolment_end (enrolment, ended_on, outcome) VALUES ($1, $2, $3)", enrolment, day, outcome)
        try author.trace("ended", "enrolment", enrolment, in: db)
    }
}
