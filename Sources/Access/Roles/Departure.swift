package import Casework
package import Database
package import Dates
package import Trail

/// Someone leaves (vertrek): in one act everything ends that he is here, and every device on which he is signed in.
package enum Departure {
    package static func leave(
        _ colleague: ID<Colleague>, on day: CalendarDate, at moment: Moment, by author: Author, in db: any Writing
    ) throws {
        for engagement in try open("engagement", colleague, db) {
            try Engagements.end(ID(engagement), on: day, by: author, in: db)
        }
        for role in try open("volunteer_role", colleague, db) { try Engagements.lay(down: ID(role), on: day, by: author, in: db) }
        for mandate in try open("mandate", colleague, db) { try Mandates.end(ID(mandate), on: day, by: author, in: db) }
        for shift in try coming(colleague, from: day, db) { try Shifts.withdraw(shift, at: moment, by: author, in: db) }
        try Sessions.endAll(of: colleague, .left, at: moment, by: author, in: db)
        try author.trace("left", "colleague", colleague, in: db)
    }

    private static func open(_ table: SQL, _ colleague: ID<Colleague>, _ db: any Reading) throws -> [Int64] {
        let ended: SQL = "SELECT 1 FROM " + table + "_end x WHERE x." + table + " = t.id"
        let sql = "SELECT t.id FROM " + table + " t WHERE t.colleague = $1 AND NOT EXISTS (" + ended + ") ORDER BY t.id"
        return try db.all(sql, colleague) { $0.integer(0) }
    }

    private static func coming(_ colleague: ID<Colleague>, from day: CalendarDate, _ db: any Reading) throws -> [ID<Shift>] {
        try db.all(
            """
            SELECT s.id FROM shift s WHERE s.colleague = $1 AND s.day >= $2
                AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id) ORDER BY s.id
            """, colleague, day) { $0.id(0) }
    }
}
