/// Days on end (periode), from the first day up to but not including `until`.
package struct Period: Hashable, Sendable {
    package let from: CalendarDate
    package let until: CalendarDate

    /// Nothing when it would end before it begins.
    package init?(from: CalendarDate, until: CalendarDate) {
        guard from <= until else { return nil }
        self.init(clampedFrom: from, until: until)
    }

    init(clampedFrom from: CalendarDate, until: CalendarDate) {
        self.from = from
        self.until = max(from, until)
    }

    /// A calendar year; years outside 1 to 9999 become the nearest.
    package static func year(_ year: Int) -> Period {
        let from = CalendarDate(year: min(max(year, 1), 9999), month: 1, day: 1) ?? .first
        return Period(clampedFrom: from, until: from.adding(years: 1))
    }

    /// - Parameter month: 1 to 12; beyond that it counts on into the years around it.
    package static func month(year: Int, month: Int) -> Period {
        let from = Period.year(year).from.adding(months: month - 1)
        return Period(clampedFrom: from, until: from.adding(months: 1))
    }

    package var lastDay: CalendarDate { until.adding(days: -1) }

    package func contains(_ date: CalendarDate) -> Bool {
        from <= date && date < until
    }

    package var yearEarlier: Period {
        Period(clampedFrom: from.adding(years: -1), until: until.adding(years: -1))
    }
}
