import Access
import Casework
import Clients
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Vault
import Web

/// A citizen service number is kept only where a ground for that is on record, sealed, and gone with the ground.
@Suite("Citizen service numbers")
struct CitizenNumberTests {
    private let desks: TwoDesks
    private let administrator: ID<Colleague>

    init() async throws {
        desks = try await TwoDesks()
        administrator = try await desks.holder(.administrator)
    }

    private var file: String { "/clienten/\(desks.client)" }

    private func allow(_ municipality: String = "GM0637", _ words: String = "Overeenkomst van 1 maart 2026") async throws {
        try await desks.visit(as: administrator) { browser in
            try await browser.get("/locaties")
            try await browser.submit("/locaties/bsn", ["bsn-gemeente": municipality, "bsn-grond": words])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains(words))
        }
    }

    private func lead(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader), body)
    }

    private static func record(_ browser: Browser, _ file: String, _ digits: String = "111222333") async throws {
        try await browser.get(file + "/feiten/bsn")
        try await browser.submit(file + "/feiten/bsn", ["nummer": digits, "vanaf": "1-3-2026"])
    }

    private func kept() async throws -> [String] {
        try await desks.database.read { db in
            try db.all("SELECT digits FROM citizen_number") { $0.text(0) }
                + db.all("SELECT before FROM revision_row WHERE table_name = 'citizen_number' AND before IS NOT NULL") { $0.text(0) }
        }
    }

    @Test("Without a ground there is no such number: no question, no page, nothing kept")
    func without() async throws {
        let file = file
        try await allow("GM0599")
        try await lead { browser in
            try await browser.get(file)
            #expect(browser.status == .ok && !browser.page.contains("bsn") && !browser.page.contains("Burgerservicenummer"))
            #expect(try await browser.get(file + "/feiten/bsn") == .notFound)
            try await browser.get(file + "/feiten/notitie")
            let seals = try browser.unseen(file + "/feiten/notitie")
            #expect(try await browser.post(file + "/feiten/bsn", seals.merging(["nummer": "111222333", "vanaf": "1-3-2026"]) { $1 }) == .notFound)
        }
        #expect(try await kept().isEmpty)
    }

    @Test("With a ground it is recorded sealed, listed by its day alone, and found by nobody who looks for it")
    func with() async throws {
        let file = file
        try await allow()
        try await lead { browser in
            for (digits, sentence) in [("111222334", "kloppen niet met elkaar"), ("000000000", "kloppen niet"), ("1234", "9 cijfers")] {
                try await Self.record(browser, file, digits)
                #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            }
            try await Self.record(browser, file, "1112.22.333")
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            let link = try #require(browser.page.firstMatch(of: /href="([^"]*\/feiten\/bsn\/[^"]*)"/).map { String($0.output.1) })
            #expect(!browser.page.contains("111222333"))
            try await browser.get(link)
            #expect(browser.page.contains("value=\"111222333\"") && browser.page.contains("staat in het logboek"))
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "111222333"])
            #expect(!browser.page.contains("Amal Haddad"))
        }
        let kept = try await kept()
        #expect(kept.count == 1 && kept.allSatisfy { $0.contains("s1.") && !$0.contains("222333") })
        try await desks.visit(as: try await desks.guide(of: desks.client)) { browser in
            try await browser.get(file)
            #expect(browser.page.contains("Amal Haddad") && !browser.page.contains("bsn"), "it is for the legal work")
        }
    }

    @Test("When the ground ends the numbers are gone, also as they were before; what another ground covers stays, and nothing is put back")
    func ended() async throws {
        let (desks, file) = (desks, file)
        try await allow()
        try await allow("GM0599")
        try await lead { browser in
            try await Self.record(browser, file)
            try await browser.get(file)
            let link = try #require(browser.page.firstMatch(of: /href="([^"]*\/feiten\/bsn\/[^"]*)"/).map { String($0.output.1) })
            try await browser.get(link)
            try await browser.submit(link, ["nummer": "123456782", "vanaf": "1-3-2026"])
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        try await desks.visit(as: try await desks.colleague(desks.there, .teamLeader)) { browser in
            try await Self.record(browser, "/clienten/\(desks.stranger)")
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        #expect(try await kept().count == 3)
        try await desks.visit(as: administrator) { browser in
            try await browser.get("/locaties")
            let ends = browser.page.matches(of: /action="(\/locaties\/bsn\/[^"]*\/einde)"/).map { String($0.output.1) }
            #expect(ends.count == 2)
            try await browser.submit(ends[1])
            try await browser.follow()
            #expect(browser.page.contains("Gewist: 1.") && browser.page.matches(of: /\/einde"/).count == 1)
            #expect(try await browser.submit("/locaties/bsn", ["bsn-gemeente": "GM0637", "bsn-grond": "x"]) == .badRequest)
            #expect(browser.page.contains("in 10 tot 500 letters"))
        }
        #expect(try await kept().count == 1)
        try await lead { browser in
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.matches(of: /\/terug"/).isEmpty)
        }
    }
}
