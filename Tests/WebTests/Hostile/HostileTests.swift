import Access
import Casework
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Organisation
import SignIn
import Support
import Team
import Testing
import Trail
import Web

/// Whatever is typed, sent or stored is text on every page, and never a part of the page.
@Suite("Hostile texts", .serialized)
struct HostileTests {
    private static func path(_ route: Route, _ value: (String) -> String) -> String {
        route.address.pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.hasPrefix("{") ? value(String(part.dropFirst().dropLast())) : String(part)
        }.joined(separator: "/")
    }

    private static let usual = [
        "gemeente": "GM0637", "jaar": "2017", "cijfer": "housing.persons", "soort": "huisvesting", "versie": "x", "onderdeel": "verslag",
        "voorbeeld": "lijst",
    ]

    @Test("Planted: a page with one text as it was sent is found, with whichever text")
    func planted() async throws {
        let leak = Route(.get, Address("/lek"), .everyone) { visit in
            .document(Document(Array("<!DOCTYPE html><p>\(visit.query["x"] ?? "")</p>".utf8), "text/html"))
        }
        let quoted = Route(.get, Address("/waarde"), .everyone) { visit in
            let value = (visit.query["x"] ?? "").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            return .document(Document(Array("<!DOCTYPE html><input value=\"\(value)\">".utf8), "text/html"))
        }
        try await Browser.open(try await Asking.bare([leak, quoted])) { client in
            let browser = Browser(client)
            for (address, least) in [("/lek", HostileTexts.texts.count), ("/waarde", 3)] {
                let reached = Reached()
                for text in HostileTexts.texts {
                    try await browser.get(address + "?x=" + text.escaped)
                    reached.look(browser, text)
                }
                #expect(Set(reached.faults.map { $0.prefix(40) }).count >= min(least, 5) && reached.pages == HostileTexts.texts.count)
                #expect(HostileTexts.texts.filter { text in reached.faults.contains { $0.hasPrefix(text) } }.count >= least, "\(address)")
            }
        }
    }

    @Test("Behind a question mark, in a part of an address, and in what a browser tells of itself, on every route", arguments: [
        nil, Role.teamLeader, .administrator, .auditor,
    ])
    func addresses(_ role: Role?) async throws {
        let database = try await PracticeTown.shared.database()
        let cookie = if let role { try await SignedIn.cookie(role, in: database) } else { String?.none }
        let website = Asking.website(database)
        let reached = Reached()
        try await Browser.open(website) { client in
            let browser = Browser(client, cookie: cookie)
            for route in website.routes where route.method == .get {
                for text in HostileTexts.texts.map(\.escaped) + HostileTexts.broken {
                    let query = ["terug", "gemeente", "jaar", "bladzijde", "voor", "x"].map { "\($0)=\(text)" }.joined(separator: "&")
                    try await browser.get(Self.path(route) { Self.usual[$0] ?? "0000000000001" } + "?" + query)
                    reached.look(browser, "query")
                }
                for text in HostileTexts.all.map({ (StrictPage.mark + $0 + StrictPage.mark).escaped }) + HostileTexts.broken
                where route.address.pattern.contains("{") {
                    try await browser.get(Self.path(route) { _ in text })
                    reached.look(browser, "path")
                }
                // As it stands, as no browser sends it.
                let raw = "zqmerkzq\"'><b>`{}|^zqmerkzq"
                try await browser.get(Self.path(route) { _ in raw } + "?terug=/" + raw)
                reached.look(browser, "raw")
            }
            for text in HostileTexts.texts {
                let told = String(text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7f })
                browser.more = [.userAgent: told, .acceptLanguage: told, .referer: told, .origin: told]
                for address in ["/aanmelden", "/hulp", "/nergens", "/ik"] {
                    try await browser.get(address)
                    reached.look(browser, "headers")
                }
            }
        }
        #expect(reached.faults == [])
        #expect(reached.marks["path", default: 0] > 0 && reached.marks["raw", default: 0] > 0)
        print("hostile addresses as \(role.map { "\($0)" } ?? "nobody"): \(reached.pages) pages, \(reached.marks)")
    }

    @Test("Stored as the name of a colleague, a place, a municipality and a device, on every page")
    func stored() async throws {
        let database = try await PracticeTown.make()
        let (clock, ids) = (Clock.live, IDSource.live(.live))
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        let reached = Reached()
        for text in HostileTexts.texts + HostileTexts.scalars.prefix(2) {
            let text = String(text.unicodeScalars.filter { $0.value != 0 })
            let cookies = try await database.write { db in
                let town = MunicipalityCode(literal: "GM0637")
                try Municipalities.put(Municipality(code: town, name: text), by: author, in: db)
                let place = Place(id: ids.next(), name: text, serving: [town])
                try Places.add(place, by: author, in: db)
                return try [Engagement.Function?.some(.teamLeader), nil].map { function in
                    let colleague = Colleague(id: ids.next(), name: text)
                    try Colleagues.add(colleague, by: author, in: db)
                    if let function {
                        try Engagements.start(
                            Engagement(
                                id: ids.next(), colleague: colleague.id, place: place.id, kind: .staff, function: function,
                                startedOn: clock.today), by: author, in: db)
                    }
                    for kind in function == nil ? [Mandate.Kind.administrator, .auditor] : [] {
                        try Mandates.give(
                            Mandate(id: ids.next(), colleague: colleague.id, kind: kind, startedOn: clock.today), by: author, in: db)
                    }
                    let token = try Sessions.start(
                        for: colleague.id, on: text, SessionTerms(), clock, id: ids.next(), by: author, in: db)
                    return (cookie: "wegwijs=" + token.text, colleague: colleague.id.description)
                }
            }
            let website = Asking.website(database)
            try await Browser.open(website) { client in
                for (cookie, colleague) in cookies {
                    let browser = Browser(client, cookie: cookie)
                    for route in website.routes where route.method == .get && !route.address.pattern.hasPrefix("/galerij") {
                        try await browser.get(Self.path(route) { $0 == "collega" ? colleague : Self.usual[$0] ?? "x" })
                        reached.look(browser, route.address.pattern)
                    }
                }
                try await Browser(client).get("/aanmelden")
            }
        }
        #expect(reached.faults == [])
        for address in ["/", "/verslag/{gemeente}/{jaar}", "/ik", "/collegas", "/collegas/nieuw", "/collegas/{collega}", "/logboek"] {
            #expect(reached.marks[address, default: 0] > 0, "\(address)")
        }
        print("hostile names: \(reached.pages) pages, \(reached.marks.values.reduce(0, +)) texts on them")
    }
}
