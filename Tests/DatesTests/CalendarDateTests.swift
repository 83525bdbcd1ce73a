import Dates
import Foundation
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test("Every day from 1600 to 2400 has the number that plain counting gives it")
    func numbers() {
        var number = CalendarDate(year: 1600, month: 1, day: 1)?.dayNumber ?? 0
        var weekday = 6
        var faults = 0
        for year in 1600...2400 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            for (month, length) in zip(1..., [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
                for day in 1...length {
                    let date = CalendarDate(year: year, month: month, day: day)
                    let back = CalendarDate(dayNumber: number)
                    let isRight = date?.dayNumber == number && (back.year, back.month, back.day) == (year, month, day)
                        && back.weekday.rawValue == weekday && CalendarDate(iso: back.iso) == back
                    faults += isRight ? 0 : 1
                    number += 1
                    weekday = weekday % 7 + 1
                }
                #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
            }
        }
        #expect(faults == 0)
    }

    @Test("1 January 1970 is day 0, and before it the numbers go below")
    func zero() {
        #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 0)
        #expect(CalendarDate(iso: "1969-12-31")?.dayNumber == -1)
    }

    @Test("The last day of the month when there is no such day", arguments: [
        ("2017-08-31", 6, "2018-02-28"), ("2015-08-31", 6, "2016-02-29"), ("2017-03-12", 3, "2017-06-12"),
        ("2017-01-31", 1, "2017-02-28"), ("2017-03-31", -1, "2017-02-28"), ("2016-02-29", 12, "2017-02-28"),
        ("2017-05-15", -17, "2015-12-15"),
    ])
    func months(_ from: String, _ months: Int, _ to: String) {
        #expect(CalendarDate(iso: from)?.adding(months: months).iso == to)
    }

    @Test("At the edges of time nothing breaks")
    func edges() throws {
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        #expect(last.adding(days: 1) == last && last.adding(months: 1) == last && last.adding(years: 9) == last)
        #expect(first.adding(days: -1) == first && first.adding(months: -1) == first)
        #expect(CalendarDate(dayNumber: .max) == last && CalendarDate(dayNumber: .min) == first)
    }

    @Test("A step of any size, however absurd, ends at the edge of time", arguments: [Int.max, Int.max / 7, 4_000_000])
    func absurd(_ step: Int) throws {
        let day = try #require(CalendarDate(iso: "2017-03-12"))
        let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
        let first = try #require(CalendarDate(year: 1, month: 1, day: 1))
        for unit in Term.Unit.allCases {
            #expect(Term(step, unit).end(after: day) == last && Term(step, unit).start(before: day) == first)
            #expect(Term(-step - 1, unit).end(after: day) == first && Term(-step - 1, unit).start(before: day) == last)
        }
        #expect(day.adding(days: step) == last && day.adding(months: -step) == first && day.adding(years: step) == last)
    }

    @Test("Only the strict form is an ISO date", arguments: [
        "2017-3-12", "2017-13-01", "2017-02-29", "17-03-12", "2017-03-12 ", "2017/03/12", "2017-03", "", "٢٠١٧-٠٣-١٢",
        "2017-03-1\u{0301}2", "+017-03-12", "2017-03-12-01",
    ])
    func strict(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test("Weeks are those of ISO 8601")
    func weeks() throws {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        var date = try #require(CalendarDate(iso: "1998-01-01"))
        while date.year < 2035 {
            let moment = Date(timeIntervalSince1970: Double(date.dayNumber) * 86_400)
            let parts = calendar.dateComponents([.weekOfYear, .yearForWeekOfYear], from: moment)
            #expect(date.isoWeek.week == parts.weekOfYear && date.isoWeek.year == parts.yearForWeekOfYear)
            date = date.adding(days: 3)
        }
    }
}
