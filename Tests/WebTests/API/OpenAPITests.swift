import Casework
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Web

/// What makers of other programs read.
@Suite("The description for other programs")
struct OpenAPITests {
    @Test("It names every endpoint with what goes in and comes out, and anybody may read it from anywhere")
    func complete() async throws {
        let website = Asking.website(try await PracticeTown.shared.database())
        #expect(website.endpoints.count > 15)
        try await Browser.open(website) { client in
            let program = Program(client, token: nil)
            #expect(try await program.get("/api/v1/openapi.json") == .ok)
            #expect(program.headers[.accessControlAllowOrigin] == "*")
            let document = try program.json
            #expect(document["openapi"] == .text("3.0.3") && document["info"]?["contact"]?["url"] != nil)
            for endpoint in website.endpoints where endpoint.scope != nil {
                let operation = document["paths"]?[endpoint.address.pattern]?[endpoint.method.rawValue.lowercased()]
                #expect(operation?["summary"] == .text(endpoint.summary.nl), "\(endpoint.address.pattern)")
                if case .nothing = endpoint.input { #expect(operation?["requestBody"] == nil) } else { #expect(operation?["requestBody"] != nil) }
            }
        }
    }

    @Test("Addresses are plural nouns in kebab case, keys in camel case")
    func names() async throws {
        let website = Asking.website(try await PracticeTown.shared.database())
        for endpoint in website.endpoints where endpoint.scope != nil {
            for part in endpoint.address.pattern.split(separator: "/").dropFirst(2) {
                #expect(part.wholeMatch(of: /[a-z]+(-[a-z]+)*(en|s)|\{[a-z]+\}/) != nil, "\(part)")
            }
            let kinds: [[InputField]] = switch endpoint.input {
            case .nothing: []
            case .fields(let fields): [fields]
            case .byPlace(_, let kinds): Array(kinds.values)
            }
            for field in kinds.flatMap({ $0 }) { #expect(field.key.wholeMatch(of: /[a-z]+([A-Z][a-z]+)*/) != nil, "\(field.key)") }
        }
    }

    @Test("Whatever is sent, no answer says that something went wrong with us", arguments: 0..<8)
    func mutated(_ seed: UInt64) async throws {
        let town = try await EndpointTown(MatrixTown(TwoDesks()))
        try await Browser.open(town.town.house.website) { client in
            let (program, endpoints) = (town.program(.teamLeader, client), town.town.house.website.endpoints.filter { $0.method == .post })
            var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
            func next(_ most: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % max(1, most)
            }
            let hostile: [[UInt8]] = [Array("\\u0000".utf8), Array("\\ud800".utf8), [0xff], Array("{\"a\":".utf8), Array("\"".utf8), Array("null".utf8), [0], Array("1e999".utf8)]
            for endpoint in endpoints {
                let path = try await town.town.path(endpoint.address, about: .here)
                for _ in 0..<6 {
                    var bytes = try JSONValue.object(EndpointTown.body(endpoint)).bytes
                    for _ in 0...next(3) {
                        let place = next(bytes.count)
                        switch next(4) {
                        case 0: bytes[place] = UInt8(next(256))
                        case 1: bytes.remove(at: place)
                        case 2: bytes.insert(contentsOf: hostile[next(hostile.count)], at: place)
                        default: bytes = Array(bytes.prefix(place)) + [32]
                        }
                    }
                    try await program.send(.post, path, bytes)
                    #expect(program.status.code < 500, "\(path) \(String(decoding: bytes, as: UTF8.self))")
                }
            }
        }
    }
}
