import Casework
import Clients
import Database
import Dates
@testable import Housing
import Support
import Testing
import Trail

/// Histories of the target, each computed by hand.
@Suite("Scenarios of the target")
struct TargetScenarioTests {
    @Test("1. What is left of a half-year is carried to the next")
    func carryOver() async throws {
        try await Ledger.tell { town in
            try town.enter(.opening, -2, "2017-1")
            try town.enter(.target, 10, "2017-1")
            try town.house(7, on: "2017-03-01")
            try town.enter(.target, 4, "2017-2")
            try town.house(9, on: "2017-09-01")
            // Needed 10 + 2 = 12, housed 7: 5 behind. Then needed 4 + 5 = 9, housed 9: even.
            #expect(try town.account("2017-1").needed == 12)
            #expect(try town.closing("2017-1") == -5)
            #expect(try town.account("2017-2").opening == -5)
            #expect(try town.closing("2017-2") == 0)
        }
    }

    @Test("2. A target that is revised downwards during the half-year, as of its beginning, holds; the first one stays to be read")
    func revised() async throws {
        try await Ledger.tell { town in
            try town.enter(.target, 162, "2023-2", stated: "2023-04-01")
            try town.enter(.target, 104, "2023-2", stated: "2023-10-01")
            try town.house(6, on: "2023-08-01")
            // 6 housed of 104, not of 162.
            let account = try town.account("2023-2")
            #expect(account.closing == -98 && account.replaced.map(\.entry.amount) == [162])
        }
    }

    @Test("3. A revision that is entered late but was stated before the last one changes nothing")
    func staleRevision() async throws {
        try await Ledger.tell { town in
            try town.enter(.target, 20, "2017-1", stated: "2017-05-01")
            try town.enter(.target, 25, "2017-1", stated: "2017-02-01")
            // The one of May holds.
            #expect(try town.account("2017-1").target == 20)
            #expect(try town.account("2017-1").replaced.map(\.entry.amount) == [25])
        }
    }

    @Test("4. Who is reported a half-year late counts in that half-year")
    func lateRegistration() async throws {
        try await Ledger.tell { town in
            try town.house(on: "2017-06-20", told: "2017-07-04")
            try town.house(on: "2017-06-20", told: "2017-06-28")
            // One of June told in July: counts in the second half. The other was told in time.
            #expect(try town.realised("2017-1") == 1)
            #expect(try town.realised("2017-2") == 1)
        }
    }

    @Test("5. The national system says that one counts a month later, and another not at all")
    func corrected() async throws {
        try await Ledger.tell { town in
            try town.enter(.target, 3, "2017-1")
            let (one, two) = (try town.house(on: "2017-06-15"), try town.house(on: "2017-05-01"))
            try town.house(on: "2017-05-01")
            try town.correct(one, to: "2017-07-15")
            try town.correct(two, to: nil)
            // Of three, one counts in July and one does not: 1 of 3 in the first half, 1 of 0 in the second.
            #expect(try town.closing("2017-1") == -2)
            #expect(try town.account("2017-2").monthly == [1, 0, 0, 0, 0, 0])
            #expect(try town.closing("2017-2") == -1)
        }
    }

    @Test("6. A correction of the balance is a line with its reason")
    func balanceCorrected() async throws {
        try await Ledger.tell { town in
            try town.enter(.target, 5, "2017-1")
            try town.enter(.correction, 2, "2017-1", reason: "te laat gemeld in 2016")
            try town.enter(.correction, -1, "2017-1", reason: "dubbel gemeld")
            try town.house(4, on: "2017-02-01")
            // Needed 5 − 2 + 1 = 4; housed 4: even.
            #expect(try town.account("2017-1").needed == 4)
            #expect(try town.closing("2017-1") == 0)
        }
    }

    @Test("7. First in the GVA, then in a dwelling: counts in the GVA, once")
    func gvaFirst() async throws {
        try await Ledger.tell { town in
            let one = try town.house(nil, .gva, on: "2016-02-01")
            try town.house(one.person, on: "2017-02-01")
            // 1 in 2016, 0 in 2017.
            #expect(try town.realised("2016-1") == 1)
            #expect(try town.realised("2017-1") == 0)
        }
    }

    @Test("8. First in a dwelling, then in the GVA, and entered the other way round: counts in the dwelling, once")
    func gvaLater() async throws {
        try await Ledger.tell { town in
            let one = try town.house(nil, .gva, on: "2017-02-01")
            #expect(try town.realised("2017-1") == 1)
            try town.house(one.person, on: "2016-02-01")
            // The earlier one is entered later, and takes the count to 2016.
            #expect(try town.realised("2016-1") == 1)
            #expect(try town.realised("2017-1") == 0)
        }
    }

    @Test("9. In the GVA before that counted, then in a dwelling: counts in the dwelling")
    func gvaTooEarly() async throws {
        try await Ledger.tell { town in
            let one = try town.house(nil, .gva, on: "2015-12-31")
            try town.house(one.person, on: "2016-03-01")
            // No rule for the GVA in 2015, so the dwelling of 2016 counts.
            #expect(try town.realised("2015-2") == 0)
            #expect(try town.realised("2016-1") == 1)
        }
    }

    @Test("10. Family with a permit for asylum counts on the day on which it comes; with another permit it does not")
    func family() async throws {
        try await Ledger.tell { town in
            try town.house(on: "2016-09-01")
            for _ in 0..<4 { try town.house(nil, .joiningFamily, on: "2017-05-10") }
            try town.house(nil, .joiningOtherwise, on: "2017-05-10")
            // 1 in 2016; 4 of 5 in May 2017.
            #expect(try town.realised("2016-2") == 1)
            #expect(try town.account("2017-1").monthly == [0, 0, 0, 0, 4, 0])
        }
    }

    @Test("11. A child born in reception counts, a child born after that does not")
    func born() async throws {
        try await Ledger.tell { town in
            try town.house(nil, .bornBefore, on: "2017-01-10")
            try town.house(nil, .bornAfter, on: "2017-04-10")
            // One of two.
            #expect(try town.realised("2017-1") == 1)
        }
    }

    @Test("12. Who was resettled, who found a dwelling himself and who shares one all count, each once")
    func otherRoads() async throws {
        try await Ledger.tell { town in
            try town.house(nil, .resettled, on: "2017-01-10")
            try town.house(nil, .selfHoused, on: "2017-02-10")
            for _ in 0..<3 { try town.house(nil, .sharing, on: "2017-03-10") }
            try town.house(nil, .displaced, on: "2017-03-10")
            // 1 + 1 + 3; who fled from Ukraine does not.
            #expect(try town.account("2017-1").monthly == [1, 1, 3, 0, 0, 0])
        }
    }

    @Test("13. A minor in care of the guardian, who later gets a dwelling of his own, counts once")
    func minor() async throws {
        try await Ledger.tell { town in
            let one = try town.house(nil, .minorInCare, on: "2016-05-01")
            try town.house(one.person, .minor, on: "2018-01-15")
            // 1 in 2016, 0 in 2018.
            #expect(try town.realised("2016-1") == 1)
            #expect(try town.realised("2018-1") == 0)
        }
    }
}
