import Access
import Casework
import Database
import Dates
import Foundation
import HTTPTypes
@testable import Legal
import Support
import Testing
import Trail

/// What became of terms, as a team reads it and as it is compared with the signed log. Today is 24 November 2026.
@Suite("The proof book")
struct ProofBookTests {
    private static let page = "/juridisch/bewijsboek"

    /// A term that was entered, and met.
    private static func told() async throws -> LegalHouse {
        let legal = try await LegalHouse()
        try await legal.tell(.permit, on: "2026-09-01")
        try await legal.tell(.applied, on: "2026-10-01")
        return legal
    }

    @Test("A day without anything says so, and leads to other days")
    func empty() async throws {
        try await Self.told().sit { browser in
            try await browser.get(Self.page + "?dag=2026-11-23")
            #expect(browser.status == .ok && browser.page.contains("met geen enkele termijn iets gebeurd"))
            #expect(browser.page.contains("dag=2026-11-22") && browser.page.contains("dag=2026-11-01&amp;tot=2026-11-30"))
        }
    }

    @Test("It says what was entered and met, by file number, and that it is as the log; the name is not printed")
    func listed() async throws {
        let legal = try await Self.told()
        try await legal.sit { browser in
            for days in ["", "?dag=2026-11-24", "?dag=2026-11-20&tot=2026-11-30", "?dag=iets", "?dag=2026-11-24&tot=2099-01-01"] {
                try await browser.get(Self.page + days)
                for words in ["erin gezet", "gehaald", "aanvraag gezinshereniging", legal.dossier.description, "4 regels", "Klopt."] {
                    #expect(browser.page.contains(words), "\(days) \(words) \(browser.page)")
                }
                #expect(browser.page.contains("<span class=\"ww-screen\"> <bdi>Amal Haddad</bdi></span>"), "\(browser.page)")
            }
        }
        let looks = try await legal.count("SELECT COUNT(*) FROM trace WHERE deed = 'looked' AND code = 'legal proofBook'")
        #expect(looks == 5)
    }

    @Test("More lines than fit stand on the next page, and all of them on the one that is printed")
    func paged() async throws {
        let legal = try await Self.told()
        try await legal.house.database.write { db in
            for id in 1...Int64(ProofBook.perPage) {
                try db.run(
                    """
                    INSERT INTO proof_line (id, day, dossier, deadline, rule, deed)
                    SELECT id + $1, day, dossier, deadline, rule, deed FROM proof_line WHERE deed = 'met' ORDER BY id LIMIT 1
                    """, 1_000_000 + id)
            }
        }
        try await legal.sit { browser in
            let all = ProofBook.perPage + 4
            let asked = [
                "": ProofBook.perPage, "?bladzijde=2": 4, "?bladzijde=9": 4, "?bladzijde=nul": ProofBook.perPage, "?papier=ja": all,
            ]
            for (page, lines) in asked {
                try await browser.get(Self.page + page)
                #expect(browser.page.components(separatedBy: "<th scope=\"row\">").count == lines + 1, "\(page)")
                let isPaper = lines == all
                #expect(browser.page.contains("papier=ja") != isPaper && browser.page.contains("van 2</span>") != isPaper, "\(page)")
            }
        }
    }

    @Test("Who works elsewhere finds nothing of it, also when it is not right; who does other work finds no page")
    func elsewhere() async throws {
        let legal = try await Self.told()
        try await legal.house.breakProof("DELETE FROM proof_line WHERE deed = 'met'")
        let house = legal.house
        let (other, housing) = (try await house.colleague(house.there, .teamLeader), try await house.colleague(house.here, doing: .housing))
        try await house.visit(as: other) { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .ok && browser.page.contains("met geen enkele termijn iets gebeurd"), "\(browser.page)")
        }
        try await house.visit(as: housing) { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .notFound)
        }
    }

    private static let harms: [(deed: SQL, unsealed: Int, lost: Int)] = [
        ("UPDATE proof_line SET after_on = '2027-01-01' WHERE deed = 'met'", 1, 1),
        ("UPDATE proof_line SET cause = 'facts' WHERE deed = 'met'", 1, 1),
        ("UPDATE proof_line SET deed = 'nonsense' WHERE deed = 'met'", 0, 1),
        ("UPDATE proof_line SET day = '2026-11-23' WHERE deed = 'met'", 0, 1),
        ("UPDATE proof_line SET dossier = 17 WHERE deed = 'met'", 0, 1),
        ("DELETE FROM proof_line WHERE deed = 'met'", 0, 1),
        (
            """
            INSERT INTO proof_line (id, day, dossier, deadline, rule, deed)
            SELECT id + 1000000, day, dossier, deadline, rule, deed FROM proof_line WHERE deed = 'met'
            """, 1, 0
        ),
    ]

    @Test("A line that is changed, moved, added or gone behind our back is told", arguments: harms.indices)
    func found(_ index: Int) async throws {
        let (legal, harm) = (try await Self.told(), Self.harms[index])
        try await legal.house.breakProof(harm.deed)
        try await legal.sit { browser in
            try await browser.get(Self.page)
            #expect(browser.page.contains("Klopt niet."), "\(browser.page)")
            #expect(browser.page.contains("<h2>In het logboek, en niet zo in het bewijsboek") == (harm.lost > 0), "\(browser.page)")
            #expect(browser.page.contains("<h2>In het bewijsboek, en niet zo in het logboek") == (harm.unsealed > 0), "\(browser.page)")
        }
        let day = try #require(CalendarDate(iso: "2026-11-24"))
        let period = try #require(Period(from: day, until: day.adding(days: 1)))
        let print = try await legal.house.database.read { try ProofPrint.read(period, $0) }
        #expect(print.complaint != nil && print.text.contains(harm.lost > 0 ? "\nlost\t" : "\nunsealed\t"), "\(print.text)")
    }

    @Test("That of a day is found along an index")
    func indexed() async throws {
        guard Engine.chosen == .sqlite else { return }
        let legal = try await Self.told()
        let plan = try await legal.house.database.read { db in
            try db.all(
                """
                EXPLAIN QUERY PLAN SELECT code FROM trace
                WHERE noun = 'deadline' AND code >= '2026-11-24' AND code < '2026-11-25' ORDER BY code
                """) { $0.text(3) }
        }
        #expect(plan.joined().contains("trace_of_deadlines"), "\(plan)")
    }
}

extension TwoDesks {
    /// As somebody can who has the data in his hands.
    fileprivate func breakProof(_ deed: SQL) async throws {
        try await database.write { db in
            let guards: [SQL] = switch Engine.chosen {
            case .sqlite: ["DROP TRIGGER proof_line_unchanged", "DROP TRIGGER proof_line_unremoved"]
            case .postgresql: ["DROP TRIGGER unchanged ON proof_line"]
            }
            for one in guards { try db.define(one) }
            try db.run(deed)
        }
    }
}
