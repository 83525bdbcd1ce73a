import Access
import Casework
import Database
import Dates
import Trail

/// Which shifts are to come (rooster).
enum Roster {
    struct Line: Sendable, Equatable {
        let day: CalendarDate
        let hours: String
        let place: String
    }

    private static let most = 50

    static func coming(_ colleague: ID<Colleague>, from day: CalendarDate, _ db: any Reading) throws -> [Line] {
        try db.all(
            """
            SELECT s.day, s.opens, s.closes, p.name FROM shift s JOIN place p ON p.id = s.place
            WHERE s.colleague = $1 AND s.day >= $2 AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
            ORDER BY s.day, s.opens, s.id LIMIT $3
            """, colleague, day, most
        ) { row in
            Line(day: row.date(0) ?? day, hours: row.text(1) + "–" + row.text(2), place: row.text(3))
        }
    }
}
