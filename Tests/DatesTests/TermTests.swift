import Dates
import Testing

@Suite("Terms and the general act on terms")
struct TermTests {
    private static let covered: [Term] = [.days(1), .days(14), .days(42), .days(90), .weeks(1), .weeks(4), .weeks(6), .weeks(12), .months(1), .months(3)]

    @Test("No term ends on a weekend or a holiday where the act applies, and none is moved back or far", arguments: covered)
    func movedOn(_ term: Term) throws {
        var day = try #require(CalendarDate(iso: "2010-01-01"))
        let holidays = Set((2010...2037).flatMap { DutchHolidays.all(in: $0).map(\.date) })
        while day.year < 2036 {
            let end = GeneralTermsAct.end(of: term, after: day)
            #expect(!end.moved.weekday.isWeekend && !holidays.contains(end.moved))
            #expect((0...4).contains(end.plain.days(until: end.moved)))
            #expect((end.reason == nil) == (end.plain == end.moved))
            day = day.adding(days: 1)
        }
    }

    @Test("Beyond the limits of article 4 the plain date holds, also on a Sunday", arguments: [Term.days(91), .weeks(13), .months(4), .years(1)])
    func excluded(_ term: Term) throws {
        var day = try #require(CalendarDate(iso: "2010-01-01"))
        while day.year < 2036 {
            let end = GeneralTermsAct.end(of: term, after: day)
            #expect(end.moved == end.plain && end.reason == nil)
            day = day.adding(days: 1)
        }
    }

    @Test("Three months after 12 March 2017 is Monday 12 June 2017")
    func threeMonths() throws {
        let end = GeneralTermsAct.end(of: .months(3), after: try #require(CalendarDate(iso: "2017-03-12")))
        #expect(end.moved.iso == "2017-06-12" && end.moved.weekday == .monday)
    }

    @Test("What ends on Good Friday moves to the Tuesday after Easter")
    func easter() throws {
        let end = GeneralTermsAct.end(of: .weeks(4), after: try #require(CalendarDate(iso: "2017-03-17")))
        #expect(end.plain.iso == "2017-04-14" && end.moved.iso == "2017-04-18")
        #expect(end.reason == .holiday(.goodFriday))
    }

    @Test("Counting back gives the day from which the term just ends", arguments: covered.filter { $0.unit == .days || $0.unit == .weeks })
    func back(_ term: Term) throws {
        let end = try #require(CalendarDate(iso: "2018-05-05"))
        #expect(term.end(after: term.start(before: end)) == end)
    }

    @Test("King's Day keeps off Sundays, by the rule of its time", arguments: [
        (2014, "2014-04-26"), (2017, "2017-04-27"), (2025, "2025-04-26"), (2013, "2013-04-30"), (2006, "2006-04-29"),
        (1972, "1972-05-01"), (1930, "1930-09-01"), (1948, "1948-08-31"),
    ])
    func kingsDay(_ year: Int, _ iso: String) {
        #expect(DutchHolidays.all(in: year).first { $0.name == .kingsDay }?.date.iso == iso)
    }

    @Test("Liberation Day is in the act since 1990, and shares a day with Ascension in 2016")
    func liberation() throws {
        #expect(!DutchHolidays.all(in: 1989).contains { $0.name == .liberationDay })
        let day = try #require(CalendarDate(iso: "2016-05-05"))
        #expect(Set(DutchHolidays.all(in: 2016).filter { $0.date == day }.map(\.name)) == [.liberationDay, .ascension])
        #expect(DutchHolidays.holiday(on: day) != nil)
    }
}
