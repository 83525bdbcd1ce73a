import Casework
import Dates
import Organisation
import Trail

/// Sample values of how busy a desk is: a week of five days, of which one hour has nobody on shift.
enum BusyExamples {
    static let busy = BusyHours(Roster(days: days), Dictionary(uniqueKeysWithValues: seen), undated: 3)

    static let waits = [
        WaitingTime(desk: .general, weekday: .monday, minutes: [2, 4, 6, 9, 21], left: 1),
        WaitingTime(desk: .general, weekday: .tuesday, minutes: [3, 5, 14], left: 0),
        WaitingTime(desk: .legal, weekday: .tuesday, minutes: [], left: 2),
    ]

    private static let monday = CalendarDate(dayNumber: 20_000).monday
    private static let hours = DeskException.Hours(opens: .at(hour: 10), closes: .at(hour: 15))
    private static let session = OpenDay.Session(id: ID(1), desk: .general, hours: hours)

    private static let days = (0..<5).map { number in
        let open = OpenDay(day: monday.adding(days: number), sessions: [session], remark: nil, exception: nil)
        let planned = (0...number % 2).map { shift in
            let from = DeskException.Hours(opens: .at(hour: number == 3 ? 11 : 10), closes: .at(hour: 15))
            return Roster.Planned(
                shift: ID(Int64(number * 2 + shift + 1)), colleague: ID(1), name: "Els", tasks: [], hours: from,
                isWithdrawn: false)
        }
        return Roster.Day(open: open, rows: [Roster.Row(session: session, planned: planned)])
    }

    private static let seen = (0..<5).map { number in
        let hours = (10..<15).map { hour in (minute: hour * 60 + 20, number: (number * 3 + hour * 5) % 9 + 1) }
        return (monday.adding(days: number), hours)
    }
}
