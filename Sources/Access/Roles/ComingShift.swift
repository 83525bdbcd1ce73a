package import Casework
package import Database
package import Dates
package import Trail

/// A shift that somebody has before him (komende dienst), as people read it.
package struct ComingShift: Sendable, Equatable {
    package let day: CalendarDate
    /// "10:00–15:00"
    package let hours: String
    package let place: String

    package init(day: CalendarDate, hours: String, place: String) {
        self.day = day
        self.hours = hours
        self.place = place
    }

    /// From a day on, without those that were withdrawn.
    package static func of(
        _ colleague: ID<Colleague>, from day: CalendarDate, most: Int = 50, _ db: any Reading
    ) throws -> [ComingShift] {
        try db.all(
            """
            SELECT s.day, s.opens, s.closes, p.name FROM shift s JOIN place p ON p.id = s.place
            WHERE s.colleague = $1 AND s.day >= $2 AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
            ORDER BY s.day, s.opens, s.id LIMIT $3
            """, colleague, day, most
        ) { row in
            ComingShift(day: row.date(0) ?? day, hours: row.text(1) + "–" + row.text(2), place: row.text(3))
        }
    }

    package var words: Phrase {
        let rest = ", " + hours + ", " + place
        return Phrase(nl: DateText.long(day, .nl) + rest, en: DateText.long(day, .en) + rest)
    }
}
