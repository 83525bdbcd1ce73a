import Access
import Casework
import Clients
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Trail
import Web

/// A program of each asker, and something to send to each endpoint.
struct EndpointTown {
    let town: MatrixTown
    private let tokens: [Asker: String]

    init(_ town: MatrixTown) async throws {
        self.town = town
        let house = town.house
        var tokens: [Asker: String] = [:]
        for (asker, colleague) in town.people.sorted(by: { $0.value < $1.value }) {
            let (start, now) = (asker == .expired ? house.clock.now() - AccessToken.longest : house.clock.now(), house.clock.now())
            let made = try await Program.token(of: colleague, in: house.database, at: Clock { start }, ids: house.ids)
            tokens[asker] = made.text
            if asker == .signedOut {
                let isEnded = try await house.database.write {
                    try AccessTokens.revoke(made.id, of: colleague, at: now, by: house.author, in: $0)
                }
                #expect(isEnded)
            }
        }
        self.tokens = tokens
    }

    func program(_ asker: Asker, _ client: any TestClientProtocol) -> Program {
        Program(client, token: tokens[asker])
    }

    private static let person: [String: JSONValue] = [
        "naam": .text("Iemand"), "eigenSchrift": .text(""), "roepnaam": .text(""), "geboren": .text("1970"),
        "geslacht": .text("unknown"), "nationaliteit": .text("0000"), "geboorteland": .text("0000"),
    ]

    private static let fact: [String: JSONValue] = [
        "nummer": .text("0612345678"), "van": .text("own"), "vanaf": .text("2026-01-02"),
    ]

    /// What is right to send there.
    static func body(_ endpoint: Endpoint) -> [String: JSONValue] {
        let last = endpoint.address.pattern.split(separator: "/").last.map(String.init) ?? ""
        switch (last, endpoint.input) {
        case (_, .nothing): return [:]
        case ("zoekvragen", _): return ["zoek": .text("haddad")]
        case ("clienten", _): return person.merging(["iemandAnders": .yesNo(true)]) { $1 }
        case ("huisgenoten", _): return person.merging(["relatie": .text("other"), "verblijf": .text("abroad")]) { $1 }
        case ("correcties", .byPlace): return fact.merging(["versie": .text("")]) { $1 }
        case ("correcties", _): return person.merging(["versie": .text("")]) { $1 }
        case (_, .byPlace): return fact
        default: return person
        }
    }

    func ask(_ endpoint: Endpoint, _ program: Program, _ about: MatrixTown.About) async throws {
        // Whoever asks with a token that does not work is held back soon; that is tested elsewhere.
        try await town.house.database.write { _ = try $0.run("DELETE FROM attempt") }
        let path = try await town.path(endpoint.address, about: about)
        guard endpoint.method == .post else { return _ = try await program.get(path) }
        var body = Self.body(endpoint)
        if body["versie"] != nil, case .fields = endpoint.input { body["versie"] = .text(try await version(about)) }
        try await program.post(path, body)
    }

    /// The last change of who the client there is; nothing when there was none.
    private func version(_ about: MatrixTown.About) async throws -> String {
        let client = try #require(town.client(about).split(separator: "/").last.flatMap { ID<Person>(text: String($0)) })
        return try await town.house.database.read { db in
            try db.first(
                "SELECT revision FROM revision_row WHERE table_name = 'person' AND row_key = $1 ORDER BY id DESC LIMIT 1", client
            ) { $0.id(0, of: Revision.self).description } ?? ""
        }
    }
}
