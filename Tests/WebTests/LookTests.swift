import Access
import Casework
import Database
import Hummingbird
import HummingbirdTesting
import Support
import Testing

/// Who looks at a list of clients is on record.
@Suite("Looks")
struct LookTests {
    private static func looks(_ database: any Database) async throws -> [String] {
        try await database.read { db in
            try db.all(
                "SELECT role, code, colleague FROM trace WHERE deed = 'looked' AND noun = 'list' AND sign_in IS NOT NULL ORDER BY id"
            ) { "\($0.text(0)) \($0.text(1)) \($0.isNull(2) ? "nobody" : "somebody")" }
        }
    }

    @Test("Lists leave a line each, with who, as what and in which session; who may not see it leaves none")
    func list() async throws {
        let database = try await PracticeTown.make()
        let website = Asking.website(database)
        let leader = try await SignedIn.cookie(.teamLeader, in: database)
        let volunteer = try await SignedIn.cookie(.volunteer, in: database)
        try await Browser.open(website) { client in
            let browser = Browser(client, cookie: leader)
            try await browser.get("/cijfers/housing.persons/GM0637/2017")
            try await browser.get("/cijfers/contacts.legal/GM0637/2017")
            try await browser.get("/cijfers/housing.persons/GM9999/2017")
            try await browser.get("/verslag/GM0637/2017")
            #expect(try await Browser(client, cookie: volunteer).get("/cijfers/housing.persons/GM0637/2017") == .notFound)
        }
        #expect(try await Self.looks(database) == [
            "team-leader housing.persons GM0637 2017 somebody", "team-leader contacts.legal GM0637 2017 somebody",
        ])
    }

    @Test("When the look cannot be written, the list is not shown")
    func unwritten() async throws {
        let database = try await PracticeTown.make()
        let leader = try await SignedIn.cookie(.teamLeader, in: database)
        try await database.write { try $0.define("ALTER TABLE trace RENAME TO trace_elsewhere") }
        try await Browser.open(Asking.website(database)) { client in
            let browser = Browser(client, cookie: leader)
            try await browser.get("/cijfers/housing.persons/GM0637/2017")
            #expect(browser.status == .internalServerError)
            #expect(!browser.page.contains("<table"))
            #expect(try await browser.get("/verslag/GM0637/2017") == .ok, "what tells of nobody is shown still")
        }
    }

    @Test("The auditor reads the log, and finds file numbers and codes in it but no client's name")
    func log() async throws {
        let database = try await PracticeTown.make()
        let (leader, auditor) = (try await SignedIn.cookie(.teamLeader, in: database), try await SignedIn.cookie(.auditor, in: database))
        try await Browser.open(Asking.website(database)) { client in
            try await Browser(client, cookie: leader).get("/cijfers/housing.persons/GM0637/2017")
            let browser = Browser(client, cookie: auditor)
            #expect(try await browser.get("/logboek") == .ok)
            #expect(browser.page.contains("looked list") && browser.page.contains("housing.persons GM0637 2017"))
            #expect(!browser.page.contains("Mohammad"))
            let next = try #require(browser.page.firstMatch(of: /href="(\/logboek\?voor=[0-9]+)"/)?.output.1)
            #expect(try await browser.get(String(next)) == .ok)
        }
    }

    @Test("A look at a file says which parts of it were shown")
    func sections() async throws {
        let desks = try await TwoDesks()
        let volunteer = try await SignedIn.cookie(try await desks.colleague(desks.here), in: desks.database, at: desks.clock)
        let leader = try await SignedIn.cookie(try await desks.colleague(desks.here, .teamLeader), in: desks.database, at: desks.clock)
        try await Browser.open(desks.website) { client in
            for cookie in [volunteer, leader] { try await Browser(client, cookie: cookie).get("/clienten/\(desks.client)") }
        }
        let lines = try await desks.database.read { db in
            try db.all("SELECT role, section FROM trace WHERE noun = 'person' AND deed = 'looked' AND sign_in IS NOT NULL ORDER BY id") {
                [$0.text(0), $0.text(1)]
            }
        }
        #expect(lines == [["volunteer", "card"], ["team-leader", "card basic contact legal health abroad"]])
    }
}
