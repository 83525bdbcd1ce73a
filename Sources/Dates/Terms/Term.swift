/// A length of time in law (termijn): three months, six weeks, 90 days.
package struct Term: Hashable, Sendable {
    package enum Unit: String, CaseIterable, Sendable {
        case days, weeks, months, years
    }

    package let amount: Int
    package let unit: Unit

    package init(_ amount: Int, _ unit: Unit) {
        self.amount = amount
        self.unit = unit
    }

    package static func days(_ amount: Int) -> Term { Term(amount, .days) }
    package static func weeks(_ amount: Int) -> Term { Term(amount, .weeks) }
    package static func months(_ amount: Int) -> Term { Term(amount, .months) }
    package static func years(_ amount: Int) -> Term { Term(amount, .years) }

    /// The last day of the term that begins on the day after `start`: the same day number, or the last day of the month.
    package func end(after start: CalendarDate) -> CalendarDate {
        step(from: start, times: CalendarDate.bounded(amount))
    }

    /// The day from which the term just ends on `end`, counting back.
    package func start(before end: CalendarDate) -> CalendarDate {
        step(from: end, times: -CalendarDate.bounded(amount))
    }

    private func step(from date: CalendarDate, times: Int) -> CalendarDate {
        switch unit {
        case .days: date.adding(days: times)
        case .weeks: date.adding(days: 7 * times)
        case .months: date.adding(months: times)
        case .years: date.adding(years: times)
        }
    }
}
