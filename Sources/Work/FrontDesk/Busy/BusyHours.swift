import Access
import Casework
import Database
import Dates
import Organisation

/// How busy a place was at which hour, against who was on shift (drukte).
struct BusyHours: Sendable, Equatable {
    /// Of the hours at which the place was open, in the order of the week.
    let hours: [OpenHour]
    /// Conversations outside those hours, or of which the time is not known.
    let others: Int

    /// The hour with most conversations; of two that are equal the one with fewest people.
    var busiest: OpenHour? {
        hours.filter { $0.contacts > 0 }.max { ($0.contactTenths, -$0.peopleTenths) < ($1.contactTenths, -$1.peopleTenths) }
    }

    /// The hour with most conversations for each who was on shift.
    var hardest: OpenHour? {
        hours.filter { $0.contacts > 0 && $0.shiftMinutes > 0 }.max { ($0.burdenTenths ?? 0) < ($1.burdenTenths ?? 0) }
    }

    /// The hours at which people came while nobody was on shift.
    var unstaffed: [OpenHour] { hours.filter { $0.contacts > 0 && $0.shiftMinutes == 0 } }

    private struct Key: Hashable {
        let weekday: Weekday
        let hour: Int
    }

    /// - Parameter seen: conversations by day, each with the minute of the day at which it was, and how many.
    init(_ roster: Roster, _ seen: [CalendarDate: [(minute: Int, number: Int)]], undated: Int) {
        var (found, others): ([Key: OpenHour], Int) = ([:], undated)
        for day in roster.days {
            let (weekday, open) = (day.open.day.weekday, Self.joined(day.open.sessions.map(\.hours)))
            for hour in Set(open.flatMap { Array($0.lowerBound / 60...($0.upperBound - 1) / 60) }) {
                let key = Key(weekday: weekday, hour: hour)
                let within = open.map { $0.clamped(to: hour * 60..<(hour + 1) * 60) }
                var one = found[key] ?? OpenHour(weekday: weekday, hour: hour)
                one.openMinutes += within.reduce(0) { $0 + $1.count }
                for shift in Self.shifts(day) {
                    one.shiftMinutes += within.reduce(0) { $0 + $1.clamped(to: shift).count }
                }
                found[key] = one
            }
            for (minute, number) in seen[day.open.day] ?? [] {
                if open.contains(where: { $0.contains(minute) }) {
                    found[Key(weekday: weekday, hour: minute / 60)]?.contacts += number
                } else {
                    others += number
                }
            }
        }
        self.others = others
        hours = found.values.sorted { ($0.weekday.rawValue, $0.hour) < ($1.weekday.rawValue, $1.hour) }
    }

    /// Of who came, each once for a shift, also where it lies in two sessions.
    private static func shifts(_ day: Roster.Day) -> [Range<Int>] {
        var known: Set<ID<Shift>> = []
        return day.rows.flatMap(\.comes).filter { known.insert($0.shift).inserted }.map { Self.minutes($0.hours) }
    }

    private static func minutes(_ hours: DeskException.Hours) -> Range<Int> {
        hours.opens.minutes..<max(hours.opens.minutes, hours.closes.minutes)
    }

    /// Two sessions at the same time are open once.
    private static func joined(_ all: [DeskException.Hours]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for next in all.map(minutes).filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = joined.last, next.lowerBound <= last.upperBound {
                joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, next.upperBound)
            } else {
                joined.append(next)
            }
        }
        return joined
    }

    /// Who came to the desk or called it; at home and by letter it is nobody's queue.
    static func read(at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading) throws -> BusyHours {
        var (seen, undated): ([CalendarDate: [(minute: Int, number: Int)]], Int) = ([:], 0)
        try db.each(
            """
            SELECT c.day, c.time, COUNT(*) FROM contact c
            WHERE c.place = $1 AND c.day >= $2 AND c.day < $3 AND c.channel IN ('walk-in', 'appointment', 'phone')
            GROUP BY c.day, c.time
            """, [place.sqlValue, days.lowerBound.sqlValue, days.upperBound.sqlValue]) { row in
            guard let day = row.date(0), let time = row.optionalText(1).flatMap({ ClockTime($0) }) else {
                undated += row.int(2)
                return
            }
            seen[day, default: []].append((time.minutes, row.int(2)))
        }
        return BusyHours(try Roster.read(at: place, days, db), seen, undated: undated)
    }
}
