extension CalendarDate {
    /// Steps longer than the whole calendar, in any unit, end at its edge all the same; cut short they cannot overflow.
    static func bounded(_ count: Int) -> Int {
        let longest = last.dayNumber - first.dayNumber
        return min(max(count, -longest), longest)
    }

    package func adding(days: Int) -> CalendarDate {
        CalendarDate(dayNumber: dayNumber + Self.bounded(days))
    }

    /// The same day number that many months on, or the last day of that month when it has no such day.
    package func adding(months: Int) -> CalendarDate {
        let date = CivilDays.date(dayNumber)
        let count = date.year * 12 + date.month - 1 + Self.bounded(months)
        let year = count / 12
        let month = count % 12 + 1
        guard (1...9999).contains(year), count >= 0 else { return count < 12 ? .first : .last }
        return CalendarDate(dayNumber: CivilDays.number(year, month, min(date.day, Month.days(year, month))))
    }

    package func adding(years: Int) -> CalendarDate {
        adding(months: 12 * Self.bounded(years))
    }

    /// Below zero when `other` lies before this day.
    package func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }

    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7 + 1) ?? .monday
    }

    /// The Monday of its week.
    package var monday: CalendarDate { adding(days: 1 - weekday.rawValue) }

    /// The week by ISO 8601: from Monday; week 1 holds the year's first Thursday.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday.rawValue)
        let newYear = CivilDays.number(thursday.year, 1, 1)
        return (thursday.year, (thursday.dayNumber - newYear) / 7 + 1)
    }
}
