import Casework
import Database
import Dates
@testable import Legal
import Support
import Testing

/// Terms worked out by hand, from the articles and a calendar on paper.
@Suite("Legal terms, worked out by hand")
struct LegalTermTests {
    @Test("Every term ends on the day that was worked out by hand", arguments: HandComputedTerm.all)
    func ends(_ one: HandComputedTerm) async throws {
        let rules = try await KnownLaw.rules()
        let day = try #require(CalendarDate(iso: one.from))
        let rule = try #require(rules.rule(one.rule))
        let term = try #require(rules.term(of: rule, on: day))
        var run = DeadlineRun(term, try #require(term.length), after: day)
        if one.isExtended { for _ in 0..<term.times { run.extend() } }
        #expect(run.end.moved.iso == one.date, "\(one.rule) from \(one.from): \(one.why)")
    }

    @Test("There are eighty of them, for 2017, for 2022 and for after June 2026")
    func many() {
        #expect(HandComputedTerm.all.count >= 80)
        for year in ["2017", "2022", "2026"] { #expect(HandComputedTerm.all.filter { $0.from.hasPrefix(year) }.count >= 8) }
    }

    @Test("A rule that changed holds for facts from its day on, and the old one for those before")
    func change() async throws {
        let rules = try await KnownLaw.rules()
        let permit = try #require(rules.rule("VB-ASIEL"))
        for (day, years) in [("2004-08-31", 3), ("2004-09-01", 5), ("2026-06-11", 5), ("2026-06-12", 3)] {
            #expect(rules.term(of: permit, on: try #require(CalendarDate(iso: day)))?.length == .years(years), "\(day)")
        }
        #expect(rules.term(of: permit, on: try #require(CalendarDate(iso: "2001-03-31"))) == nil)
    }

    @Test("What lists call a rule is what its row calls it, of each rule")
    func labels() async throws {
        let rows = try await KnownLaw.rules().all.map { "\($0.code) \($0.label.nl) \($0.label.en)" }
        #expect(rows.sorted() == LegalRuleLabels.all.map { "\($0.key) \($0.label.nl) \($0.label.en)" }.sorted())
    }

    @Test("A term says its article, and what is not certain says that")
    func sentences() async throws {
        let database = try await Scratch.database()
        let sentences = try await database.read { db in
            try [("NR-APPLY", "2017-03-12"), ("NR-APPLY", "2017-01-14"), ("NR-OBJECT", "2017-03-17"), ("NR-HIGHER", "2017-12-27")].map {
                let print = try TermPrint.read($0.0, from: try #require(CalendarDate(iso: $0.1)), isExtended: false, db)
                return DeadlineWords.sentence(print.deadline, print.rule, print.term).nl
            }
        }
        #expect(sentences == [
            "bekendgemaakt op 12 maart 2017, drie maanden: uiterlijk maandag 12 juni 2017; art. 29 lid 2 Vw 2000",
            "bekendgemaakt op 14 januari 2017, drie maanden: uiterlijk dinsdag 18 april 2017 (houd vrijdag 14 april 2017 aan als het"
                + " kan: of de Algemene termijnenwet helpt is niet zeker); art. 29 lid 2 Vw 2000",
            "afwijzing bekendgemaakt op 17 maart 2017, vier weken: uiterlijk dinsdag 18 april 2017 (vrijdag 14 april 2017 is geen"
                + " werkdag: artikel 1 Algemene termijnenwet); art. 69 lid 1 Vw 2000",
            "uitspraak bekendgemaakt op 27 december 2017, vier weken: uiterlijk woensdag 24 januari 2018; art. 69 en 84 Vw 2000;"
                + " kijk dit na (zekerheid C)",
        ])
    }
}
