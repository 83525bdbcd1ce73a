package import Dates
import Foundation

/// What time it is. Passed in, so that a test decides what today is.
package struct Clock: Sendable {
    package let now: @Sendable () -> Moment

    package init(now: @escaping @Sendable () -> Moment) {
        self.now = now
    }

    package static let live = Clock {
        Moment(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    /// Noon of that day, standing still.
    package static func fixed(_ date: CalendarDate) -> Clock {
        Clock { Moment(milliseconds: Int64(date.dayNumber) * 86_400_000 + 43_200_000) }
    }

    /// Today in the Netherlands.
    package var today: CalendarDate { local.utcDate }

    /// The time of day in the Netherlands: "14:05".
    package var timeOfDay: String { String(local.iso.dropFirst(11).prefix(5)) }

    /// When that day begins in the Netherlands.
    package static func midnight(of day: CalendarDate) -> Moment {
        let utc = Moment(milliseconds: Int64(day.dayNumber) * 86_400_000)
        // The clock changes by night, but never at midnight.
        return Moment(milliseconds: utc.milliseconds - Int64(offset(at: utc)) * 1000)
    }

    /// In seconds, of the wall clock before UTC.
    private static func offset(at utc: Moment) -> Int {
        let zone = TimeZone(identifier: "Europe/Amsterdam") ?? .gmt
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(utc.milliseconds) / 1000))
    }

    /// As if the clock on the wall here were one of UTC.
    private var local: Moment {
        let utc = now()
        return Moment(milliseconds: utc.milliseconds + Int64(Self.offset(at: utc)) * 1000)
    }
}
