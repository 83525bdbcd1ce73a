import Casework
@testable import Clients
import Dates
import Testing
import Trail

/// A year of looks by 41 volunteers, with 20 that somebody should ask about.
@Suite("The weekly reading of unusual looks")
struct ReviewTests {
    private static let monday = CalendarDate(dayNumber: 20_457).monday
    private static let surnames = ["Jansen", "de Vries", "Bakker", "Visser", "Smit", "Meijer", "Mulder", "de Groot", "Bos", "Vos"]

    private static func look(
        _ colleague: Int, _ person: Int64, _ day: CalendarDate, _ time: String, _ ground: String, isMet: Bool = true, sameName: Bool = false
    ) -> Look {
        Look(
            colleague: ID(Int64(colleague)), name: "Vrijwilliger \(surnames[colleague % 10])", person: ID(person), day: day, time: time,
            ground: ground, hasSameName: sameName, isMet: isMet)
    }

    /// What a week looks like when nothing is wrong: everyone twice, up to six clients at the desk or of his own. One in two
    /// hundred conversations is forgotten.
    private static func week(_ number: Int, _ random: inout some RandomNumberGenerator) -> [Look] {
        (1...41).flatMap { colleague in
            (0..<2).flatMap { turn in
                let day = monday.adding(days: 7 * number + (colleague + 2 * turn) % 5)
                return (0..<Int.random(in: 2...6, using: &random)).map { count in
                    look(
                        colleague, Int64.random(in: 1...1300, using: &random), day, "1\(count % 5):\(10 + count)",
                        count % 3 == 0 ? "assigned" : "visit", isMet: Int.random(in: 0..<200, using: &random) > 0)
                }
            }
        }
    }

    /// Four of each of five kinds, spread over the year.
    private static func planted(_ number: Int) -> (sign: UnusualLook.Sign, looks: [Look]) {
        let (day, colleague) = (monday.adding(days: 7 * (2 * number + 3) + 2), number % 41 + 1)
        switch number % 5 {
        case 0: return (.emergency, [look(colleague, 5000, day, "11:11", "emergency")])
        case 1: return (.sameName, [look(colleague, 5001, day, "11:11", "assigned", sameName: true)])
        case 2: return (.outsideHours, [look(colleague, 5002, day, "22:40", "assigned")])
        case 3: return (.nobodyMet, [look(colleague, 5003, day, "11:11", "visit", isMet: false)])
        default: return (.manyFiles, (0..<20).map { look(colleague, 6000 + Int64($0), day, "11:\(10 + $0)", "visit") })
        }
    }

    @Test("All 20 planted patterns are found, and at most five other lines a week")
    func year() {
        var random = Dice(seed: 2017)
        let patterns = (0..<20).map(Self.planted)
        var (found, others): (Int, [Int]) = (0, [])
        for number in 0..<52 {
            let (begin, end) = (Self.monday.adding(days: 7 * number), Self.monday.adding(days: 7 * number + 7))
            let here = patterns.filter { $0.looks[0].day >= begin && $0.looks[0].day < end }
            let unusual = UnusualLook.find(in: Self.week(number, &random) + here.flatMap(\.looks))
            let seen = here.filter { pattern in
                unusual.contains { $0.sign == pattern.sign && $0.colleague == pattern.looks[0].colleague && $0.day == pattern.looks[0].day }
            }.count
            found += seen
            others.append(unusual.count - seen)
        }
        #expect(found == 20)
        #expect(others.allSatisfy { $0 <= 5 }, "\(others)")
        #expect(others.contains { $0 > 0 })
    }

    @Test("Names are the same by their last word, however they are written in capitals; short ones say nothing")
    func names() {
        #expect(LookWeek.shareName("Amal Haddad", "Sara HADDAD"))
        #expect(!LookWeek.shareName("Haddad Amal", "Sara Haddad"))
        #expect(!LookWeek.shareName("Jan Li", "Wei Li"))
        #expect(!LookWeek.shareName("", ""))
    }
}

/// Chance that is the same at every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}
