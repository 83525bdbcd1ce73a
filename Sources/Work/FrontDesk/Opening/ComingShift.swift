import Casework
import Database
import Dates
import Organisation
import Trail

/// A shift that somebody has before him (komende dienst).
struct ComingShift: Sendable, Equatable {
    let day: CalendarDate
    let opens: String
    let closes: String
    let place: String

    private static let most = 5

    static func of(_ colleague: ID<Colleague>, from day: CalendarDate, _ db: any Reading) throws -> [ComingShift] {
        try db.all(
            """
            SELECT s.day, s.opens, s.closes, p.name FROM shift s JOIN place p ON p.id = s.place
            WHERE s.colleague = $1 AND s.day >= $2 AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
            ORDER BY s.day, s.opens, s.id LIMIT $3
            """, colleague, day, most) { row in
            row.date(0).map { ComingShift(day: $0, opens: row.text(1), closes: row.text(2), place: row.text(3)) }
        }.compactMap { $0 }
    }

    var words: Phrase {
        let rest = ", " + opens + "–" + closes + ", " + place
        return Phrase(nl: DateText.long(day, .nl) + rest, en: DateText.long(day, .en) + rest)
    }
}
