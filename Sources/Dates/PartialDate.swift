/// A date of which the day, or the day and the month, may be unknown (onvolledige datum): "1990", "1990-10", "1990-10-04".
package struct PartialDate: Hashable, Sendable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?

    package init(_ date: CalendarDate) {
        (year, month, day) = (date.year, date.month, date.day)
    }

    /// Nothing when there is no such day or month, or a day without a month.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year), day == nil || month != nil else { return nil }
        guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Strictly one of the three forms. Read byte by byte: a digit with a mark upon it is no digit.
    package init?(iso: some StringProtocol) {
        let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let lengths = [4, 2, 2]
        guard (1...3).contains(parts.count), zip(parts, lengths).allSatisfy({ $0.count == $1 }) else { return nil }
        let numbers = parts.compactMap { Digits.number($0) }
        guard numbers.count == parts.count else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// As much of "1990-10-04" as is known.
    package var iso: String {
        let known = day != nil ? 10 : month != nil ? 7 : 4
        return String(earliest.iso.prefix(known))
    }

    package var description: String { iso }
    package var isComplete: Bool { day != nil }

    /// The first day that it may be.
    package var earliest: CalendarDate {
        CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? .first
    }

    /// The last day that it may be.
    package var latest: CalendarDate {
        let month = month ?? 12
        return CalendarDate(year: year, month: month, day: day ?? Month.days(year, month)) ?? .last
    }
}
