import Casework
import Clients
import Database
import Dates
@testable import Housing
import Support
import Testing
import Trail

/// Histories of the target of several municipalities, and what is held against it, each computed by hand.
@Suite("Scenarios of the target, of several municipalities")
struct TargetTownsTests {
    @Test("14. Who moves to another municipality, and back, counts once: where he came first")
    func moved() async throws {
        try await Ledger.tell { town in
            let other = try Ledger(town.stage, "GM9002", "Waterrade")
            let one = try town.house(on: "2017-01-10")
            try other.house(one.person, .moved, on: "2017-05-10")
            try town.house(one.person, .moved, on: "2018-02-10")
            // As if by mistake entered as a new housing: still no second count.
            try other.house(one.person, on: "2018-05-10")
            #expect(try town.realised("2017-1") == 1)
            #expect(try other.realised("2017-1") == 0)
            #expect(try town.realised("2018-1") == 0)
            #expect(try other.realised("2018-1") == 0)
        }
    }

    @Test("15. The national system gives a count to the other municipality: it leaves the first")
    func movedByCorrection() async throws {
        try await Ledger.tell { town in
            let other = try Ledger(town.stage, "GM9002", "Waterrade")
            let one = try town.house(on: "2017-01-10")
            let there = try other.house(one.person, .moved, on: "2017-05-10")
            try other.correct(there, to: "2017-05-10")
            // 1 goes from the one to the other; together still 1.
            #expect(try town.realised("2017-1") == 0)
            #expect(try other.realised("2017-1") == 1)
        }
    }

    @Test("16. Two municipalities divide their targets otherwise: the sum of both stays the same")
    func swapped() async throws {
        try await Ledger.tell { town in
            let other = try Ledger(town.stage, "GM9002", "Waterrade")
            try town.enter(.target, 30, "2017-1")
            try other.enter(.target, 50, "2017-1")
            try town.stage.swap(8, from: town.town, to: other.town, "2017-1")
            // 30 − 8 = 22 and 50 + 8 = 58; 30 + 50 = 22 + 58.
            #expect(try town.account("2017-1").needed == 22)
            #expect(try other.account("2017-1").needed == 58)
        }
        await #expect(throws: Refusal.noSwap) {
            try await Ledger.tell { try $0.stage.swap(1, from: $0.town, to: $0.town, "2017-1") }
        }
    }

    @Test("17. One team that serves three municipalities has a ledger of each")
    func three() async throws {
        try await Ledger.tell { town in
            let (two, three) = (try Ledger(town.stage, "GM9002", "Waterrade"), try Ledger(town.stage, "GM9003", "Veenrade"))
            _ = try town.stage.place("Het plein", serving: town.town, two.town, three.town)
            for (ledger, target, housed) in [(town, 5, 7), (two, 6, 6), (three, 7, 2)] {
                try ledger.enter(.target, target, "2017-1")
                try ledger.house(housed, on: "2017-04-01")
            }
            // 7 − 5, 6 − 6 and 2 − 7.
            #expect(try [town, two, three].map { try $0.closing("2017-1") } == [2, 0, -5])
        }
    }

    @Test("18. A half-year that opens on another figure than the last closing begins with what the source states, and says so")
    func restated() async throws {
        try await Ledger.tell { town in
            try town.enter(.opening, 0, "2017-1")
            try town.enter(.target, 10, "2017-1")
            try town.house(12, on: "2017-02-01")
            try town.enter(.closing, 1, "2017-1")
            try town.enter(.opening, 1, "2017-2")
            try town.enter(.target, 3, "2017-2")
            // We count 2 ahead, the source 1: one less, at the end of the one and at the beginning of the other.
            #expect(try town.closing("2017-1") == 2)
            #expect(try town.account("2017-1").closingDifference == -1)
            #expect(try town.account("2017-2").carried == 2)
            #expect(try town.account("2017-2").restated == -1)
            #expect(try town.closing("2017-2") == -2)
        }
    }

    @Test("19. On schedule is n sixths of the target, less a lead or with a lag")
    func schedule() async throws {
        try await Ledger.tell { town in
            try town.enter(.opening, 6, "2017-1")
            try town.enter(.target, 30, "2017-1")
            try town.enter(.opening, -9, "2017-2")
            try town.enter(.target, 30, "2017-2")
            try town.enter(.opening, 50, "2018-1")
            try town.enter(.target, 30, "2018-1")
            // 30 − 6 = 24: 4 a month. 30 + 9 = 39: 6.5 a month, halves upwards. 30 − 50: nothing to do.
            let sixths = { (half: String) in try (0...6).map { try town.account(half).schedule(after: $0) } }
            #expect(try sixths("2017-1") == [0, 4, 8, 12, 16, 20, 24])
            #expect(try sixths("2017-2") == [0, 7, 13, 20, 26, 33, 39])
            #expect(try sixths("2018-1") == [0, 0, 0, 0, 0, 0, 0])
        }
    }

    @Test("20. The forecast counts the plans on record, from the surest to the least sure, and what would close the gap")
    func forecast() async throws {
        try await Ledger.tell { town in
            try town.enter(.target, 40, "2017-1")
            try town.house(10, on: "2017-02-01")
            let account = try town.account("2017-1")
            let day = account.half.period.from.adding(days: 100)
            let forecast = TargetForecast(
                account, [
                    .init(people: 5, stage: .lease, keyPlannedOn: day, moveBy: nil),
                    .init(people: 4, stage: .accepted, keyPlannedOn: day, moveBy: nil),
                    // Of these the key comes too late, or no day is known.
                    .init(people: 50, stage: .lease, keyPlannedOn: account.half.period.until, moveBy: day),
                    .init(people: 50, stage: .accepted, keyPlannedOn: nil, moveBy: nil),
                    .init(people: 6, stage: .offered, keyPlannedOn: nil, moveBy: day),
                    .init(people: 3, stage: .none, keyPlannedOn: nil, moveBy: day.adding(days: -300)),
                ], arriving: 2, average: .init(people: 24, dwellings: 10))
            // 10 + 5 = 15; + 4 = 19; + 6 + 3 + 2 = 30. 40 − 19 = 21 people, with 2.4 in a dwelling: 8.75, so 9 dwellings.
            #expect((forecast.low, forecast.middle, forecast.high) == (15, 19, 30))
            #expect(forecast.gap == 21 && forecast.gapDwellings == 9)
        }
    }

    @Test("21. The formula stands beside the published number: the share of the inhabitants of a year before, rounded up")
    func formula() async throws {
        try await Ledger.tell { town in
            let revision = try Revision.begin(
                "entered", "inhabitants", of: town.home, at: Clock.live.now(), ids: town.stage.ids, by: town.stage.author,
                in: town.stage.db)
            try Inhabitants.state(
                100_000, in: town.town, 2016, source: "CBS", id: town.stage.ids.next(), within: revision, by: town.stage.author,
                in: town.stage.db)
            try town.enter(.target, 58, "2017-2")
            // 10.000 × 100.000 ÷ 16.979.120 = 58.9: 59, and both halves of 2017 use 1 January 2016. Of 2018 there is no number.
            #expect(try TargetFormula.read(town.town, Ledger.half("2017-2"), town.stage.db).people == 59)
            #expect(try TargetFormula.read(town.town, Ledger.half("2017-1"), town.stage.db).people == 77)
            #expect(try TargetFormula.read(town.town, Ledger.half("2018-1"), town.stage.db).people == nil)
            #expect(try town.account("2017-2").target == 58, "the published one")
        }
    }

    @Test("22. Half-years that end with a lag are counted in a row, and the usual step of the supervision is told")
    func supervision() async throws {
        try await Ledger.tell { town in
            for half in ["2016-1", "2016-2", "2017-1", "2017-2"] { try town.enter(.target, 2, half) }
            try town.house(3, on: "2016-03-01")
            // Ends: +1, −1, −3, −5: three in a row.
            let book = try TargetBook.read(town.town, town.stage.db)
            #expect(book.missed(upTo: Ledger.half("2016-1")) == 0)
            #expect(book.missed(upTo: Ledger.half("2017-2")) == 3)
            let step = try SupervisionSteps.find(missed: 3, on: Ledger.half("2018-1").period.from, town.stage.db)
            #expect(step?.kind == .agreements && step?.confidence == .c)
            #expect(try SupervisionSteps.find(missed: 0, on: Ledger.half("2018-1").period.from, town.stage.db) == nil)
        }
    }
}
