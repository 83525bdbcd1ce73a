import Casework
import Database
import Dates
@testable import Legal
import Support
import Testing
import Trail

/// How terms follow from what happens, on both sides.
@Suite("Terms of a dossier")
struct DossierDeadlineTests {
    @Test("Three months after the permit was made known the family has to be asked for, each relative by himself")
    func apply() async throws {
        try await Docket.tell { docket in
            let (dossier, family) = try docket.open(relatives: 3)
            try docket.tell(.permit, in: dossier, on: "2017-03-12")
            #expect(try docket.terms(of: dossier) == Array(repeating: "NR-APPLY 2017-06-12", count: 3))
            try docket.tell(.applied, in: dossier, of: family[1], on: "2017-05-01")
            let now = try docket.deadlines(of: dossier)
            #expect(now.filter { $0.deadline.key.rule == "NR-APPLY" && $0.deadline.state == .open }.count == 2)
            #expect(now.filter { $0.deadline.key.rule == "NR-DECIDE" }.map(\.deadline.key.person) == [family[1]])
        }
    }

    @Test("A corrected day of announcement moves what hangs on it, and moving it back restores it to the letter")
    func corrected() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            let permit = try docket.tell(.permit, in: dossier, on: "2017-03-12")
            let before = try docket.deadlines(of: dossier)
            try docket.correct(permit, to: "2017-03-20")
            #expect(try docket.terms(of: dossier) == ["NR-APPLY 2017-06-20"])
            try docket.correct(permit, to: "2017-03-12")
            #expect(try docket.deadlines(of: dossier) == before)
        }
    }

    @Test("A term that stood still for fourteen days ends fourteen days later")
    func suspended() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            try docket.tell(.applied, in: dossier, on: "2017-03-12")
            try docket.tell(.suspended, in: dossier, on: "2017-04-01")
            #expect(try docket.terms(of: dossier) == ["NR-DECIDE 2017-06-12 still 2017-04-01"])
            try docket.tell(.resumed, in: dossier, on: "2017-04-15")
            // 10 June and 14 days: Saturday 24 June, so Monday.
            #expect(try docket.terms(of: dossier).first == "NR-DECIDE 2017-06-26")
        }
    }

    @Test("A term may be made longer once, and stand still before and after that")
    func extended() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            try docket.tell(.applied, in: dossier, on: "2017-03-12")
            try docket.tell(.extended, in: dossier, on: "2017-05-20")
            try docket.tell(.extended, in: dossier, on: "2017-06-01")
            #expect(try docket.terms(of: dossier).first == "NR-DECIDE 2017-09-11")
            // Before it was made longer: 10 June and 4 days, then three months: 14 September, a Thursday.
            try docket.tell(.suspended, in: dossier, on: "2017-04-01")
            try docket.tell(.resumed, in: dossier, on: "2017-04-05")
            #expect(try docket.terms(of: dossier).first == "NR-DECIDE 2017-09-14")
            // After that: ten days more, Sunday 24 September, so Monday.
            try docket.tell(.suspended, in: dossier, on: "2017-07-01")
            try docket.tell(.resumed, in: dossier, on: "2017-07-11")
            #expect(try docket.terms(of: dossier).first == "NR-DECIDE 2017-09-25")
        }
    }

    @Test("When the authority is late notice may be given, and two weeks later one may appeal; a decision ends all of it")
    func late() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            try docket.tell(.applied, in: dossier, on: "2017-03-12")
            #expect(try docket.terms(of: dossier) == ["NR-DECIDE 2017-06-12", "NR-NOTICE 2017-06-13"])
            try docket.tell(.noticed, in: dossier, on: "2017-06-14")
            #expect(try docket.terms(of: dossier) == [
                "NR-DECIDE 2017-06-12", "NR-NOTICE 2017-06-13 met 2017-06-14", "NR-LATE 2017-06-28", "NR-LATEAPPEAL 2017-06-29",
            ])
            try docket.tell(.lateAppealed, in: dossier, on: "2017-07-03")
            try docket.tell(.refused, in: dossier, on: "2017-08-01")
            #expect(try docket.terms(of: dossier) == [
                "NR-DECIDE 2017-06-12 met 2017-08-01", "NR-NOTICE 2017-06-13 met 2017-06-14", "NR-LATE 2017-06-28 met 2017-08-01",
                "NR-LATEAPPEAL 2017-06-29 met 2017-07-03", "NR-OBJECT 2017-08-29",
            ])
        }
    }

    @Test("A decision in time opens nothing")
    func inTime() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            try docket.tell(.applied, in: dossier, on: "2017-03-12")
            try docket.tell(.granted, in: dossier, on: "2017-06-12")
            #expect(try docket.terms(of: dossier) == ["NR-DECIDE 2017-06-12 met 2017-06-12", "NR-MVV 2017-09-12"])
        }
    }

    @Test("The term to decide on an objection begins when the term to object is over")
    func objection() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            try docket.tell(.refused, in: dossier, on: "2017-06-01")
            try docket.tell(.objected, in: dossier, on: "2017-06-10")
            // 29 June and nineteen weeks.
            #expect(try docket.terms(of: dossier) == [
                "NR-OBJECT 2017-06-29 met 2017-06-10", "NR-OBJDEC 2017-11-09", "NR-NOTICE 2017-11-10",
            ])
        }
    }

    @Test("The day in a letter wins over the rule, until it is changed")
    func letter() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            let refused = try docket.tell(.refused, in: dossier, on: "2017-06-01", by: "2017-06-24")
            #expect(try docket.terms(of: dossier) == ["NR-OBJECT 2017-06-24"])
            try docket.tell(.documentsAsked, in: dossier, on: "2017-06-02", by: "2017-06-16")
            #expect(try docket.terms(of: dossier) == ["BRIEF 2017-06-16", "NR-OBJECT 2017-06-24"])
            try docket.remove(refused)
            try docket.tell(.refused, in: dossier, on: "2017-06-01")
            #expect(try docket.terms(of: dossier) == ["BRIEF 2017-06-16", "NR-OBJECT 2017-06-29"])
        }
    }

    @Test("Who has the lesser status since June 2026 waits two years, who is a refugee has three months")
    func twoStatuses() async throws {
        try await Docket.tell { docket in
            let (refugee, other) = (try docket.open(on: "2026-06-15").id, try docket.open(on: "2026-06-15").id)
            try docket.tell(.permitRefugee, in: refugee, on: "2026-06-15")
            try docket.tell(.permitSubsidiary, in: other, on: "2026-06-15")
            #expect(try docket.terms(of: refugee) == ["NR-APPLY 2026-09-15"])
            #expect(try docket.terms(of: other) == ["NR-SUB2Y 2028-06-15"])
        }
    }

    @Test("What could be asked before June 2026 only is not offered for a later day")
    func gone() async throws {
        try await Docket.tell { docket in
            let (early, late) = (try docket.open(.renewal).id, try docket.open(.renewal).id)
            try docket.tell(.permit, in: early, on: "2021-06-11")
            try docket.tell(.permit, in: late, on: "2021-06-12")
            #expect(try docket.terms(of: early).contains("VB-ONBEP 2026-06-11"))
            #expect(try !docket.terms(of: late).contains { $0.hasPrefix("VB-ONBEP") })
        }
    }

    @Test("Undoing a change restores the terms, and the proof book tells both")
    func undone() async throws {
        try await Docket.tell { docket in
            let dossier = try docket.open().id
            let permit = try docket.tell(.permit, in: dossier, on: "2017-03-12")
            let before = try docket.deadlines(of: dossier)
            let revision = try docket.correct(permit, to: "2017-04-03")
            #expect(try docket.terms(of: dossier) == ["NR-APPLY 2017-07-03"])
            try docket.undo(revision, of: dossier)
            #expect(try docket.deadlines(of: dossier) == before)
            let lines = try docket.stage.db.all(
                "SELECT deed, before_on, after_on, cause FROM proof_line WHERE dossier = $1 ORDER BY id", dossier
            ) { row in [row.text(0), row.text(1), row.text(2), row.text(3)].joined(separator: " ") }
            #expect(lines == [
                "entered  2017-06-12 ", "moved 2017-06-12 2017-07-03 trigger", "moved 2017-07-03 2017-06-12 trigger",
            ])
        }
    }
}
