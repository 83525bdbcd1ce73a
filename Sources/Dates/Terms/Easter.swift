/// Easter Sunday by the method of Meeus, Jones and Butcher, for any Gregorian year.
enum Easter {
    static func sunday(_ year: Int) -> CalendarDate {
        let golden = year % 19
        let century = year / 100
        let ofCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let days = epact + weekday - 7 * late + 114
        return CalendarDate(year: year, month: days / 31, day: days % 31 + 1) ?? Period.year(year).from
    }
}
