package import Access
package import Casework
package import Database
package import Dates
package import Organisation
package import Trail

/// A weekly hour at which a desk is open (spreekuur), from a day on.
package struct DeskSession: Sendable, Equatable {
    package let id: ID<DeskSession>
    package let place: ID<Place>
    package let desk: Contact.Desk
    package let weekday: Weekday
    package let opens: String
    package let closes: String
    package let from: CalendarDate

    package init(
        id: ID<DeskSession>, place: ID<Place>, desk: Contact.Desk, weekday: Weekday, opens: String, closes: String,
        from: CalendarDate
    ) {
        self.id = id
        self.place = place
        self.desk = desk
        self.weekday = weekday
        self.opens = opens
        self.closes = closes
        self.from = from
    }
}

/// Where the opening hours are kept.
package enum DeskSessions {
    package static func open(_ session: DeskSession, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO desk_session (id, place, desk, weekday, opens, closes, from_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            session.id, session.place, session.desk, session.weekday.rawValue, session.opens, session.closes,
            session.from)
        try author.trace("opened", "desk_session", session.id, in: db)
    }

    /// So many people who do that work.
    package static func need(
        _ number: Int, _ task: VolunteerRole.Role, in session: ID<DeskSession>, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO desk_need (session, task, number) VALUES ($1, $2, $3)", session, task, number)
        try author.trace("needs", "desk_session", session, in: db)
    }

    package static func end(
        _ session: ID<DeskSession>, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO desk_session_end (session, ended_on) VALUES ($1, $2)", session, day)
        try author.trace("ended", "desk_session", session, in: db)
    }
}
