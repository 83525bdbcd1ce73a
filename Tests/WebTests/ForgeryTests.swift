import Access
import Casework
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Synchronization
import Team
import Testing
import Trail
import Web

/// Forms that no page of ours sent, and forms that are sent twice.
@Suite("Forged and repeated forms")
struct ForgeryTests {
    /// Every address that changes something and knows who asks.
    private static func unsafe(_ website: Website) -> [Route] {
        website.routes.filter { $0.method == .post }
    }

    @Test("On every address that changes something: no seal, a wrong one, one of another session and one from elsewhere are refused")
    func forged() async throws {
        let database = try await PracticeTown.make()
        let website = Asking.website(database)
        let before = try await Self.traces(database)
        #expect(Self.unsafe(website).count > 7)
        #expect(try await Self.taken(website, database) == [])
        #expect(try await Self.traces(database) == before + 4, "only the four sessions with which it was tried")
    }

    @Test("Planted: an address at which nobody looks who asks, and with it for no seal, is found")
    func planted() async throws {
        let leak = Route(.post, Address("/lek"), .everyone) { _ in .redirect("/") }
        let home = Route(.get, Address("/ik"), .colleague) { _ in .page(MessagePage(title: Refusal.signedOut.sentence, text: Refusal.signedOut.sentence)) }
        let taken = try await Self.taken(Asking.bare([leak, home]), PracticeTown.shared.database())
        #expect(taken.contains("/lek without a seal") && taken.contains("/lek with another's seal"))
    }

    /// The forgeries that were not refused, at every address: of a team leader, and where only an administrator comes, of him.
    private static func taken(_ website: Website, _ database: any Database) async throws -> [String] {
        let ofLeaders = unsafe(website).filter { route in
            if case .roles(let roles) = route.who { roles.contains(.teamLeader) } else { true }
        }
        let others = unsafe(website).filter { route in !ofLeaders.contains { $0.address.pattern == route.address.pattern } }
        return try await taken(ofLeaders, as: .teamLeader, website, database)
            + (others.isEmpty ? [] : taken(others, as: .administrator, website, database))
    }

    private static func taken(
        _ routes: [Route], as role: Role, _ website: Website, _ database: any Database
    ) async throws -> [String] {
        let cookies = [try await SignedIn.cookie(role, in: database), try await SignedIn.cookie(role, in: database)]
        let taken = Mutex<[String]>([])
        try await Browser.open(website) { client in
            let (browser, stranger, nobody) = (Browser(client, cookie: cookies[0]), Browser(client, cookie: cookies[1]), Browser(client))
            try await browser.get("/ik")
            try await stranger.get("/ik")
            let (seal, foreign) = (try browser.unseen("/afmelden"), try stranger.unseen("/afmelden"))
            for route in routes {
                let path = route.address.pattern.split(separator: "/").map { "/" + ($0.hasPrefix("{") ? "0000000000001" : $0) }.joined()
                func look(_ who: Browser, _ fields: [String: String], from origin: String? = "http://localhost", _ words: String) async throws {
                    if try await who.post(path, fields, origin: origin) != .forbidden { taken.withLock { $0.append("\(path) \(words)") } }
                }
                try await look(browser, [:], "without a seal")
                try await look(browser, ["waarmerk": "x"], "with a wrong seal")
                try await look(browser, foreign, "with another's seal")
                for who in route.who.admits(nil) ? [browser, nobody] : [browser] {
                    for origin in ["http://evil.example", "http://localhost.evil.example", "null", "https://localhost", nil] {
                        try await look(who, seal, from: origin, "from \(origin ?? "nowhere")")
                    }
                    for site in ["cross-site", "same-site", "none", "Same-Origin", ""] {
                        who.more = [FormHeaders.site: site]
                        try await look(who, seal, "from \(site)")
                        try await look(who, seal, from: nil, "from \(site) without an origin")
                    }
                    who.more = [:]
                }
            }
        }
        return taken.withLock { $0 }
    }

    private enum FormHeaders {
        static let site = HTTPField.Name("Sec-Fetch-Site") ?? .referer
    }

    private static func traces(_ database: any Database) async throws -> Int {
        try await database.read { try $0.number("SELECT COUNT(*) FROM trace") }
    }

    @Test("A form that is sent twice does its deed once, and leads to the same place")
    func twice() async throws {
        let database = try await PracticeTown.make()
        let cookie = try await SignedIn.cookie(.administrator, in: database)
        try await Browser.open(Asking.website(database)) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/collegas/nieuw")
            let place = try #require(browser.page.firstMatch(of: /<option value="(0[0-9a-z]{12})"/)?.output.1)
            let fields = try browser.unseen("/collegas").merging([
                "naam": "Nieuwe Collega", "wat": "guide", "locatie": String(place),
            ]) { $1 }
            #expect(try await browser.post("/collegas", fields) == .seeOther)
            let first = browser.headers[.location]
            #expect(try await browser.post("/collegas", fields) == .seeOther)
            #expect(browser.headers[.location] == first && first != nil)
            let known = try await database.read { try $0.number("SELECT COUNT(*) FROM colleague WHERE name = 'Nieuwe Collega'") }
            #expect(known == 1)
        }
    }

    @Test("A body that is no form, or too large, is refused and changes nothing")
    func body() async throws {
        let database = try await PracticeTown.shared.database()
        try await Application(router: Asking.website(database).router()).test(.router) { client in
            let large = String(repeating: "a", count: 70_000)
            for (type, body, status) in [
                ("text/plain", "a=1", HTTPResponse.Status.unsupportedMediaType), ("", "a=1", .unsupportedMediaType),
                ("application/x-www-form-urlencoded", large, .contentTooLarge), ("application/x-www-form-urlencoded", "a=%zz", .badRequest),
            ] {
                try await client.execute(
                    uri: "/aanmelden", method: .post, headers: [.contentType: type, .origin: "http://localhost"], body: .init(string: body)
                ) { #expect($0.status == status, "\(type) \(body.prefix(9))") }
            }
        }
    }
}
