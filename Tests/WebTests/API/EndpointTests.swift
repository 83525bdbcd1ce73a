import Access
import Casework
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Web

/// What another program is answered.
@Suite("Another program asks")
struct EndpointTests {
    /// A team leader's program at the first desk.
    private static func open(
        _ body: @escaping @Sendable (Program, TwoDesks) async throws -> Void
    ) async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        let token = try await Program.token(of: leader, in: house.database, at: house.clock, ids: house.ids).text
        try await Browser.open(house.website) { client in try await body(Program(client, token: token), house) }
    }

    @Test("All that is wrong with what it sent is told at once, by field, and nothing is recorded")
    func wrong() async throws {
        try await Self.open { program, house in
            let before = try await house.database.read { try $0.number("SELECT COUNT(*) FROM person") }
            try await program.post("/api/v1/clienten", text: """
                {"naam":5,"geboren":"1990-02-31","nationaliteit":"zzzz","geslacht":"x","iemandAnders":"ja","onzin":""}
                """)
            #expect(program.status == 400 && program.headers[.contentType] == "application/problem+json")
            #expect(try Set(program.complaints) == ["naam", "geboren", "nationaliteit", "geslacht", "iemandAnders", "onzin"], "\(program.text)")
            #expect((try? program.json)?["status"] == .number(400) && (try? program.json)?["title"] != nil && (try? program.json)?["detail"] != nil)
            try await program.post("/api/v1/clienten/\(house.client)/feiten/adres", text: "{\"straat\":\"\",\"postcode\":\"0000\",\"vanaf\":\"x\"}")
            #expect(try Set(program.complaints) == ["straat", "postcode", "plaats", "vanaf"], "\(program.text)")
            try await program.post("/api/v1/clienten/\(house.client)/correcties", text: "{\"naam\":\"Amal\"}")
            #expect(try program.complaints.count == 7, "what is left out would be cleared: \(program.text)")
            #expect(try await house.database.read { try $0.number("SELECT COUNT(*) FROM person") } == before)
        }
    }

    @Test("Somebody is added, seen, corrected and taken back; who may be known already is asked about first")
    func deeds() async throws {
        try await Self.open { program, house in
            try await program.post("/api/v1/clienten", text: "{\"naam\":\"Amal Haddad\",\"geboren\":\"1990-02-03\"}")
            #expect(program.status == 409 && (try? program.json)?["clienten"]?.all.first?["nummer"]?.words == house.client.description, "\(program.text)")
            try await program.post("/api/v1/clienten", text: "{\"naam\":\"Zoë de Vries\",\"geboren\":\"1991-10\"}")
            #expect(program.status == 201)
            let change = try #require(program.headers[.location])
            let client = try #require(change.split(separator: "/wijzigingen").first.map(String.init))
            #expect(try await program.get(client) == 200)
            #expect((try? program.json)?["persoon"]?["naam"]?.words == "Zoë de Vries" && (try? program.json)?["persoon"]?["geboren"]?.words == "1991-10")
            try await program.post(client + "/feiten/telefoon", text: "{\"nummer\":\"06-1234 5678\",\"van\":\"own\",\"vanaf\":\"2026-01-01\"}")
            #expect(program.status == 201, "\(program.text)")
            let undo = try #require(program.headers[.location])
            try await program.get(client + "/feiten/telefoon")
            let fact = try #require((try? program.json)?["feiten"]?.all.first)
            #expect(fact["nummer"]?.words == "0612345678" && fact["vanaf"]?.words == "2026-01-01")
            let own = client + "/feiten/telefoon/" + (fact["feit"]?.words ?? "")
            let (version, correction) = (fact["versie"]?.words ?? "", "{\"nummer\":\"0687654321\",\"van\":\"own\",\"vanaf\":\"2026-01-01\",\"versie\":\"")
            #expect(try await program.post(own + "/correcties", text: correction + "\"}") == 409, "who did not read it")
            #expect(try await program.post(own + "/correcties", text: correction + version + "\"}") == 201, "\(program.text)")
            #expect(try await program.post(own + "/correcties", text: correction + version + "\"}") == 409, "who was overtaken")
            #expect(try await program.post(own + "/beeindigingen") == 201)
            try await program.get(client + "/wijzigingen")
            #expect((try? program.json)?["wijzigingen"]?.all.count == 4, "\(program.text)")
            #expect(try await program.get(change) == 200 && (try? program.json)?["wat"]?.words == "added")
            #expect(try await program.post(undo + "/terugnames") == 409, "what was changed since stays")
            #expect(try await program.post(change + "/terugnames") != 500)
        }
    }

    @Test("The same key at the same address does the same once; with another key, or without, twice")
    func once() async throws {
        try await Self.open { program, house in
            let key = try #require(HTTPField.Name("Idempotency-Key"))
            let path = "/api/v1/clienten/\(house.client)/feiten/telefoon"
            let body = "{\"nummer\":\"0612345678\",\"van\":\"own\",\"vanaf\":\"2026-01-01\"}"
            var places: [String?] = []
            for name in ["een", "een", "twee", nil, nil] {
                program.more[key] = name
                #expect(try await program.post(path, text: body) == 201)
                places.append(program.headers[.location])
            }
            #expect(places[0] == places[1] && Set(places).count == 4)
            try await program.get(path)
            #expect((try? program.json)?["feiten"]?.all.count == 4)
            for wrong in ["", "met spatie", String(repeating: "x", count: 201)] {
                program.more[key] = wrong
                #expect(try await program.post(path, text: body) == 400, "\(wrong.count)")
            }
        }
    }

    @Test("Whatever goes wrong is a problem in JSON with the marks of every answer")
    func problems() async throws {
        try await Self.open { program, house in
            let version = try #require(HTTPField.Name("API-Version"))
            let file = "/api/v1/clienten/\(house.client)"
            let asked: [(HTTPRequest.Method, String, String?, String?, HTTPResponse.Status)] = [
                (.get, "/api/v1/nergens", nil, nil, 404), (.get, "/api/v1/clienten/", nil, nil, 404), (.get, "/api/nergens", nil, nil, 404),
                (.put, file, "{}", "application/json", 405), (.delete, file, nil, nil, 405), (.post, file, "{}", "application/json", 405),
                (.post, "/api/v1/clienten", "naam=x", "application/x-www-form-urlencoded", 415), (.post, "/api/v1/clienten", "{}", nil, 415),
                (.post, "/api/v1/clienten", "{", "application/json", 400), (.post, "/api/v1/clienten", "{\"naam\":\"a\",\"naam\":\"b\"}", "application/json", 400),
                (.post, "/api/v1/clienten", "{\"naam\":\"" + String(repeating: "x", count: 70_000) + "\"}", "application/json", 413),
                (.get, "/api/v1/cijfers/GM0637/x", nil, nil, 404), (.get, "/api/v1/cijfers/GM0599/2026", nil, nil, 404),
            ]
            for (method, path, body, type, status) in asked {
                try await program.send(method, path, body.map { Array($0.utf8) }, type: type ?? "text/plain")
                #expect(program.status == status && program.headers[.contentType] == "application/problem+json", "\(method) \(path): \(program.status) \(program.text)")
                #expect((try? program.json)?["status"] == .number(status.code) && program.headers[version] == "1.0.0", "\(method) \(path)")
                #expect(program.headers[.cacheControl] == "no-store" && program.headers[.contentSecurityPolicy] != nil && program.headers[.setCookie] == nil)
                #expect((program.headers[.allow] != nil) == (status == 405) && program.headers[.accessControlAllowOrigin] == nil)
            }
        }
    }

    @Test("A client out of scope is answered like one that is nowhere, with the same bytes")
    func stranger() async throws {
        try await Self.open { program, house in
            for rest in ["", "/huisgenoten", "/wijzigingen", "/feiten/telefoon", "/feiten/nergens"] {
                try await program.get("/api/v1/clienten/\(house.stranger)\(rest)")
                let (status, text) = (program.status, program.text)
                try await program.get("/api/v1/clienten/0000000000001\(rest)")
                #expect(status == 404 && program.status == 404 && program.text == text)
            }
        }
    }

    @Test("Of bodies that a machine spoiled none makes the program stumble")
    func spoiled() async throws {
        try await Self.open { program, house in
            var (state, statuses): (UInt64, [Int: Int]) = (0x9e37_79b9_7f4a_7c15, [:])
            func chance(_ below: Int) -> Int {
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                return Int(state % UInt64(below))
            }
            for endpoint in house.website.endpoints where endpoint.method == .post {
                let body = EndpointTown.body(endpoint)
                guard !body.isEmpty else { continue }
                let path = endpoint.address.pattern.replacing("{client}", with: house.client.description)
                    .replacing("{gegeven}", with: "telefoon").replacing("{feit}", with: "0000000000001")
                for _ in 0..<150 {
                    var bytes = try JSONValue.object(body).bytes
                    for _ in 0...chance(3) {
                        let place = chance(bytes.count)
                        switch chance(4) {
                        case 0: bytes[place] = UInt8(chance(256))
                        case 1: bytes.remove(at: place)
                        case 2: bytes.insert(contentsOf: bytes[place...].prefix(chance(9)), at: place)
                        default: bytes.insert([0, 0x22, 0x5b, 0x7b, 0x5c, 0xc3, 0xff][chance(7)], at: place)
                        }
                    }
                    try await program.send(.post, path, bytes)
                    statuses[program.status.code, default: 0] += 1
                    #expect([200, 201, 400, 404, 409].contains(program.status.code), "\(path) \(String(decoding: bytes, as: UTF8.self)) \(program.text)")
                }
            }
            #expect(statuses[400, default: 0] > 100 && statuses[500] == nil)
            print("spoiled bodies: \(statuses)")
        }
    }
}

extension Program {
    /// Sends this text as it stands.
    @discardableResult
    func post(_ path: String, text: String) async throws -> HTTPResponse.Status {
        try await send(.post, path, Array(text.utf8))
    }
}
