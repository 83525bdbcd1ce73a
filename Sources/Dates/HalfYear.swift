/// Half a calendar year (halfjaar), in which the government sets a housing target.
package struct HalfYear: Comparable, Hashable, Sendable {
    package enum Half: Int, Sendable {
        case first = 1, second = 2
    }

    package let year: Int
    package let half: Half

    package init(year: Int, half: Half) {
        self.year = year
        self.half = half
    }

    package init(containing date: CalendarDate) {
        self.init(year: date.year, half: date.month <= 6 ? .first : .second)
    }

    /// Reads "2017-1" or "2017-2", and nothing that only looks like it: the text is a key, so it has one spelling.
    package init?(text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[4] == UInt8(ascii: "-"), let year = Digits.number(bytes[..<4]),
            let number = Digits.value(bytes[5]), let half = Half(rawValue: number)
        else { return nil }
        self.init(year: year, half: half)
    }

    /// "2017-1"; sorts as time does.
    package var text: String {
        Digits.padded(year, to: 4) + "-" + String(half.rawValue)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.year, left.half.rawValue) < (right.year, right.half.rawValue)
    }

    package var next: HalfYear {
        half == .first ? HalfYear(year: year, half: .second) : HalfYear(year: year + 1, half: .first)
    }

    package var previous: HalfYear {
        half == .second ? HalfYear(year: year, half: .first) : HalfYear(year: year - 1, half: .second)
    }

    package var period: Period {
        let months = Period.month(year: year, month: half == .first ? 1 : 7)
        return Period(clampedFrom: months.from, until: months.from.adding(months: 6))
    }
}
