import Access
import Casework
import Database
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Team
import Testing
import Trail
import Web

/// What is filled in comes back as text, in every field of every form.
@Suite("Hostile texts in forms", .serialized)
struct HostileFormTests {
    private static func forget(_ database: any Database) async throws {
        let author = Author(nil, ground: "test", clock: .live, ids: .live(.live))
        try await database.write { try Attempts.tidy(at: Clock.live.now() + .seconds(7200), by: author, in: $0) }
    }

    /// Fills in every field of every form of the page that is shown, and looks at what comes back.
    private static func fill(_ browser: Browser, _ database: any Database, _ reached: Reached, slow: Bool = false) async throws {
        let page = browser.page
        for form in SeenForm.all(page) where form.address != "/afmelden" {
            let names = form.fields + form.unseen.keys.filter { $0 != "waarmerk" && $0 != "verzending" && $0 != "briefje" }.sorted()
            // Signing in takes a hash each time, on purpose: there all fields are filled in at once.
            let ways = slow || form.address == "/aanmelden" ? [names] : names.map { [$0] } + [names]
            for way in ways {
                for text in HostileTexts.texts + (ways.count > 1 && way.count == 1 ? HostileTexts.scalars : []) {
                    try await forget(database)
                    var fields = form.unseen
                    for name in way { fields[name] = text }
                    fields["verzending"] = nil
                    try await browser.post(form.address, fields)
                    reached.look(browser, way.count == 1 ? "\(form.address.prefix(10)) \(way[0])" : form.address)
                }
            }
            for bytes in HostileTexts.broken where !names.isEmpty {
                let body = (form.unseen.map { ($0.key, $0.value.escaped) } + names.map { ($0, bytes) }).map { "\($0.0)=\($0.1)" }
                try await browser.send(form: body.joined(separator: "&"), to: form.address)
                reached.look(browser, "broken")
                if browser.status.code < 400 { reached.note("\(form.address) took \(bytes)") }
            }
        }
    }

    @Test("Practising: every form of every page", arguments: [Role.administrator])
    func practice(_ role: Role) async throws {
        let database = try await PracticeTown.make()
        let cookie = try await SignedIn.cookie(role, in: database)
        let website = Asking.website(database)
        let reached = Reached()
        let colleague = try await database.read { db in try db.first("SELECT id FROM colleague ORDER BY id") { $0.id(0, of: Colleague.self).description } }
        try await Browser.open(website) { client in
            let browser = Browser(client, cookie: cookie)
            for route in website.routes where route.method == .get && !route.address.pattern.hasPrefix("/galerij") {
                let path = route.address.pattern.replacing("{collega}", with: colleague ?? "")
                guard !path.contains("{"), !path.hasSuffix("/vertrek") else { continue }
                if try await browser.get(path) == .ok { try await Self.fill(browser, database, reached) }
            }
        }
        #expect(reached.faults == [])
        for field in ["/collegas naam", "/collegas/ dag", "/collegas/ van", "/collegas/ tot"] { #expect(reached.marks[field, default: 0] > 0, "\(field)") }
        print("hostile forms: \(reached.pages) pages, \(reached.marks)")
    }

    @Test("In earnest: signing in, a slip, and setting up an account")
    func earnest() async throws {
        let database = try await Scratch.database()
        let workplace = Workplace(database: database, clock: .live, ids: .live(.live))
        let website = Asking.website(database, isPractice: false)
        let reached = Reached()
        let slip = try #require(await FirstRun.slip(workplace))
        try await Browser.open(website) { client in
            let browser = Browser(client)
            for path in ["/uitnodiging", "/aanmelden", "/aanmelden?terug=/\("zqmerkzq\"<b>zqmerkzq".escaped)"] {
                try await browser.get(path)
                try await Self.fill(browser, database, reached)
            }
            try await browser.get("/uitnodiging")
            try await Self.forget(database)
            try await browser.submit("/uitnodiging", ["briefje": slip])
            try await Self.fill(browser, database, reached)
        }
        #expect(reached.faults == [])
        for field in ["/aanmelden", "/uitnodigi volledige-naam", "/uitnodigi naam"] { #expect(reached.marks[field, default: 0] > 0, "\(field)") }
        print("hostile forms in earnest: \(reached.pages) pages, \(reached.marks)")
    }
}
