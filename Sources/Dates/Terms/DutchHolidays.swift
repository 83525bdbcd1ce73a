/// The general holidays of the Netherlands, computed for any year.
package enum DutchHolidays {
    package static func easterSunday(year: Int) -> CalendarDate {
        Easter.sunday(year)
    }

    /// In the order of the calendar. Two names may share a day: Ascension and Liberation Day did in 2005 and 2016.
    package static func all(in year: Int) -> [Holiday] {
        HolidayRule.all.compactMap { rule in
            rule.date(in: year).map { Holiday(name: rule.name, date: $0) }
        }.sorted { $0.date < $1.date }
    }

    package static func holiday(on date: CalendarDate) -> HolidayName? {
        let year = date.year
        return HolidayRule.all.first { $0.date(in: year) == date }?.name
    }
}
