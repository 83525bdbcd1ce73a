package import Dates

/// A point in time, in milliseconds since 1970 in UTC. For the trace and for identities; the work itself counts in days.
package struct Moment: Hashable, Comparable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The calendar date in UTC.
    package var utcDate: CalendarDate {
        CalendarDate(dayNumber: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
    }

    /// "2017-05-03T09:12:44Z"
    package var iso: String {
        let second = Int(milliseconds / 1000) - utcDate.dayNumber * 86_400
        let parts = [second / 3600, second / 60 % 60, second % 60]
        return utcDate.iso + "T" + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":") + "Z"
    }

    /// - Parameter iso: as ``iso`` writes it.
    package init?(iso: String) {
        guard let date = CalendarDate(iso: String(iso.prefix(10))), iso.utf8.count == 20 else { return nil }
        let parts = iso.dropFirst(11).prefix(8).split(separator: ":").compactMap { Int64($0) }
        guard parts.count == 3 else { return nil }
        milliseconds = (Int64(date.dayNumber) * 86_400 + parts[0] * 3600 + parts[1] * 60 + parts[2]) * 1000
    }

    /// So much later; earlier when it is less than nothing.
    package static func + (moment: Moment, duration: Duration) -> Moment {
        let (seconds, attoseconds) = duration.components
        return Moment(milliseconds: moment.milliseconds + seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }

    package static func - (moment: Moment, duration: Duration) -> Moment {
        moment + (.zero - duration)
    }
}
