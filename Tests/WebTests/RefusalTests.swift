import Casework
import Database
import Hummingbird
import HummingbirdTesting
import Logging
import Support
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

    @Test("A way of asking that an address does not know is refused with 405")
    func method() async throws {
        try await Asking.ask("/hulp", .post) { #expect($0.status == .methodNotAllowed) }
    }

    @Test("A fault is shown and logged by a reference, without its text and without the address")
    func fault() async throws {
        struct SecretFault: Error { let name = "Mohammad" }
        let heard = Heard()
        let log = Logger(label: "test") { _ in heard }
        let broken = Route(.get, Address("/stuk/{naam}"), .everyone) { _ in throw SecretFault() }
        let website = try await Asking.bare([broken], log: log)
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
