import Casework
import Database
import Dates
import Organisation
import Trail

/// A day on which a place is open otherwise than its weekly hours say (afwijkende dag).
struct DeskException: Sendable, Equatable {
    let id: ID<DeskException>
    let place: ID<Place>
    let day: CalendarDate
    /// Closed all day where there are no hours.
    let hours: Hours?
    /// In the words of who leads the place; visitors read it.
    let reason: String

    struct Hours: Sendable, Equatable {
        let opens: ClockTime
        let closes: ClockTime

        var words: String { opens.text + "–" + closes.text }
    }
}

/// Where the days are kept on which a place is open otherwise.
enum DeskExceptions {
    static let table = KeptTable("desk_exception", "place", "day", "opens", "closes", "reason")

    static let steps: [SQL] = [
        """
        CREATE TABLE desk_exception (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            day TEXT NOT NULL,
            opens TEXT,
            closes TEXT,
            reason TEXT NOT NULL,
            UNIQUE (place, day))
        """,
        // How many of which work a session needs.
        """
        CREATE TABLE desk_need (
            id BIGINT NOT NULL PRIMARY KEY,
            session BIGINT NOT NULL REFERENCES desk_session (id),
            task TEXT NOT NULL,
            number BIGINT NOT NULL,
            UNIQUE (session, task))
        """,
        "CREATE INDEX desk_session_by_place ON desk_session (place, weekday)",
        "CREATE INDEX shift_by_place ON shift (place, day)",
    ]

    /// Over what was said of that day before.
    static func put(
        _ exception: DeskException, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        let known = try db.first(
            "SELECT id FROM desk_exception WHERE place = $1 AND day = $2", exception.place, exception.day
        ) { $0.id(0, of: DeskException.self) }
        try revision.keep(table, known ?? exception.id, in: db)
        try db.run(
            """
            INSERT INTO desk_exception (id, place, day, opens, closes, reason) VALUES ($1, $2, $3, $4, $5, $6)
            ON CONFLICT (place, day) DO UPDATE SET opens = excluded.opens, closes = excluded.closes, reason = excluded.reason
            """, exception.id, exception.place, exception.day, exception.hours?.opens.text, exception.hours?.closes.text,
            exception.reason)
        try author.trace("set", "desk_exception", code: exception.day.iso, in: db)
    }

    static func remove(
        _ id: ID<DeskException>, at place: ID<Place>, within revision: Revision, by author: Author, in db: any Writing
    ) throws -> Bool {
        try revision.keep(table, id, in: db)
        let isGone = try db.run("DELETE FROM desk_exception WHERE id = $1 AND place = $2", id, place) == 1
        if isGone { try author.trace("removed", "desk_exception", id, in: db) }
        return isGone
    }

    static func all(at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading) throws -> [DeskException] {
        try db.all(
            """
            SELECT e.id, e.day, e.opens, e.closes, e.reason FROM desk_exception e
            WHERE e.place = $1 AND e.day >= $2 AND e.day < $3 ORDER BY e.day
            """, place, days.lowerBound, days.upperBound) { row -> DeskException? in
            let hours = ClockTime(row.text(2)).flatMap { opens in
                ClockTime(row.text(3)).map { DeskException.Hours(opens: opens, closes: $0) }
            }
            return row.date(1).map {
                DeskException(id: row.id(0), place: place, day: $0, hours: hours, reason: row.text(4))
            }
        }.compactMap { $0 }
    }
}
