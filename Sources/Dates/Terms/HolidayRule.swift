/// How the date of a holiday follows, and in which years that rule holds. Rows of data: when the law changes, a row is added.
struct HolidayRule: Sendable {
    enum Day: Sendable {
        case fixed(month: Int, day: Int)
        /// As fixed, but moved by so many days when it falls on a Sunday.
        case fixedNotSunday(month: Int, day: Int, moved: Int)
        case afterEaster(days: Int)
    }

    let name: HolidayName
    let day: Day
    /// First and last year.
    let years: ClosedRange<Int>

    /// Algemene termijnenwet art. 3 lid 1, and Good Friday which lid 2 equates. King's Day as the royal decrees set it.
    /// The move of 31 August from a Sunday is unsourced; it lies before the act (1 April 1965) and touches no term.
    static let all = [
        HolidayRule(name: .newYear, day: .fixed(month: 1, day: 1), years: 1...9999),
        HolidayRule(name: .goodFriday, day: .afterEaster(days: -2), years: 1...9999),
        HolidayRule(name: .easterMonday, day: .afterEaster(days: 1), years: 1...9999),
        HolidayRule(name: .kingsDay, day: .fixedNotSunday(month: 8, day: 31, moved: 1), years: 1891...1948),
        HolidayRule(name: .kingsDay, day: .fixedNotSunday(month: 4, day: 30, moved: 1), years: 1949...1979),
        HolidayRule(name: .kingsDay, day: .fixedNotSunday(month: 4, day: 30, moved: -1), years: 1980...2013),
        HolidayRule(name: .kingsDay, day: .fixedNotSunday(month: 4, day: 27, moved: -1), years: 2014...9999),
        HolidayRule(name: .liberationDay, day: .fixed(month: 5, day: 5), years: 1990...9999),
        HolidayRule(name: .ascension, day: .afterEaster(days: 39), years: 1...9999),
        HolidayRule(name: .whitMonday, day: .afterEaster(days: 50), years: 1...9999),
        HolidayRule(name: .christmas, day: .fixed(month: 12, day: 25), years: 1...9999),
        HolidayRule(name: .boxingDay, day: .fixed(month: 12, day: 26), years: 1...9999),
    ]

    func date(in year: Int) -> CalendarDate? {
        guard years.contains(year) else { return nil }
        switch day {
        case .fixed(let month, let day):
            return CalendarDate(year: year, month: month, day: day)
        case .fixedNotSunday(let month, let day, let moved):
            let date = CalendarDate(year: year, month: month, day: day)
            return date?.weekday == .sunday ? date?.adding(days: moved) : date
        case .afterEaster(let days):
            return Easter.sunday(year).adding(days: days)
        }
    }
}
