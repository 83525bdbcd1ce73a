import Casework
import Dates
import Web

/// Over which weeks is looked (periode): so many, up to a day that is over.
struct BusyWeeks: Sendable, Equatable {
    static let number = "weken"
    static let last = "tot"
    /// What can be chosen.
    static let choices = [4, 8, 26]
    static let most = 53

    let count: Int
    /// The first day that is left out: today at the latest, for a day that goes on says nothing yet.
    let until: CalendarDate
    let today: CalendarDate

    init(_ count: Int = 8, until: CalendarDate, today: CalendarDate) {
        self.count = min(max(count, 1), Self.most)
        self.until = min(until, today)
        self.today = today
    }

    init(_ visit: Visit, today: CalendarDate) {
        self.init(
            visit.number(Self.number, default: 8, in: 1...Self.most),
            until: visit.query[Self.last].flatMap { CalendarDate(iso: $0) } ?? today, today: today)
    }

    var days: Range<CalendarDate> { until.adding(days: -7 * count)..<until }
    var lastDay: CalendarDate { until.adding(days: -1) }

    var before: BusyWeeks { BusyWeeks(count, until: days.lowerBound, today: today) }

    /// Nothing when there are no later ones.
    var after: BusyWeeks? {
        until < today ? BusyWeeks(count, until: until.adding(days: 7 * count), today: today) : nil
    }

    func with(_ count: Int) -> BusyWeeks { BusyWeeks(count, until: until, today: today) }

    /// As it stands in an address.
    var query: [(String, String)] {
        [(Self.number, String(count))] + (until < today ? [(Self.last, until.iso)] : [])
    }
}
