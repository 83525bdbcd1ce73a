import Access
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

/// That a session needs so many people for one kind of work (nodig).
enum DeskNeed {}

/// Where the opening hours are kept.
package enum DeskSessions {
    static let table = KeptTable("desk_session", "place", "desk", "weekday", "opens", "closes", "from_on")
    static let ends = KeptTable("desk_session_end", key: "session", "ended_on")
    static let needs = KeptTable("desk_need", "session", "task", "number")

    /// - Parameter revision: with which it can be undone.
    package static func open(
        _ session: DeskSession, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(table, session.id, in: db)
        try db.run(
            """
            INSERT INTO desk_session (id, place, desk, weekday, opens, closes, from_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            session.id, session.place, session.desk, session.weekday.rawValue, session.opens, session.closes,
            session.from)
        try author.trace("opened", "desk_session", session.id, in: db)
    }

    /// So many people who do that work.
    static func need(
        _ number: Int, _ task: VolunteerRole.Role, in session: ID<DeskSession>, id: ID<DeskNeed>, within revision: Revision,
        by author: Author, in db: any Writing
    ) throws {
        try revision.keep(needs, id, in: db)
        try db.run("INSERT INTO desk_need (id, session, task, number) VALUES ($1, $2, $3, $4)", id, session, task, number)
        try author.trace("needs", "desk_session", session, in: db)
    }

    static func end(
        _ session: ID<DeskSession>, on day: CalendarDate, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(ends, session, in: db)
        try db.run("INSERT INTO desk_session_end (session, ended_on) VALUES ($1, $2)", session, day)
        try author.trace("ended", "desk_session", session, in: db)
    }
}
