package import Casework
package import Database
package import Dates
package import Organisation
package import Trail

/// When someone is at a desk (dienst): a place, a day and hours. Whoever is on shift may open the visit of who comes in.
package struct Shift: Sendable, Equatable {
    package let id: ID<Shift>
    package let colleague: ID<Colleague>
    package let place: ID<Place>
    package let day: CalendarDate
    /// "10:00", in the Netherlands.
    package let opens: String
    package let closes: String

    package init(id: ID<Shift>, colleague: ID<Colleague>, place: ID<Place>, day: CalendarDate, opens: String, closes: String) {
        self.id = id
        self.colleague = colleague
        self.place = place
        self.day = day
        self.opens = opens
        self.closes = closes
    }
}

/// Where shifts are kept.
package enum Shifts {
    package static let table = KeptTable("shift", "colleague", "place", "day", "opens", "closes")
    package static let withdrawals = KeptTable("shift_withdrawal", key: "shift", "at")

    /// - Parameter revision: with which it can be undone.
    package static func plan(
        _ shift: Shift, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(table, shift.id, in: db)
        try db.run(
            "INSERT INTO shift (id, colleague, place, day, opens, closes) VALUES ($1, $2, $3, $4, $5, $6)", shift.id,
            shift.colleague, shift.place, shift.day, shift.opens, shift.closes)
        try author.trace("planned", "shift", shift.id, in: db)
    }

    package static func withdraw(
        _ shift: ID<Shift>, at moment: Moment, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(withdrawals, shift, in: db)
        try db.run("INSERT INTO shift_withdrawal (shift, at) VALUES ($1, $2)", shift, moment)
        try author.trace("withdrawn", "shift", shift, in: db)
    }
}
