import Casework
import Database
import Dates
import Organisation

/// What the queue tells of how long people wait.
enum WaitingTimes {
    private struct Key: Hashable {
        let desk: Contact.Desk
        let weekday: Weekday
    }

    /// By desk and weekday, of days that are over. Who was helped without being called tells no time; who was never called and
    /// never helped went away.
    static func read(at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading) throws -> [WaitingTime] {
        var (minutes, left): ([Key: [Int]], [Key: Int]) = ([:], [:])
        try db.each(
            """
            SELECT w.desk, t.day, w.since, c.at,
                CASE WHEN c.wait IS NULL AND COALESCE(x.outcome, 'left') = 'left'
                    AND NOT EXISTS (SELECT 1 FROM ticket_wait l WHERE l.ticket = t.id AND l.id > w.id) THEN 1 ELSE 0 END
            FROM ticket t JOIN ticket_wait w ON w.ticket = t.id LEFT JOIN ticket_call c ON c.wait = w.id
                LEFT JOIN ticket_end x ON x.ticket = t.id
            WHERE t.place = $1 AND t.day >= $2 AND t.day < $3
            """, [place.sqlValue, days.lowerBound.sqlValue, days.upperBound.sqlValue]) { row in
            guard let desk = Contact.Desk(rawValue: row.text(0)), let day = row.date(1) else { return }
            let key = Key(desk: desk, weekday: day.weekday)
            if let since = Moment(iso: row.text(2)), let called = row.optionalText(3).flatMap({ Moment(iso: $0) }) {
                minutes[key, default: []].append(max(0, Int((called.milliseconds - since.milliseconds) / 60_000)))
            }
            if row.flag(4) { left[key, default: 0] += 1 }
        }
        return Contact.Desk.allCases.flatMap { desk in
            Weekday.allCases.compactMap { weekday in
                let key = Key(desk: desk, weekday: weekday)
                guard minutes[key] != nil || left[key] != nil else { return nil }
                return WaitingTime(desk: desk, weekday: weekday, minutes: (minutes[key] ?? []).sorted(), left: left[key] ?? 0)
            }
        }
    }
}
