import Dates
import Testing

@Suite("Years and half-years")
struct PeriodTests {
    @Test("Half-years follow each other without a gap, and sort as their text does")
    func halves() throws {
        var half = HalfYear(year: 2009, half: .second)
        for _ in 0..<40 {
            #expect(half.period.until == half.next.period.from)
            #expect(half.next.previous == half)
            #expect(half < half.next && half.text < half.next.text)
            #expect(HalfYear(text: half.text) == half)
            #expect(HalfYear(containing: half.period.lastDay) == half)
            half = half.next
        }
    }

    @Test("What is no half-year is not read", arguments: ["2017", "2017-3", "2017-0", "17-1", "2017-1-1", "", "2017--1", "2017-1-", "2017-01", "2017-+1", "+017-1", "2017-1\u{0301}"])
    func strict(_ text: String) {
        #expect(HalfYear(text: text) == nil)
    }

    @Test("A year holds its last day and not the next")
    func year() throws {
        let year = Period.year(2017)
        #expect(year.lastDay.iso == "2017-12-31")
        #expect(year.contains(year.lastDay) && !year.contains(year.until))
        #expect(year.yearEarlier == Period.year(2016))
        #expect(Period(from: year.until, until: year.from) == nil)
        #expect(Period.month(year: 2016, month: 2).lastDay.iso == "2016-02-29")
    }
}
