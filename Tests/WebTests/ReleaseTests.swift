import Access
import Casework
import Clients
import Database
import Hummingbird
import HummingbirdTesting
import Import
import Organisation
import Release
import Support
import Synchronization
import Tables
import Testing
import Trail
import Web

/// A list of people leaves the program when two colleagues agree.
@Suite("Releases")
struct ReleaseTests {
    private static let table = "/cijfers/housing.persons/GM0637/2017/lijst.csv"
    private static let reason = "Controle door de accountant"

    /// Asks, and gives the address of the newest decision as the second colleague sees it.
    private static func ask(_ asker: Browser, _ second: Browser, for table: String = table) async throws -> String {
        try await asker.get(table)
        #expect(asker.status == .ok && asker.headers[.contentDisposition] == nil && asker.page.contains("Vraag een vrijgave"))
        try await asker.submit(table, ["reden": reason])
        #expect(asker.headers[.location] == "/vrijgaven")
        try await asker.get(table)
        #expect(asker.page.contains("wacht nog op een tweede collega") && !asker.page.contains("name=\"reden\""))
        try await second.get("/vrijgaven")
        return String(try #require(second.page.firstMatch(of: /action="(\/vrijgaven\/[^"]*\/besluit)"/)?.output.1))
    }

    private static func colleague(
        _ database: any Database, at place: String, _ function: Engagement.Function? = nil
    ) async throws -> String {
        let (clock, ids) = (Clock.live, IDSource.live(.live))
        let (author, colleague) = (Author(nil, ground: "test", clock: clock, ids: ids), Colleague(id: ids.next(), name: "Bram Jansen"))
        try await database.write { db in
            let here = try #require(try db.first("SELECT id FROM place WHERE name = $1", place) { $0.id(0, of: Place.self) })
            try Colleagues.add(colleague, by: author, in: db)
            try Engagements.start(
                Engagement(id: ids.next(), colleague: colleague.id, place: here, kind: .staff, function: function, startedOn: clock.today),
                by: author, in: db)
        }
        return try await SignedIn.cookie(colleague.id, in: database)
    }

    /// The place of who signed in last.
    private static func home(of database: any Database) async throws -> String {
        try #require(try await database.read { db in
            try db.first("SELECT p.name FROM sign_in s JOIN engagement e ON e.colleague = s.colleague JOIN place p ON p.id = e.place ORDER BY s.id DESC") {
                $0.text(0)
            }
        })
    }

    @Test("The clients of a place leave when a second colleague agrees, as they are, and can be brought in elsewhere")
    func clients() async throws {
        let desks = try await TwoDesks()
        let leader = try await desks.colleague(desks.here, .teamLeader)
        let other = try await desks.colleague(desks.here, .teamLeader)
        try await desks.database.write { db in
            let names: [(String, String)] = [("own-script", "أمل"), ("called", "=Amal")]
            for (kind, text) in names {
                try db.run(
                    "INSERT INTO person_name (id, person, kind, script, text) VALUES ($1, $2, $3, $4, $5)", desks.ids.next(Person.self),
                    desks.client, kind, kind == "called" ? "Latn" : "Arab", text)
            }
            try db.run(
                "INSERT INTO phone (id, person, number, whose, from_on) VALUES ($1, $2, '0612345678', 'own', '2020-01-01')",
                desks.ids.next(Person.self), desks.client)
            try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, '2712345678')", desks.ids.next(Person.self), desks.client)
        }
        let list = "/invoer/ophalen/mensen/\(desks.here.id)"
        let sent = Mutex<[UInt8]>([])
        try await desks.visit(as: leader) { browser in
            try await browser.get("/invoer")
            #expect(browser.page.contains("href=\"\(list)\"") && !browser.page.contains("\(desks.there.id)"))
            try await browser.get(list)
            #expect(browser.headers[.contentDisposition] == nil && browser.page.contains("Vraag een vrijgave"))
            try await browser.submit(list, ["reden": Self.reason])
            #expect(browser.headers[.location] == "/vrijgaven")
        }
        try await desks.visit(as: other) { browser in
            try await browser.get("/vrijgaven")
            let decision = String(try #require(browser.page.firstMatch(of: /action="(\/vrijgaven\/[^"]*\/besluit)"/)?.output.1))
            try await browser.submit(decision, ["besluit": "ja"])
            try await browser.get(list)
            #expect(browser.headers[.contentDisposition] == nil, "it is released to who asked")
        }
        try await desks.visit(as: leader) { browser in
            try await browser.get(list + "/csv")
            #expect(browser.headers[.contentDisposition]?.contains("vertrouwelijk-mensen.csv") == true)
            #expect(browser.page.contains("'=Amal"), "no spreadsheet runs it")
            try await browser.get(list)
            sent.withLock { $0 = browser.bytes }
        }
        let rows = try TableFile(bytes: sent.withLock { $0 }).rows().all().map { $0.cells.map(\.text) }
        #expect(rows.count == 2 && rows[1].prefix(11) == ["Amal Haddad", "", "", "", "أمل", "=Amal", "03-02-1990", "v", "Syrische", "Syrië", "0612345678"], "\(rows)")
        #expect(!rows[1].contains("2712345678"))
        let told = try await desks.database.read { try $0.number("SELECT COUNT(*) FROM trace WHERE noun = 'list' AND code LIKE 'mensen %'") }
        #expect(told == 2)
        let table = try ImportTable(ImportSheet(bytes: sent.withLock { $0 }), Clients.people)
        let found = try await desks.database.read { db in
            let standing = try Standing.find(leader, "Piet Jansen", at: desks.clock, db)
            let task = ImportTask(place: desks.there.id, standing: standing, clock: desks.clock, ids: desks.ids)
            let trial = try ImportTrial(table, Clients.people, task, db)
            return (trial.new.count, trial.groups.count)
        }
        #expect(found == (1, 0))
    }

    @Test("What was released to one is not released to another")
    func forOne() async throws {
        let database = try await PracticeTown.make()
        let first = try await SignedIn.cookie(.teamLeader, in: database)
        let second = try await Self.colleague(database, at: try await Self.home(of: database), .teamLeader)
        try await Browser.open(Asking.website(database)) { client in
            let (asker, other) = (Browser(client, cookie: first), Browser(client, cookie: second))
            let decision = try await Self.ask(asker, other)
            try await other.get(Self.table)
            #expect(other.page.contains("name=\"reden\""), "what another waits for is not waited for here")
            try await other.get("/vrijgaven")
            try await other.submit(decision, ["besluit": "ja"])
            try await other.get(Self.table)
            #expect(other.status == .ok && other.headers[.contentDisposition] == nil && other.page.contains("name=\"reden\""))
            try await asker.get(Self.table)
            #expect(asker.headers[.contentDisposition] != nil)
        }
    }

    @Test("Asked with a reason, given by another, fetched for a day; every step is on record")
    func road() async throws {
        let database = try await PracticeTown.make()
        let time = SignInTests.Time()
        let terms = SessionTerms(idle: .seconds(500_000), longest: .seconds(500_000), proof: .seconds(500_000))
        let website = Asking.website(database, clock: Clock { time.now }, terms: terms)
        let leader = try await SignedIn.cookie(.teamLeader, in: database, terms)
        let administrator = try await SignedIn.cookie(.administrator, in: database, terms)
        try await Browser.open(website) { client in
            let (asker, second) = (Browser(client, cookie: leader), Browser(client, cookie: administrator))
            let decision = try await Self.ask(asker, second)
            #expect(second.page.contains(Self.reason) && second.page.contains("Zoetermeer, 2017"))
            try await second.submit(decision, ["besluit": "ja"])
            #expect(second.headers[.location] == "/vrijgaven")
            try await asker.get("/vrijgaven")
            #expect(asker.page.contains("href=\"\(Self.table)\""))
            try await asker.get(Self.table)
            #expect(asker.headers[.contentDisposition]?.contains("vertrouwelijk") == true)
            #expect(asker.page.split(separator: "\r\n").count == 188)
            try await asker.get(Self.table.replacing(".csv", with: ".xlsx"))
            #expect(asker.headers[.contentDisposition]?.contains(#/vertrouwelijk.*2017\.xlsx/#) == true, "whatever its form")
            #expect(try TableFile(bytes: asker.bytes).rows().all().count == 188)
            try await asker.get("/cijfers/housing.persons/GM0637/2016/lijst.xlsx")
            #expect(asker.status == .ok && asker.headers[.contentDisposition] == nil)
            try await asker.get("/cijfers/housing.persons/GM0637/2016/lijst.csv")
            #expect(asker.status == .ok && asker.headers[.contentDisposition] == nil, "a release is for one list")
            time.pass(.seconds(86_400))
            try await asker.get(Self.table)
            #expect(asker.status == .ok && asker.headers[.contentDisposition] == nil, "and for a day")
            try await asker.get("/vrijgaven")
            #expect(!asker.page.contains("href=\"\(Self.table)\"") && asker.page.contains("Vrijgegeven"))
        }
        let deeds = try await database.read { db in
            try db.all("SELECT deed FROM trace WHERE noun IN ('release', 'list') AND sign_in IS NOT NULL ORDER BY id") { $0.text(0) }
        }
        #expect(deeds == ["asked", "gave", "looked", "looked"])
    }

    @Test("A question waits for its own answer, and for fourteen days to the second; after that one may ask again")
    func patience() async throws {
        let database = try await PracticeTown.make()
        let (time, other) = (SignInTests.Time(), Self.table.replacing("2017", with: "2016"))
        let terms = SessionTerms(idle: .seconds(2_000_000), longest: .seconds(2_000_000), proof: .seconds(2_000_000))
        let website = Asking.website(database, clock: Clock { time.now }, terms: terms)
        let leader = try await SignedIn.cookie(.teamLeader, in: database, terms)
        let administrator = try await SignedIn.cookie(.administrator, in: database, terms)
        try await Browser.open(website) { client in
            let (asker, second) = (Browser(client, cookie: leader), Browser(client, cookie: administrator))
            time.pass(.seconds(-1))
            let decision = try await Self.ask(asker, second)
            let refused = try await Self.ask(asker, second, for: other)
            try await second.submit(refused, ["besluit": "nee"])
            try await asker.get(Self.table)
            #expect(asker.page.contains("wacht nog op een tweede collega"), "the answer to another question is none to this one")
            try await asker.get(other)
            #expect(asker.page.contains("name=\"reden\""))
            time.pass(Release.patience - .seconds(1))
            try await asker.get(Self.table)
            #expect(asker.page.contains("wacht nog op een tweede collega"))
            try await second.get("/vrijgaven")
            let fields = try second.unseen(decision).merging(["besluit": "ja"]) { $1 }
            time.pass(.seconds(1))
            try await asker.get(Self.table)
            #expect(asker.page.contains("name=\"reden\""))
            try await second.get("/vrijgaven")
            #expect(!second.page.contains(Self.reason))
            #expect(try await second.post(decision, fields) == .notFound)
        }
    }

    @Test("Nobody decides about what he asked for himself, about another place, as a volunteer, or a second time")
    func others() async throws {
        let database = try await PracticeTown.make()
        let website = Asking.website(database)
        let first = try await SignedIn.cookie(.teamLeader, in: database)
        let here = try await Self.home(of: database)
        let second = try await Self.colleague(database, at: here, .teamLeader)
        let worker = try await Self.colleague(database, at: here, .legalWorker)
        let other = here == "Fonteinbos" ? "Justus van Effenhove" : "Fonteinbos"
        let elsewhere = try await Self.colleague(database, at: other, .teamLeader)
        try await Browser.open(website) { client in
            let (asker, leader) = (Browser(client, cookie: first), Browser(client, cookie: second))
            let decision = try await Self.ask(asker, leader)
            for cookie in [first, worker, elsewhere] {
                let browser = Browser(client, cookie: cookie)
                try await browser.get("/vrijgaven")
                #expect(!browser.page.contains("/besluit"))
                try await browser.get("/ik")
                let status = try await browser.post(decision, try browser.unseen("/afmelden").merging(["besluit": "ja"]) { $1 })
                #expect(status == .notFound)
            }
            try await leader.get("/vrijgaven")
            try await leader.submit(decision, ["besluit": "nee"])
            #expect(leader.status == .seeOther)
            try await leader.get("/ik")
            #expect(try await leader.post(decision, try leader.unseen("/afmelden").merging(["besluit": "ja"]) { $1 }) == .notFound)
            try await asker.get(Self.table)
            #expect(asker.headers[.contentDisposition] == nil && asker.page.contains("name=\"reden\""), "one may ask again")
            try await asker.submit(Self.table, ["reden": "kort"])
            #expect(asker.status == .badRequest && asker.page.contains("value=\"kort\""))
        }
    }
}
