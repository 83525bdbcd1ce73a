import Access
import Casework
import Clients
import HTTPTypes
import Organisation
import Support
import Synchronization
import Testing
import Trail
import Web

/// What is out of scope does not exist: two databases that differ only there give the same answers, byte for byte.
@Suite("What is out of scope makes no difference")
struct NoninterferenceTests {
    private typealias Answers = [(what: String, answer: String)]

    /// Each route with an own client, with somebody of elsewhere, and with nobody.
    private static func paths(_ route: Route, _ house: TwoDesks) -> [String] {
        let known = [
            "gemeente": ["GM0637", "GM0599", "NL"], "jaar": ["2026", "2025"], "cijfer": ["contacts.guidance", "housing.persons"], "soort": ["spreekuur", "huisvesting"],
            "client": [house.client.description, house.stranger.description, "0000000000009"], "locatie": [house.here.id.description, house.there.id.description],
            "week": ["2026-11-16"], "versie": ["x"], "onderdeel": ["verslag"], "voorbeeld": ["lijst"], "collega": ["0000000000009"], "sessie": ["0000000000009"],
        ]
        return route.address.pattern.split(separator: "/").reduce([""]) { paths, part in
            guard part.hasPrefix("{") else { return paths.map { $0 + "/" + part } }
            let values = known[String(part.dropFirst().dropLast())] ?? []
            return paths.flatMap { path in values.map { path + "/" + $0 } }
        }.map { $0.isEmpty ? "/" : $0 }
    }

    /// All that this one gets to see, without what is different at every page: its seals.
    private static func answers(_ house: TwoDesks, _ function: Engagement.Function?, onShift: Bool) async throws -> Answers {
        let found = Mutex<Answers>([])
        try await house.visit(as: house.colleague(house.here, function, onShift: onShift)) { browser in
            func note(_ what: String) {
                let headers = browser.headers.filter { $0.name != .date }.map { "\($0.name): \($0.value)" }.sorted()
                let answer = "\(browser.status.code)\n\(headers.joined(separator: "\n"))\n\(browser.page.replacing(/<input type="hidden"[^>]*>/, with: ""))"
                found.withLock { $0.append((what, answer)) }
            }
            for route in house.website.routes where !route.address.pattern.contains("galerij") {
                for path in Self.paths(route, house) {
                    if route.method == .get {
                        try await browser.get(path)
                        note("GET " + path)
                    } else if path.hasPrefix("/clienten") || path.hasPrefix("/toezicht") {
                        try await browser.get("/ik")
                        let more = ["zoek": "haddad", "reden": "balie", "spoedreden": "Het is nu echt nodig"]
                        try await browser.post(path, try browser.unseen("/afmelden").merging(more) { $1 })
                        note("POST " + path)
                    }
                }
            }
        }
        return found.withLock { $0 }
    }

    @Test("On every route, for everyone of a desk, with clients, colleagues and looks elsewhere or without", arguments: [
        (nil, false), (nil, true), (Engagement.Function.legalWorker, false), (.teamLeader, false),
    ] as [(Engagement.Function?, Bool)])
    func same(_ function: Engagement.Function?, _ onShift: Bool) async throws {
        let alone = try await Self.answers(TwoDesks(isFull: false), function, onShift: onShift)
        let beside = try await Self.answers(TwoDesks(), function, onShift: onShift)
        #expect(alone.count == beside.count && alone.count > 50)
        for (one, other) in zip(alone, beside) {
            #expect(one.answer == other.answer, "\(one.what)")
        }
        #expect(beside.contains { $0.answer.contains("Amal Haddad") })
        #expect(!beside.contains { $0.answer.contains("Nour") || $0.answer.contains("Kees") })
    }
}
