import Dates
import Testing

@Suite("Dates of which a part is unknown")
struct PartialDateTests {
    @Test("What people type is read", arguments: [
        ("3-10-1990", "1990-10-03"), ("03-10-1990", "1990-10-03"), ("3/10/1990", "1990-10-03"), ("3.10.1990", "1990-10-03"),
        ("3 okt 1990", "1990-10-03"), (" 3  OKTOBER  1990 ", "1990-10-03"), ("3 oct. 1990", "1990-10-03"),
        ("03101990", "1990-10-03"), ("10-1990", "1990-10"), ("101990", "1990-10"), ("okt 1990", "1990-10"),
        ("1990", "1990"), ("1990-10-03", "1990-10-03"), ("1990-10", "1990-10"), ("1 mrt 2001", "2001-03-01"),
        ("1\u{A0}maart 2001", "2001-03-01"), ("29-2-2016", "2016-02-29"), ("3–10–1990", "1990-10-03"),
        ("3 May 1990", "1990-05-03"), ("1 march 2001", "2001-03-01"), ("February 2016", "2016-02"), ("1 AUG 2016", "2016-08-01"),
        ("1990/10/3", "1990-10-03"), ("1990 10 03", "1990-10-03"), ("19901003", "1990-10-03"), ("20101003", "2010-10-03"),
        ("20102010", "2010-10-20"), ("12122012", "2012-12-12"), ("122012", "2012-12"),
    ])
    func read(_ typed: String, _ iso: String) throws {
        #expect(try PartialDate.read(typed).iso == iso)
    }

    @Test("What cannot be read says why", arguments: [
        ("", UnreadableDate.empty), ("  ", .empty), ("31-2-1990", .noSuchDay("31-2-1990")), ("13-1990", .noSuchDay("13-1990")),
        ("3-10-90", .twoDigitYear), ("morgen", .unclear), ("3 foktober 1990", .unclear), ("1-2-3-1990", .unclear),
        ("3-10-19900", .unclear), ("٣-١٠-١٩٩٠", .unclear), ("31 februari 1990", .noSuchDay("31 februari 1990")),
        ("1990-02-31", .noSuchDay("1990-02-31")), ("1990-13", .noSuchDay("1990-13")), ("0000", .noSuchDay("0000")),
        ("031090", .twoDigitYear), ("3 okt 90", .twoDigitYear), ("okt", .unclear), ("3 à 10 1990", .unclear),
        ("3 ok 1990", .unclear), ("0003-10-1990", .unclear), ("1990-10-1990", .unclear),
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

    @Test("For any birth and any day, the age agrees with SQL, and is the last that was reached")
    func anyAge() throws {
        var random = Dice(state: 1990)
        let firstDay = try #require(CalendarDate(iso: "1900-01-01")).dayNumber
        let lastDay = try #require(CalendarDate(iso: "2040-12-31")).dayNumber
        var faults: [String] = []
        for _ in 0..<20_000 {
            let whole = CalendarDate(dayNumber: Int.random(in: firstDay...lastDay, using: &random)).iso
            let text = String(whole.prefix([4, 7, 10].randomElement(using: &random) ?? 10))
            let birth = try #require(PartialDate(iso: text))
            let day = CalendarDate(dayNumber: Int.random(in: birth.earliest.dayNumber...lastDay, using: &random))
            let age = birth.age(on: day)
            for years in [age, age + 1, Int.random(in: 0...120, using: &random)] {
                let bound = String(day.year - years) + day.iso.dropFirst(4)
                let bySQL = !bound.utf8.lexicographicallyPrecedes(text.utf8)
                if birth.reaches(age: years, by: day) != bySQL { faults.append("\(text) \(years) on \(day)") }
            }
            if !birth.reaches(age: age, by: day) || birth.reaches(age: age + 1, by: day) { faults.append("\(text) on \(day)") }
        }
        #expect(faults == [])
    }

    @Test("Full years: the day before the birthday one less", arguments: [
        ("1990-10-03", "2017-10-02", 26), ("1990-10-03", "2017-10-03", 27), ("2000-02-29", "2018-02-28", 17),
        ("2000-02-29", "2018-03-01", 18), ("1990", "2017-01-01", 27), ("2018-01-01", "2017-01-01", 0),
    ])
    func years(_ born: String, _ on: String, _ age: Int) throws {
        #expect(PartialDate(iso: born)?.age(on: try #require(CalendarDate(iso: on))) == age)
    }
}
