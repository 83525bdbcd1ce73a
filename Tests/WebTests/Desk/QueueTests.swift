import Access
import Casework
import Clients
import Database
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// Who waits, for which desk, and in which order he is called.
@Suite("The queue")
struct QueueTests {
    private static func address(_ browser: Browser, _ ending: String) throws -> String {
        let all = browser.page.matches(of: /action="(\/balie\/wachtrij\/[^"]*)"/).map { String($0.output.1) }
        return try #require(all.first { $0.hasSuffix(ending) }, "\(browser.page)")
    }

    private static func give(_ browser: Browser, _ fields: [String: String] = [:]) async throws {
        try await browser.get("/balie")
        try await browser.resubmit("/balie/wachtrij", fields)
        try await browser.follow()
    }

    private static func state(_ desk: AtTheDesk) async throws -> [String] {
        try await desk.house.database.read { db in
            try db.all(
                """
                SELECT t.number, w.desk, CASE WHEN c.wait IS NULL THEN '-' ELSE 'called' END, COALESCE(x.outcome, '-')
                FROM ticket t JOIN ticket_wait w ON w.ticket = t.id LEFT JOIN ticket_call c ON c.wait = w.id
                    LEFT JOIN ticket_end x ON x.ticket = t.id
                ORDER BY w.id
                """) { "\($0.int(0)) \($0.text(1)) \($0.text(2)) \($0.text(3))" }
        }
    }

    @Test("Each gets the next number of the day; called and helped, he waits no longer, and every step can be undone")
    func numbers() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await Self.give(browser)
            #expect(browser.page.contains("Bewaard: nummer 1") || browser.page.contains("Bewaard: Nummer 1"), "\(browser.page)")
            try await Self.give(browser, ["wacht-bij": "legal", "wacht-taal": "tir", "wacht-tolk": "ja"])
            for words in ["Nummer 2", "juridisch spreekuur", "Tigrinya", "tolk gewenst", "0 min"] { #expect(browser.page.contains(words), "\(words)") }
            try await browser.submit(Self.address(browser, "/oproep"))
            try await browser.follow()
            #expect(browser.page.contains("opgeroepen"))
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            #expect(try await Self.state(desk) == ["1 general - -", "2 legal - -"])
            try await browser.get("/balie")
            try await browser.submit(Self.address(browser, "/oproep"))
            try await browser.follow()
            try await browser.submit(Self.address(browser, "/klaar"))
            #expect(try await Self.state(desk) == ["1 general called helped", "2 legal - -"])
            try await browser.get("/balie")
            try await browser.submit(Self.address(browser, "/klaar"), ["weg": "ja"])
            #expect(try await Self.state(desk).last == "2 legal - left")
        }
    }

    @Test("Two who call the same number at once: the second hears it and nothing happens")
    func calledTwice() async throws {
        let desk = try await AtTheDesk()
        let other = try await desk.house.colleague(desk.house.here, onShift: true)
        try await desk.sit { browser in try await Self.give(browser) }
        try await desk.house.visit(as: other) { late in
            try await late.get("/balie")
            let call = try Self.address(late, "/oproep")
            let fields = try late.unseen(call)
            try await desk.sit { browser in
                try await browser.get("/balie")
                try await browser.submit(call)
            }
            try await late.post(call, fields)
            #expect(late.status == .conflict && late.page.contains("Een collega riep dit nummer net op."))
        }
    }

    @Test("A client waits under his number; the conversation ends that, and undone he waits again")
    func client() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.submit("/balie/wachtrij", ["client": desk.house.client.description])
            try await browser.follow()
            #expect(browser.page.contains("Nummer 1") && browser.page.contains("Amal Haddad"))
            try await browser.submit(Self.address(browser, "/oproep"))
            try await browser.get(desk.form)
            try await browser.resubmit(desk.form, ["onderwerp": "money"])
            #expect(try await Self.state(desk) == ["1 general called helped"])
            try await browser.follow()
            let undo = try #require(browser.page.firstMatch(of: /action="(\/balie\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            #expect(try await Self.state(desk) == ["1 general called -"])
        }
    }

    @Test("Sent on to the legal desk he waits there under the same number, with what he said already")
    func sentOn() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.submit("/balie/wachtrij", ["client": desk.house.client.description])
            try await browser.get(desk.form)
            try await browser.resubmit(desk.form, ["onderwerp": "residence", "uitkomst": "referred", "door": "ja"])
            #expect(try await Self.state(desk) == ["1 general - -", "1 legal - -"])
            try await browser.follow()
            #expect(browser.page.contains("Wat al gezegd is") && browser.page.matches(of: /<strong>Nummer 1</).count == 1, "\(browser.page)")
        }
        let legal = try await desk.house.colleague(desk.house.here, .legalWorker)
        try await desk.house.visit(as: legal) { browser in
            try await browser.get("/balie")
            let said = try #require(browser.page.firstMatch(of: /href="(\/gesprekken\/[^"]*)"/)?.output.1)
            try await browser.get(String(said))
            #expect(browser.page.contains("verblijf en papieren") || browser.page.contains("Verblijf en papieren"), "\(browser.page)")
        }
    }

    @Test("Without a number before, who is sent on gets one")
    func sentOnAtOnce() async throws {
        let desk = try await AtTheDesk()
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.resubmit(desk.form, ["onderwerp": "residence", "door": "ja"])
            #expect(try await Self.state(desk) == ["1 legal - -"])
        }
    }

    @Test("A screen in the waiting room shows numbers and nobody's name, and only to who works at that place")
    func screen() async throws {
        let desk = try await AtTheDesk()
        let screen = "/balie/scherm/\(desk.house.here.id)"
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.submit("/balie/wachtrij", ["client": desk.house.client.description])
            try await browser.follow()
            try await browser.get(screen)
            #expect(browser.page.contains("Nog niemand.") && browser.page.contains("Er wachten nog 1."))
            try await browser.get("/balie")
            try await browser.submit(Self.address(browser, "/oproep"))
            try await browser.get(screen)
            #expect(browser.page.contains(">1</span>") && browser.page.contains("Er wachten nog 0.") && !browser.page.contains("Haddad"), "\(browser.page)")
        }
        let elsewhere = try await desk.house.colleague(desk.house.there)
        try await desk.house.visit(as: elsewhere) { browser in
            try await browser.get(screen)
            #expect(browser.status == .notFound)
        }
    }
}
