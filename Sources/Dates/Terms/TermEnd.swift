/// When a term ends (einde van de termijn), by the calendar and by the general act on terms.
package struct TermEnd: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
        case weekend
        case holiday(HolidayName)
    }

    package let plain: CalendarDate
    package let moved: CalendarDate
    /// Why it was moved; nothing when it was not.
    package let reason: Reason?

    package init(plain: CalendarDate, moved: CalendarDate, reason: Reason?) {
        self.plain = plain
        self.moved = moved
        self.reason = reason
    }
}
