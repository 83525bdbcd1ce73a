import Access
import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Support
import Testing
@testable import Web

@Suite("The safety headers on every route with every status")
struct EveryAnswerTests {
    /// What a handler may do, and which status comes of it.
    private static let ways: [(Int, Route.Handler)] = [
        (200, { _ in .document(Document([1], "text/plain")) }), (303, { _ in .redirect("/") }), (404, { _ in .notFound }),
        (404, { _ in throw Refusal(.badInput, WebTexts.notFound) }), (409, { _ in throw Refusal(.rule, WebTexts.notFound) }),
        (503, { _ in throw Refusal(.unavailable, WebTexts.notFound) }), (500, { _ in throw Fault() }), (500, { _ in throw CancellationError() }),
        (413, { _ in throw NIOTooManyBytesError(maxBytes: 1) }), (431, { _ in throw HTTPError(.requestHeaderFieldsTooLarge) }),
        (408, { _ in throw HTTPError(.requestTimeout) }),
    ]

    private struct Fault: Error {}

    private static let names = [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy", "Permissions-Policy", "Cache-Control",
    ]

    private static func faults(_ response: TestResponse, _ status: Int, _ what: String) -> [String] {
        let missing = names.filter { name in HTTPField.Name(name).map { response.headers[$0] == nil } ?? true }
        let policy = response.headers[.contentSecurityPolicy] ?? ""
        return missing.map { "\(what): no \($0)" }
            + (response.status.code == status ? [] : ["\(what): \(response.status.code), not \(status)"])
            + (policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe") ? [] : [what])
            + (response.headers[.cacheControl] == "no-store" ? [] : ["\(what) may be kept"])
    }

    private static func path(_ route: Route) -> String {
        "/" + route.address.pattern.split(separator: "/").map { $0.utf8.first == UInt8(ascii: "{") ? "x" : String($0) }.joined(separator: "/")
    }

    /// The routes of the whole website, each of them with another handler; without what every website has.
    private static func website(_ handler: @escaping Route.Handler) async throws -> Website {
        let always = Set(try await Asking.bare([]).routes.map(\.address.pattern))
        let routes = Asking.website(try await PracticeTown.shared.database()).routes.filter { !always.contains($0.address.pattern) }
        return try await Asking.bare(routes.map { Route($0.method, $0.address, .everyone, handler) })
    }

    private static func method(_ route: Route) -> HTTPRequest.Method {
        route.method == .get ? .get : .post
    }

    @Test("Whatever a handler does", arguments: ways.indices)
    func handlers(_ index: Int) async throws {
        let (status, handler) = Self.ways[index]
        let website = try await Self.website(handler)
        let routes = website.routes.filter { !$0.address.pattern.contains("stijl") && !$0.address.pattern.contains("/script") && $0.address.pattern != "/hulp" && $0.address.pattern != "/pictogram.svg" }
        #expect(routes.count > 8)
        try await Application(router: website.router()).test(.router) { client in
            for route in routes {
                try await client.execute(uri: Self.path(route), method: Self.method(route), headers: Asking.formHeaders) { response in
                    #expect(Self.faults(response, status, "\(route.address.pattern)") == [])
                }
            }
        }
    }

    @Test("Whatever is refused before a handler hears of it")
    func refused() async throws {
        let website = try await Self.website { _ in .notFound }
        let host = try #require(HTTPField.Name("Host"))
        try await Application(router: website.router()).test(.router) { client in
            for route in website.routes {
                let path = Self.path(route)
                for method in [HTTPRequest.Method.delete, .put, .trace, .options, .connect, .patch] {
                    try await client.execute(uri: path, method: method) { response in
                        #expect(Self.faults(response, 405, "\(method) \(path)") == [])
                        #expect(response.headers[.allow]?.contains(route.method.rawValue) == true)
                    }
                }
                try await client.execute(uri: path, method: Self.method(route), headers: [host: "elders.example"]) {
                    #expect(Self.faults($0, 400, "two hosts \(path)") == [])
                }
                try await client.execute(uri: "/" + path, method: Self.method(route)) { #expect(Self.faults($0, 404, "//\(path)") == []) }
                let large = ByteBuffer(repeating: UInt8(ascii: "x"), count: 64 * 1024 + 1)
                try await client.execute(uri: path, method: Self.method(route), body: large) {
                    #expect(Self.faults($0, 413, "large \(path)") == [])
                }
            }
        }
    }

    @Test("A script may run on the pages that use a passkey and on those that work on without a load, each its own file, and on no other")
    func scripts() async throws {
        let database = try await PracticeTown.shared.database()
        let cookie = try await SignedIn.cookie(.teamLeader, in: database)
        try await Application(router: Asking.website(database).router()).test(.router) { client in
            let scripted: [String: PageScript] = [
                "/galerij/team/sleutel-maken": .passkey, "/galerij/team/sleutel-gebruiken": .passkey, "/galerij/clienten/notitie": .page,
                "/clienten": .page, "/galerij/clienten/zoeken": .page, "/galerij/clienten/gevonden": .page,
            ]
            for path in Asking.pages + ["/galerij/team/aanmelden", "/nergens"] + scripted.keys {
                try await client.execute(uri: path, method: .get, headers: [.cookie: cookie]) { response in
                    let policy = response.headers[.contentSecurityPolicy] ?? ""
                    let script = scripted[path]
                    #expect(policy.contains("script-src 'self';") == (script != nil) && !policy.contains("unsafe"), "\(path)")
                    #expect(policy.contains("connect-src 'self';") == (script == .page), "\(path)")
                    let scripts = response.text.matches(of: /<script[^>]*>/).map { String($0.output) }
                    #expect(scripts == (script.map { ["<script src=\"\($0.link)\" defer>"] } ?? []), "\(path)")
                }
            }
        }
    }

    @Test("What may be kept in a cache is only what holds no data of people")
    func kept() async throws {
        let database = try await PracticeTown.shared.database()
        let website = Asking.website(database)
        let cookie = try await SignedIn.cookie(.teamLeader, in: database)
        let kept = [Asset.stylesheet, "/pictogram.svg"] + PageScript.allCases.map(\.link)
        try await Application(router: website.router()).test(.router) { client in
            for path in Asking.pages + kept {
                try await client.execute(uri: path, method: .get, headers: [.cookie: cookie]) { response in
                    #expect(response.status == .ok)
                    #expect((response.headers[.cacheControl] == "no-store") == !kept.contains(path), "\(path)")
                }
            }
        }
    }
}
