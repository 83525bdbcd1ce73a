import Dates

/// A day as a spreadsheet counts it: in days, with the time as a fraction.
struct SerialDay {
    enum Day: Equatable {
        case day(CalendarDate)
        /// 29 February 1900, which the first spreadsheets had and Excel still counts.
        case neverWas
    }

    let day: Day
    /// Seconds of the day, from 0.
    let seconds: Int

    /// Nothing for a number that a spreadsheet shows as no date: before its first day or after the year 9999.
    init?(_ number: Double, countsFrom1904: Bool) {
        guard number >= 0, number < 2_958_466 else { return nil }
        let whole = Int((number * 86_400).rounded())
        let serial = whole / 86_400
        seconds = whole % 86_400
        switch serial {
        case _ where countsFrom1904: day = .day(CalendarDate(dayNumber: serial - 24_107))
        case 0: return nil
        case 60: day = .neverWas
        // Before the day that never was everything is one day off.
        case ..<60: day = .day(CalendarDate(dayNumber: serial - 25_568))
        default: day = .day(CalendarDate(dayNumber: serial - 25_569))
        }
    }

    /// Nothing before March 1900, from when all programs count alike.
    static func number(_ date: CalendarDate) -> Double? {
        let serial = date.dayNumber + 25_569
        return serial > 60 ? Double(serial) : nil
    }
}
