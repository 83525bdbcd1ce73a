/// The general act on terms (Algemene termijnenwet, BWBR0002448): what happens when a term ends on a day off.
///
/// Not here: art. 2 (a term of three days or more holds at least two working days), which can lengthen terms under a week,
/// and the days that the Crown equates for some years under art. 3 lid 3, such as the Friday after Ascension. On those days
/// the act allows more time than this says, so a warning from here is early and never late.
package enum GeneralTermsAct {
    /// The longest terms to which the act applies (art. 4): beyond these, and for years, the plain date holds.
    private static let limits: [Term.Unit: Int] = [.days: 90, .weeks: 12, .months: 3, .years: 0]

    package static func applies(to term: Term) -> Bool {
        term.amount <= limits[term.unit, default: 0]
    }

    /// The end of a term that begins on the day after `start` (art. 1 lid 1). Counting back is never moved (art. 1 lid 2):
    /// use ``Term/start(before:)``.
    package static func end(of term: Term, after start: CalendarDate) -> TermEnd {
        let plain = term.end(after: start)
        return applies(to: term) ? end(on: plain) : TermEnd(plain: plain, moved: plain, reason: nil)
    }

    /// What becomes of a last day, of a term to which the act applies.
    package static func end(on plain: CalendarDate) -> TermEnd {
        guard let reason = dayOff(plain) else { return TermEnd(plain: plain, moved: plain, reason: nil) }
        var day = plain
        while dayOff(day) != nil { day = day.adding(days: 1) }
        return TermEnd(plain: plain, moved: day, reason: reason)
    }

    private static func dayOff(_ date: CalendarDate) -> TermEnd.Reason? {
        if let holiday = DutchHolidays.holiday(on: date) { return .holiday(holiday) }
        return date.weekday.isWeekend ? .weekend : nil
    }
}
