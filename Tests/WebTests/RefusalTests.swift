import Casework
import Database
import Hummingbird
import HummingbirdTesting
import Logging
import Support
import Synchronization
import Testing
@testable import Web

@Suite("What goes wrong on the web")
struct RefusalTests {
    @Test("What is not there is a page that says so", arguments: [
        "/nergens", "/verslag/GM9999/2017", "/verslag/GM0637/1999", "/verslag/GM0637/abc", "/cijfers/geen.cijfer/GM0637/2017",
        "/werk/niets", "/galerij/verslag/niets", "//verslag/GM0637/2017", "/verslag/../verslag/GM0637/2017",
    ])
    func notFound(_ path: String) async throws {
        try await Asking.ask(path) { response in
            #expect(response.status == .notFound)
            #expect(response.text.contains("Deze pagina is er niet"))
        }
    }

    @Test("A name that was made to point to this machine is not answered", arguments: [
        ("evil.example", false), ("evil.example:8080", false), ("", false), ("127.0.0.1.evil.example", false),
        ("localhost:8080", true), ("LOCALHOST", true), ("127.0.0.1:41234", true), ("[::1]:8080", true), ("[::2]", false),
    ])
    func host(_ authority: String, _ isOurs: Bool) {
        #expect(OwnHost.isNamed(by: authority) == isOurs)
    }

    @Test("A way of asking that an address does not know is refused with 405")
    func method() async throws {
        try await Asking.ask("/hulp", .post) { #expect($0.status == .methodNotAllowed) }
    }

    @Test("The safety headers stand on every answer, errors too", arguments: ["/", "/nergens", "/verslag/GM0637/2017/verslag.csv"])
    func headers(_ path: String) async throws {
        try await Asking.ask(path) { response in
            #expect(response.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            #expect(response.headers[.xContentTypeOptions] == "nosniff")
            #expect(response.headers[.cacheControl] == "no-store")
        }
    }

    @Test("A fault is shown and logged by a reference, without its text and without the address")
    func fault() async throws {
        struct SecretFault: Error { let name = "Mohammad" }
        let heard = Heard()
        let log = Logger(label: "test") { _ in heard }
        let broken = Route(.get, Address("/stuk/{naam}"), .everyone) { _ in throw SecretFault() }
        let website = Website(
            Workplace(database: try await PracticeTown.shared.database(), clock: .live, ids: .live(.live)), routes: [broken], menu: [], banner: nil, log: log)
        try await Application(router: website.router()).test(.router) { client in
            try await client.execute(uri: "/stuk/Mohammad?zoek=geheim", method: .get) { response in
                #expect(response.status == .internalServerError)
                #expect(!response.text.contains("Mohammad") && !response.text.contains("SecretFault"))
            }
        }
        let logged = heard.all
        #expect(logged.contains("reference"))
        #expect(!logged.contains("Mohammad") && !logged.contains("geheim"))
    }

    @Test("Script in an address is text on the page")
    func script() async throws {
        try await Asking.ask("/werk/team?gemeente=%3Cscript%3Ealert(1)%3C/script%3E") { response in
            #expect(!response.text.contains("<script"))
        }
    }
}

/// Remembers what was logged.
private struct Heard: LogHandler {
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    private let lines = Lines()
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    var all: String { lines.all.withLock { $0.joined(separator: "\n") } }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        lines.all.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
