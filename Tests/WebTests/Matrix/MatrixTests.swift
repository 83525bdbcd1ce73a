import Access
import Casework
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Synchronization
import Testing
import Web

/// Who may ask what: every route of the program, asked by everyone, against a table that says what each must meet.
///
/// The table is ``Matrix``: a route on each line, and a mark for each ``Asker``. A route that is not in it fails the test.
@Suite("Who may ask what")
struct MatrixTests {
    @Test("Every route meets every asker as the table says, about his own, the team beside and elsewhere; no route is missing from it", arguments: MatrixTown.About.allCases)
    func all(_ about: MatrixTown.About) async throws {
        let town = try await MatrixTown(TwoDesks())
        let routes = town.house.website.routes.filter { Matrix.isAboutSomething($0, about) }
        let seen = Mutex<[(route: String, marks: [Character])]>([])
        try await Browser.open(town.house.website) { client in
            for route in routes {
                var marks: [Character] = []
                for asker in Asker.allCases { marks.append(try await Self.ask(client, route, asker, about, town)) }
                let met = marks
                seen.withLock { $0.append((Matrix.name(route), met)) }
            }
        }
        let (rows, met) = (Matrix.rows(about), seen.withLock { $0 })
        for (route, marks) in met {
            guard let expected = rows[route], expected.count == marks.count else {
                Issue.record("not in the table: \(route) \(marks.map(String.init).joined(separator: " "))")
                continue
            }
            if !zip(marks, expected).allSatisfy(Matrix.fits) { print("met: \(about) \(route) \(marks.map(String.init).joined(separator: " "))") }
            for (asker, (mark, other)) in zip(Asker.allCases, zip(marks, expected)) {
                #expect(Matrix.fits(mark, other), "\(route) about \(about), as \(asker): \(mark), not \(other)")
            }
        }
        #expect(rows.count == met.count && met.count == routes.count)
        print("matrix: \(about), \(routes.count) routes, \(Asker.allCases.count) askers, \(routes.count * Asker.allCases.count) answers")
    }

    private static func ask(
        _ client: any TestClientProtocol, _ route: Route, _ asker: Asker, _ about: MatrixTown.About, _ town: MatrixTown
    ) async throws -> Character {
        let browser = Browser(client, cookie: try await town.cookie(asker))
        let path = try await town.path(route.address, about: about)
        if route.method == .get {
            let isTurnedAway = try await browser.get(path) == .seeOther && browser.headers[.location]?.hasPrefix("/aanmelden") == true
            return isTurnedAway ? "?" : Matrix.mark(browser.status, browser.page)
        }
        // With the seal of a page that everybody may see, so that only the right to ask is tested. Not of his own page: it lists how
        // often he signed in, which is often here. Who was away too long has an old page at most.
        let (page, form) = asker == .nobody ? ("/uitnodiging", "/uitnodiging") : ("/hulp", "/afmelden")
        try await browser.get(page)
        let seals = asker != .idle && browser.page.contains("action=\"\(form)\"") ? try browser.unseen(form) : [:]
        try await browser.post(path, seals.merging(town.fields(about: about)) { $1 })
        return Matrix.mark(browser.status, browser.page)
    }

    @Test("A name finds the clients of one's own teams, as they are today, and no other", arguments: Matrix.found.keys)
    func found(_ asker: Asker) async throws {
        let town = try await MatrixTown(TwoDesks())
        let cookie = try await town.cookie(asker)
        try await Browser.open(town.house.website) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "haddad"])
            let names = ["Amal", "Bashir", "Vroeger", "Later", "Nour", "Haddad 1"].filter { browser.page.contains("<bdi>\($0)") }
            #expect(names == Matrix.found[asker])
            // A name that only a client of the other team bears, and the place of each.
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "bashir"])
            #expect(browser.page.contains("<bdi>Bashir") == names.contains("Bashir"))
            #expect(browser.page.contains("<bdi>Amal") == (asker == .own), "only among those for whom he works")
            for (about, name, place) in [(MatrixTown.About.here, "Amal", "Hier"), (.beside, "Bashir", "Ernaast")] where names.contains(name) {
                try await browser.get(town.client(about))
                #expect(browser.page.contains(" · \(place) · "), "\(browser.page)")
            }
        }
    }

    @Test("The navigation of each leads to all that he may see, and to nothing else", arguments: Asker.allCases)
    func navigation(_ asker: Asker) async throws {
        let town = try await MatrixTown(TwoDesks())
        let cookie = try await town.cookie(asker)
        try await Browser.open(town.house.website) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/hulp")
            let bar = browser.page.components(separatedBy: "<nav").dropFirst().first?.components(separatedBy: "</nav>").first ?? ""
            for page in ["/balie", "/clienten", "/toezicht", "/collegas", "/locaties", "/logboek"] {
                // Who was away sees none of it before he showed who he is.
                let isFor = asker != .idle && Matrix.mark(of: "GET " + page, asker).map("vr".contains) == true
                #expect(bar.contains("href=\"\(page)\"") == isFor, "\(page)")
            }
        }
    }

    @Test("Of a client each sees the sections that the table says, and no other")
    func sections() async throws {
        let town = try await MatrixTown(TwoDesks())
        let address = "/clienten/\(town.house.client)"
        let seen = Mutex<[String: [Bool]]>([:])
        try await Browser.open(town.house.website) { client in
            for who in Matrix.sections.keys {
                let browser = Browser(client, cookie: try await Self.cookie(who, town))
                try await browser.get(address)
                if who == "visit" { try await browser.submit(address + "/bezoek", ["reden": "balie"]) }
                if who == "emergency" { try await browser.submit(address + "/spoed", ["spoedreden": "Het is nu echt nodig"]) }
                try await browser.get(address)
                #expect(!browser.page.contains("Vreemd"), "who is not of her household")
                #expect(browser.page.components(separatedBy: "<bdi>Amal Haddad").count <= 2, "nor is she of her own")
                let marks = Matrix.signs.map { browser.page.contains($0) }
                seen.withLock { $0[who] = marks }
            }
        }
        for (who, marks) in seen.withLock({ $0 }) { #expect(marks == Matrix.sections[who], "\(who)") }
        #expect(Matrix.sections.count > 15)
    }

    /// Somebody of the table of sections: one who asks, or a volunteer who does that work for the client.
    private static func cookie(_ who: String, _ town: MatrixTown) async throws -> String? {
        if let asker = Asker(rawValue: who) { return try await town.cookie(asker) }
        let (house, task) = (town.house, VolunteerRole.Role(rawValue: who))
        let colleague = try await house.colleague(house.here, onShift: ["visit", "otherVisits"].contains(who), doing: task)
        if who == "otherVisits" { try await town.otherVisits(of: colleague) }
        return try await SignedIn.cookie(colleague, in: house.database, at: house.clock)
    }
}
