import Casework
import Clients
import Database
import HTTPTypes
@testable import Legal
import Support
import Testing

/// A law that changes: a row that holds from a day on. Today is 24 November 2026.
@Suite("A change of law")
struct LawChangeTests {
    private static let page = "/juridisch/regels"

    /// What is filled in when the law says two months from November on.
    private static let row = [
        "regel": "NR-DECIDE", "lengte": "2", "eenheid": "months", "verlenging": "", "kalender": "act", "vanaf": "1-11-2026",
        "artikel": "art. 9 Voorbeeldwet", "bron": "Stb. 2026, 999", "zekerheid": "C",
    ]

    /// One who asked before the law changed, and one who did since.
    private static func desks() async throws -> LegalHouse {
        let legal = try await LegalHouse()
        try await legal.tell(.permit, on: "2026-09-01")
        try await legal.tell(.applied, on: "2026-10-30")
        let later = legal.house.ids.next(Dossier.self)
        try await legal.open(later, of: legal.house.client, on: "2026-10-01")
        try await legal.tell(.permit, on: "2026-10-01", in: later)
        try await legal.tell(.applied, on: "2026-11-02", in: later)
        return legal
    }

    private static func terms(_ legal: LegalHouse, _ rule: String = "NR-DECIDE") async throws -> [String] {
        try await legal.house.database.read { db in
            try db.all("SELECT due_on FROM deadline WHERE rule = $1 ORDER BY dossier", rule) { $0.text(0) }
        }
    }

    @Test("What happened before its day keeps its term, what happened since gets the new one at once; undone, all is as before")
    func changed() async throws {
        let legal = try await Self.desks()
        // Ninety days after 30 October 2026 is Thursday 28 January; after 2 November it is Sunday the 31st, so the Monday.
        let before = try await Self.terms(legal)
        #expect(before == ["2027-01-28", "2027-02-01"])
        let others = try await Self.terms(legal, "NR-APPLY")
        let lines = try await legal.count("SELECT COUNT(*) FROM proof_line")
        try await legal.sit { browser in
            try await browser.get(Self.page)
            try await browser.resubmit(Self.page, Self.row)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("art. 9 Voorbeeldwet"), "\(browser.page)")
            // 2 January 2027 is a Saturday.
            #expect(try await Self.terms(legal) == ["2027-01-28", "2027-01-04"])
            #expect(try await Self.terms(legal, "NR-APPLY") == others)
            // The term to decide, and that from which one may give notice that it passed.
            #expect(try await legal.count("SELECT COUNT(*) FROM proof_line WHERE deed = 'moved'") == 2)
            try await LegalDesk.undo(browser)
            #expect(try await Self.terms(legal) == before)
            #expect(try await legal.count("SELECT COUNT(*) FROM proof_line") == lines + 4, "there and back stand in the book")
            #expect(!browser.page.contains("art. 9 Voorbeeldwet"))
        }
    }

    @Test("A row of before the last one, or without article or source, comes back with all that is wrong; nothing changed", arguments: [
        ["vanaf": "1-1-1990"], ["vanaf": ""], ["lengte": "-1"], ["lengte": "401"], ["lengte": ""], ["artikel": ""], ["bron": "x"],
        ["regel": "NR-NONE"],
    ])
    func wrong(_ fields: [String: String]) async throws {
        let legal = try await Self.desks()
        let before = try await Self.terms(legal)
        let rows = try await legal.count("SELECT COUNT(*) FROM legal_term")
        try await legal.sit { browser in
            try await browser.get(Self.page)
            try await browser.resubmit(Self.page, Self.row.merging(fields) { $1 })
            #expect(browser.status == .badRequest || browser.status == .unprocessableContent, "\(browser.status)")
            #expect(browser.page.contains("value=\"Stb. 2026, 999\"") || fields["bron"] != nil, "\(browser.page)")
            #expect(try await Self.terms(legal) == before)
            #expect(try await legal.count("SELECT COUNT(*) FROM legal_term") == rows)
        }
    }
}
