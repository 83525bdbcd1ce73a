import Access
import Casework
import Clients
import Database
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Web

/// Two colleagues change the same at the same time: both versions are shown, and nothing is lost.
@Suite("Two people on one record")
struct OvertakenTests {
    /// A leader and the guide, each with a browser.
    private static func two(
        _ body: @escaping @Sendable (TwoDesks, String, Browser, Browser) async throws -> Void
    ) async throws {
        let desks = try await TwoDesks()
        let guide = try await SignedIn.cookie(try await desks.guide(of: desks.client), in: desks.database, at: desks.clock)
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { first in
            try await body(desks, "/clienten/\(desks.client)", first, Browser(first.client, cookie: guide))
        }
    }

    @Test("Who is overtaken sees what the other made of it, keeps what he typed, and saves it if he chooses so")
    func details() async throws {
        try await Self.two { desks, file, first, second in
            for browser in [first, second] { try await browser.get(file + "/gegevens") }
            let stale = try second.unseen(file + "/gegevens")
            try await first.submit(file + "/gegevens", ["naam": "Amal El Haddad"])
            #expect(first.status == .seeOther, "\(first.page)")
            try await second.post(file + "/gegevens", stale.merging(["naam": "Amaal Haddad", "geboren": "1991"]) { $1 })
            #expect(second.status == .badRequest && second.page.contains("Piet Jansen heeft dit ook veranderd"), "\(second.page)")
            #expect(second.page.contains("Amal El Haddad") && second.page.contains("value=\"Amaal Haddad\""))
            #expect(try await Self.names(desks) == ["Amal El Haddad"], "nothing is written before he chose")
            try await second.resubmit(file + "/gegevens")
            #expect(second.status == .seeOther, "\(second.page)")
            #expect(try await Self.names(desks) == ["Amaal Haddad"])
        }
    }

    private static func names(_ desks: TwoDesks) async throws -> [String] {
        let client = desks.client
        return try await desks.database.read { db in
            try db.all("SELECT text FROM person_name WHERE person = $1", client) { $0.text(0) }
        }
    }

    @Test("The same goes for a fact, in words that people read; and for what is sealed", arguments: [
        ("telefoon", ["nummer": "0612345678", "van": "own"], ["nummer": "0687654321", "van": "relative"], "van familie"),
        ("notitie", ["tekst": "Het eerste verhaal"], ["tekst": "Het tweede verhaal"], "Het tweede verhaal"),
    ])
    func fact(_ kind: String, _ typed: [String: String], _ other: [String: String], _ shown: String) async throws {
        try await Self.two { _, file, first, second in
            try await first.get("\(file)/feiten/\(kind)")
            try await first.submit("\(file)/feiten/\(kind)", typed.merging(["vanaf": "1-3-2026"]) { $1 })
            try await first.follow()
            let fact = String(try #require(first.page.matches(of: /href="([^"]*\/feiten\/([a-z-]*)\/[^"]*)"/).last { $0.output.2 == kind }?.output.1))
            for browser in [first, second] { try await browser.get(fact) }
            try await first.resubmit(fact, other)
            #expect(first.status == .seeOther, "\(first.page)")
            try await second.resubmit(fact, ["vanaf": "2-3-2026"])
            #expect(second.status == .badRequest && second.page.contains("heeft dit ook veranderd") && second.page.contains(shown), "\(second.page)")
            try await second.resubmit(fact)
            #expect(second.status == .seeOther)
        }
    }

    @Test("What was taken away meanwhile is told, and what was typed can be saved anew")
    func gone() async throws {
        try await Self.two { _, file, first, second in
            try await first.get("\(file)/feiten/telefoon")
            try await first.submit("\(file)/feiten/telefoon", ["nummer": "0612345678", "van": "own", "vanaf": "1-3-2026"])
            try await first.follow()
            let fact = String(try #require(first.page.firstMatch(of: /href="([^"]*\/feiten\/telefoon\/[^"]*)"/)?.output.1))
            for browser in [first, second] { try await browser.get(fact) }
            try await first.submit(fact + "/weg")
            #expect(first.status == .seeOther)
            try await second.resubmit(fact, ["nummer": "0687654321"])
            #expect(second.status == .badRequest && second.page.contains("heeft dit weggehaald"), "\(second.page)")
            try await second.resubmit("\(file)/feiten/telefoon")
            #expect(second.status == .seeOther, "\(second.page)")
            try await second.follow()
            #expect(second.page.contains("0687654321"))
        }
    }
}
