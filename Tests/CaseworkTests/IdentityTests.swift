import Casework
import Dates
import Testing

@Suite("Identities")
struct IdentityTests {
    private enum Thing {}

    @Test("An identity is read back from what it is written as", arguments: [0, 1, 31, 32, 1 << 40, Int64.max - 1, Int64.max])
    func roundTrip(_ number: Int64) {
        let text = ID<Thing>(number).description
        #expect(text.utf8.count == 13)
        #expect(ID<Thing>(text: text)?.number == number)
        #expect(ID<Thing>(text: text.uppercased())?.number == number)
    }

    @Test("What is no identity is not read", arguments: [
        "", "000000000000", "00000000000000", "000000000000u", "000000000000l", "g000000000000", "zzzzzzzzzzzzz",
        "0000000000٠0", "000000000000\u{0301}",
    ])
    func refused(_ text: String) {
        #expect(ID<Thing>(text: text) == nil)
    }

    @Test("A source never repeats itself, also when many ask at once, and grows with time")
    func unique() async {
        let source = IDSource.live(.live)
        let numbers = await withTaskGroup(of: [Int64].self) { group in
            for _ in 0..<8 { group.addTask { (0..<20_000).map { _ in source.next(Thing.self).number } } }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(numbers).count == 160_000)
        #expect(numbers.allSatisfy { $0 > 0 })
    }

    @Test("Today is the day in the Netherlands, in summer and in winter", arguments: [
        ("2017-06-30", 21 * 60 + 59, "2017-06-30"), ("2017-06-30", 22 * 60, "2017-07-01"),
        ("2017-12-31", 22 * 60 + 59, "2017-12-31"), ("2017-12-31", 23 * 60, "2018-01-01"),
    ])
    func today(_ utc: String, _ minutes: Int, _ day: String) throws {
        let date = try #require(CalendarDate(iso: utc))
        let moment = Moment(milliseconds: Int64(date.dayNumber) * 86_400_000 + Int64(minutes) * 60_000)
        #expect(Clock { moment }.today.iso == day)
    }

    @Test("A moment is written in UTC, before 1970 too")
    func moment() {
        #expect(Moment(milliseconds: 1_493_802_764_123).iso == "2017-05-03T09:12:44Z")
        #expect(Moment(milliseconds: -1000).iso == "1969-12-31T23:59:59Z")
    }
}
