import Dates
import Testing

@Suite("Easter")
struct EasterTests {
    /// Gauss's rule with its two exceptions, written apart from the program's own method.
    private func byGauss(_ year: Int) -> (month: Int, day: Int) {
        let century = year / 100
        let shift = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30
        let moon = (19 * (year % 19) + shift) % 30
        let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + (4 + century - century / 4) % 7) % 7
        let march = 22 + moon + sunday
        if march <= 31 { return (3, march) }
        let april = march - 31
        if april == 26 { return (4, 19) }
        if april == 25, moon == 28, year % 19 > 10 { return (4, 18) }
        return (4, april)
    }

    @Test("Every Easter from 1900 to 2099 agrees with an independent method and is a Sunday")
    func every() {
        for year in 1900...2099 {
            let easter = DutchHolidays.easterSunday(year: year)
            let expected = byGauss(year)
            #expect((easter.year, easter.month, easter.day) == (year, expected.month, expected.day))
            #expect(easter.weekday == .sunday)
        }
    }

    @Test("Easters that people remember", arguments: [
        "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2016-03-27", "2017-04-16", "2019-04-21",
        "2024-03-31", "2038-04-25",
    ])
    func known(_ iso: String) throws {
        let date = try #require(CalendarDate(iso: iso))
        #expect(DutchHolidays.easterSunday(year: date.year) == date)
    }
}
