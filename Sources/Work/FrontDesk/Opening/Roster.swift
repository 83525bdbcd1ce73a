import Access
import Casework
import Database
import Dates
import Organisation
import Trail

/// Who comes when to a place (rooster): each session of a stretch of days, who is there, who cannot, and what is missing.
struct Roster: Sendable, Equatable {
    struct Planned: Sendable, Equatable {
        let shift: ID<Shift>
        let colleague: ID<Colleague>
        let name: String
        let tasks: Set<VolunteerRole.Role>
        let hours: DeskException.Hours
        /// Said that he cannot.
        let isWithdrawn: Bool
    }

    struct Row: Sendable, Equatable {
        let session: OpenDay.Session
        let planned: [Planned]

        var comes: [Planned] { planned.filter { !$0.isWithdrawn } }
        var cannot: [Planned] { planned.filter { one in one.isWithdrawn && !comes.contains { $0.colleague == one.colleague } } }

        /// What is still missing, and how much of it. Who does two kinds of work fills one place.
        var missing: [(task: VolunteerRole.Role, number: Int)] {
            var free = comes
            return VolunteerRole.Role.allCases.compactMap { task in
                let needed = session.needs[task] ?? 0
                let there = free.filter { $0.tasks.contains(task) }.prefix(needed)
                free.removeAll { one in there.contains(one) }
                return needed > there.count ? (task, needed - there.count) : nil
            }
        }
    }

    struct Day: Sendable, Equatable {
        let open: OpenDay
        let rows: [Row]
    }

    let days: [Day]

    static func read(at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading) throws -> Roster {
        let shifts = try planned(at: place, days, db)
        return Roster(days: try OpenDay.all(at: place, days, db).map { open in
            let today = shifts[open.day] ?? []
            return Day(open: open, rows: open.sessions.map { session in
                Row(session: session, planned: today.filter { one in
                    one.hours.opens < session.hours.closes && session.hours.opens < one.hours.closes
                })
            })
        })
    }

    private static func planned(
        at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading
    ) throws -> [CalendarDate: [Planned]] {
        var found: [CalendarDate: [Planned]] = [:]
        var tasks: [ID<Colleague>: Set<VolunteerRole.Role>] = [:]
        let values = [place.sqlValue, days.lowerBound.sqlValue, days.upperBound.sqlValue]
        try db.each(
            """
            SELECT DISTINCT r.colleague, r.role FROM volunteer_role r JOIN shift s ON s.colleague = r.colleague
                LEFT JOIN volunteer_role_end x ON x.volunteer_role = r.id
            WHERE s.place = $1 AND s.day >= $2 AND s.day < $3 AND r.started_on < $3 AND (x.ended_on IS NULL OR x.ended_on > $2)
            UNION SELECT e.colleague, 'legal' FROM engagement e JOIN shift s ON s.colleague = e.colleague
                LEFT JOIN engagement_end x ON x.engagement = e.id
            WHERE s.place = $1 AND s.day >= $2 AND s.day < $3 AND e.function = 'legal-worker' AND e.started_on < $3
                AND (x.ended_on IS NULL OR x.ended_on > $2)
            """, values) { row in
            if let task = VolunteerRole.Role(rawValue: row.text(1)) { tasks[row.id(0), default: []].insert(task) }
        }
        try db.each(
            """
            SELECT s.day, s.id, s.colleague, c.name, s.opens, s.closes, CASE WHEN w.shift IS NULL THEN 0 ELSE 1 END
            FROM shift s JOIN colleague c ON c.id = s.colleague LEFT JOIN shift_withdrawal w ON w.shift = s.id
            WHERE s.place = $1 AND s.day >= $2 AND s.day < $3 ORDER BY s.day, s.opens, c.name, s.id
            """, values) { row in
            guard let day = row.date(0), let opens = ClockTime(row.text(4)), let closes = ClockTime(row.text(5)) else { return }
            let colleague = row.id(2, of: Colleague.self)
            found[day, default: []].append(Planned(
                shift: row.id(1), colleague: colleague, name: row.text(3), tasks: tasks[colleague] ?? [],
                hours: DeskException.Hours(opens: opens, closes: closes), isWithdrawn: row.flag(6)))
        }
        return found
    }
}
