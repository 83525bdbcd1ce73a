import Dates
import Testing

@Suite("Dates of which a part is unknown")
struct PartialDateTests {
    @Test("What people type is read", arguments: [
        ("3-10-1990", "1990-10-03"), ("03-10-1990", "1990-10-03"), ("3/10/1990", "1990-10-03"), ("3.10.1990", "1990-10-03"),
        ("3 okt 1990", "1990-10-03"), (" 3  OKTOBER  1990 ", "1990-10-03"), ("3 oct. 1990", "1990-10-03"),
        ("03101990", "1990-10-03"), ("10-1990", "1990-10"), ("101990", "1990-10"), ("okt 1990", "1990-10"),
        ("1990", "1990"), ("1990-10-03", "1990-10-03"), ("1990-10", "1990-10"), ("1 mrt 2001", "2001-03-01"),
        ("1\u{A0}maart 2001", "2001-03-01"), ("29-2-2016", "2016-02-29"),
    ])
    func read(_ typed: String, _ iso: String) throws {
        #expect(try PartialDate.read(typed).iso == iso)
    }

    @Test("What cannot be read says why", arguments: [
        ("", UnreadableDate.empty), ("  ", .empty), ("31-2-1990", .noSuchDay("31-2-1990")), ("13-1990", .noSuchDay("13-1990")),
        ("3-10-90", .twoDigitYear), ("morgen", .unclear), ("3 foktober 1990", .unclear), ("1-2-3-1990", .unclear),
        ("3-10-19900", .unclear), ("٣-١٠-١٩٩٠", .unclear),
    ])
    func unreadable(_ typed: String, _ reason: UnreadableDate) {
        #expect(throws: reason) { try PartialDate.read(typed) }
    }

    @Test("Whatever is typed, reading never stops the program")
    func fuzz() {
        var state: UInt64 = 7
        let letters = Array("0123456789-/. oktmeiaug\u{0301}\u{200D}é٣\t".unicodeScalars)
        for _ in 0..<100_000 {
            var typed = String.UnicodeScalarView()
            for _ in 0..<Int(state % 14) {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                typed.append(letters[Int(state >> 33) % letters.count])
            }
            state = state &* 6_364_136_223_846_793_005 &+ 1
            if let date = try? PartialDate.read(String(typed)) { #expect(PartialDate(iso: date.iso) == date) }
        }
    }

    @Test("The first and the last day that it may be")
    func bounds() {
        #expect(PartialDate(iso: "1990")?.earliest.iso == "1990-01-01")
        #expect(PartialDate(iso: "1990")?.latest.iso == "1990-12-31")
        #expect(PartialDate(iso: "2016-02")?.latest.iso == "2016-02-29")
        #expect(PartialDate(iso: "2016-02-03")?.latest.iso == "2016-02-03")
    }

    @Test("An age is reached when the text comparison of SQL says so")
    func age() throws {
        let births = ["1999", "1999-07", "2000-02-29", "2000-02", "2000-03-01", "1999-12-31", "2000-01-01"]
        var day = try #require(CalendarDate(iso: "2017-06-01"))
        while day.year < 2021 {
            for text in births {
                let birth = try #require(PartialDate(iso: text))
                for age in [0, 16, 17, 18, 20] {
                    let bound = String(day.year - age) + day.iso.dropFirst(4)
                    #expect(birth.reaches(age: age, by: day) == !bound.utf8.lexicographicallyPrecedes(text.utf8))
                }
            }
            day = day.adding(days: 1)
        }
    }

    @Test("Full years: the day before the birthday one less", arguments: [
        ("1990-10-03", "2017-10-02", 26), ("1990-10-03", "2017-10-03", 27), ("2000-02-29", "2018-02-28", 17),
        ("2000-02-29", "2018-03-01", 18), ("1990", "2017-01-01", 27), ("2018-01-01", "2017-01-01", 0),
    ])
    func years(_ born: String, _ on: String, _ age: Int) throws {
        #expect(PartialDate(iso: born)?.age(on: try #require(CalendarDate(iso: on))) == age)
    }
}
