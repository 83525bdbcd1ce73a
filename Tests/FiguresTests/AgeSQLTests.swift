import Casework
import Clients
import Database
import Dates
import Support
import Testing

/// The age that SQL computes is the age that Swift computes.
@Suite("Ages in SQL")
struct AgeSQLTests {
    @Test("Adult or child agrees for whole and partial birth dates around every birthday, leap days too")
    func adult() async throws {
        let births = ["2000-02-29", "2000-02-28", "2000-03-01", "1999", "1999-12", "2000", "2000-06", "2000-12-31", "2001-01-01"]
        let days = ["2017-12-31", "2018-01-01", "2018-02-28", "2018-03-01", "2018-06-01", "2018-12-31", "2019-01-01"]
        let database = try await Scratch.database()
        for birth in births {
            for day in days {
                let sql: SQL = "SELECT " + AgeSQL.group(on: "d.day")
                    + " FROM (SELECT $1 AS born) person, (SELECT $2 AS day) d, (SELECT 18 AS adult_age) rule"
                let word = try await database.read { db in try db.first(sql, birth, day) { $0.text(0) } }
                let date = try #require(CalendarDate(iso: day))
                let isAdult = try #require(PartialDate(iso: birth)).reaches(age: 18, by: date)
                #expect(word == (isAdult ? "adult" : "child"), "\(birth) on \(day)")
            }
        }
    }
}
