import Access
import Casework
import Clients
import HTTPTypes
import Hummingbird
import HummingbirdTesting
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

    /// Everybody in whose scope nothing at the other desk is; of those who are the same to the scope one.
    private static let askers: [Asker] = [
        .nobody, .volunteer, .own, .household, .onShift, .shiftOver, .legalWorker, .teamLeader, .leaderBeside, .left, .municipality,
    ]

    @Test("On every route, for everyone, with one of every kind of thing elsewhere or without", arguments: askers)
    func same(_ asker: Asker) async throws {
        let alone = try await Self.answers(isFull: false, asker)
        let beside = try await Self.answers(isFull: true, asker)
        #expect(alone.count == beside.count && alone.count > 65)
        for (one, other) in zip(alone, beside) { #expect(one.answer == other.answer, "\(one.what)") }
        for name in ["Nour", "Kees", "Els Daar", "Samir", "Ginds"] {
            #expect(!beside.contains { $0.answer.contains(name) }, "\(name)")
        }
        let isOfDesk = ![.nobody, .left, .municipality, .leaderBeside].contains(asker)
        #expect(beside.contains { $0.answer.contains("Amal Haddad") } == isOfDesk)
    }

    /// All that this one gets to see: every page, and every form that is sent, about what is his and about what is elsewhere.
    private static func answers(isFull: Bool, _ asker: Asker) async throws -> Answers {
        let town = try await MatrixTown(TwoDesks(isFull: isFull))
        if isFull { try await Elsewhere(town.house).fill(partner: town.partner) }
        let found = Mutex<Answers>([])
        try await Browser.open(town.house.website) { client in
            for route in town.house.website.routes where !route.address.pattern.contains("galerij") {
                for about in [MatrixTown.About.here, .elsewhere] where Matrix.isAboutSomething(route, about) {
                    let path = try await town.path(route.address, about: about, colleague: town.house.outsider)
                    let answer = try await answer(client, route.method, path, town.cookie(asker))
                    found.withLock { $0.append(("\(route.method.rawValue) \(path)", answer)) }
                }
            }
        }
        return found.withLock { $0 }
    }

    /// Status, headers and page, without what is different at every page: its seals.
    private static func answer(_ client: any TestClientProtocol, _ method: Route.Method, _ path: String, _ cookie: String?) async throws -> String {
        let browser = Browser(client, cookie: cookie)
        if method == .get {
            try await browser.get(path)
        } else {
            let (page, form) = cookie == nil ? ("/uitnodiging", "/uitnodiging") : ("/ik", "/afmelden")
            try await browser.get(page)
            let seals = browser.status == .ok ? try browser.unseen(form) : [:]
            let filled = ["zoek": "haddad", "reden": "balie", "spoedreden": "Het is nu echt nodig"]
            try await browser.post(path, seals.merging(filled) { $1 })
        }
        // Attributes of a cookie come in any order; what a passkey has to sign is new every time, and so are the number of a change
        // and the address of a calendar.
        let headers = browser.headers.filter { $0.name != .date }.map { "\($0.name): \($0.value.split(separator: "; ").sorted())" }
            .map { $0.replacing(/gedaan=[0-9a-z]*/, with: "") }.sorted()
        let body = browser.page.replacing(/<input type="hidden"[^>]*>/, with: "").replacing(/challenge&quot;:&quot;[^&]*&quot;/, with: "")
            .replacing(/\/agenda\/[A-Za-z0-9_-]{43}/, with: "")
        return "\(browser.status.code)\n\(headers.joined(separator: "\n"))\n\(body)"
    }
}
