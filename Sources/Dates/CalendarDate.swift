/// A day on the calendar (kalenderdatum): no time, no time zone. Proleptic Gregorian, years 1 to 9999.
package struct CalendarDate: Comparable, Hashable, Sendable, CustomStringConvertible {
    private let number: Int32

    static let first = CalendarDate(dayNumber: -719_162)
    static let last = CalendarDate(dayNumber: 2_932_896)

    /// - Parameter dayNumber: days since 1 January 1970; what lies outside the years 1 to 9999 becomes their first or last day.
    package init(dayNumber: Int) {
        number = Int32(min(max(dayNumber, -719_162), 2_932_896))
    }

    /// Nothing when that day does not exist, such as 31 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), (1...Month.days(year, month)).contains(day) else {
            return nil
        }
        self.init(dayNumber: CivilDays.number(year, month, day))
    }

    /// Strictly "2017-03-12". Nothing for anything else.
    package init?(iso: some StringProtocol) {
        // Long lists read thousands of these, so byte by byte and without a copy.
        var numbers = (year: 0, month: 0, day: 0)
        var place = 0
        for byte in iso.utf8 {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                let digit = Int(byte - UInt8(ascii: "0"))
                switch place {
                case 0..<4: numbers.year = numbers.year * 10 + digit
                case 5...6: numbers.month = numbers.month * 10 + digit
                case 8...9: numbers.day = numbers.day * 10 + digit
                default: return nil
                }
            }
            place += 1
        }
        guard place == 10 else { return nil }
        self.init(year: numbers.year, month: numbers.month, day: numbers.day)
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.number < right.number
    }

    /// Days since 1 January 1970.
    package var dayNumber: Int { Int(number) }
    package var year: Int { CivilDays.date(dayNumber).year }
    package var month: Int { CivilDays.date(dayNumber).month }
    package var day: Int { CivilDays.date(dayNumber).day }

    /// "2017-03-12"
    package var iso: String {
        let date = CivilDays.date(dayNumber)
        return Digits.iso(date.year, date.month, date.day)
    }

    package var description: String { iso }
}
