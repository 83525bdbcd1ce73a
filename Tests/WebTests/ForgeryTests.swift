import Access
import Casework
import Database
import Hummingbird
import HummingbirdTesting
import Support
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
        let own = try await SignedIn.cookie(.teamLeader, in: database)
        let other = try await SignedIn.cookie(.teamLeader, in: database)
        let before = try await Self.traces(database)
        try await Browser.open(website) { client in
            let browser = Browser(client, cookie: own)
            let stranger = Browser(client, cookie: other)
            try await browser.get("/ik")
            try await stranger.get("/ik")
            let (seal, foreign) = (try browser.unseen("/afmelden"), try stranger.unseen("/afmelden"))
            let routes = Self.unsafe(website)
            #expect(routes.count > 7)
            for route in routes {
                let path = route.address.pattern.split(separator: "/").map { "/" + ($0.hasPrefix("{") ? "0000000000001" : $0) }.joined()
                #expect(try await browser.post(path, [:]) == .forbidden, "\(path) without a seal")
                #expect(try await browser.post(path, ["waarmerk": "x"]) == .forbidden, "\(path) with a wrong seal")
                #expect(try await browser.post(path, foreign) == .forbidden, "\(path) with another's seal")
                for origin in ["http://evil.example", "null", "https://localhost", nil] {
                    #expect(try await browser.post(path, seal, origin: origin) == .forbidden, "\(path) from \(origin ?? "nowhere")")
                }
            }
        }
        #expect(try await Self.traces(database) == before)
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
