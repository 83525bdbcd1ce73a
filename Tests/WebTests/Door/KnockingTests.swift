import Casework
import Hummingbird
import Logging
import Support
import Synchronization
import Testing
@testable import Web

/// The website behind its door, over a real socket.
@Suite("Knocking at the door")
struct KnockingTests {
    /// How often a form was stored, how many wait for a slow answer, and whether they have waited long enough.
    private final class Stored: Sendable {
        let times = Mutex(0)
        let waiting = Mutex(0)
        let mayGo = Mutex(false)
        var count: Int { times.withLock { $0 } }
    }

    private static func behindDoor(
        _ change: (inout DoorOptions) -> Void = { _ in }, _ body: @escaping @Sendable (_ port: Int?, _ stored: Stored) async throws -> Void
    ) async throws {
        let stored = Stored()
        var options = DoorOptions()
        change(&options)
        let routes = [
            Route(.get, Address("/bestand"), .everyone) { _ in .document(Document(Array("hier".utf8), "text/plain")) },
            Route(.get, Address("/waarvandaan"), .everyone) { .document(Document(Array("<\($0.origin)>".utf8), "text/plain")) },
            Route(.post, Address("/formulier"), .everyone) { _ in
                stored.times.withLock { $0 += 1 }
                return .redirect("/bestand")
            },
            Route(.get, Address("/langzaam"), .everyone) { _ in
                stored.waiting.withLock { $0 += 1 }
                while !stored.mayGo.withLock(\.self) { try await Task.sleep(for: .milliseconds(10)) }
                return .document(Document(Array("klaar".utf8), "text/plain"))
            },
        ]
        let website = try await Asking.bare(routes)
        let (ports, told) = AsyncStream.makeStream(of: Int?.self)
        let application = Application(
            router: website.router(options), server: .door(options), configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { told.yield($0.localAddress?.port) }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            defer { group.cancelAll() }
            for await port in ports { return try await body(port, stored) }
        }
    }

    private static func get(_ path: String, host: String = "localhost", _ more: String = "") -> String {
        "GET \(path) HTTP/1.1\r\nHost: \(host)\r\n\(more)\r\n"
    }

    private static let last = "Connection: close\r\n"

    @Test("Attempts to sign in are counted by network: whoever has many addresses in one is one", arguments: [
        ("2001:db8:1:2:aaaa::1", "<2001:db8:1:2::/64>"), ("2001:db8:1:2:bbbb::ffff", "<2001:db8:1:2::/64>"),
        ("2001:db8:1:3::1", "<2001:db8:1:3::/64>"), ("192.0.2.9", "<192.0.2.9>"), ("\u{600}, 192.0.2.9", "<192.0.2.9>"),
    ])
    func network(_ told: String, _ expected: String) async throws {
        try await Self.behindDoor({ $0.trustedProxies = Set([NetworkAddress("127.0.0.1")].compactMap(\.self)) }) { port, _ in
            let answer = try await Knock.at(port, .say(Self.get("/waarvandaan", host: "localhost", "X-Forwarded-For: \(told)\r\n" + Self.last)))
            #expect(answer.statuses == ["200"] && answer.text.hasSuffix(expected), "\(answer)")
        }
    }

    @Test("The headers stand on what the server answers by itself, with the status that fits", arguments: [
        ("GET / HTTP/1.1\r\nHost: localhost\r\nNo colon here\r\n\r\n", "400"), ("\u{0}\u{1}\u{2}\r\n\r\n", "405"),
        ("GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "x", count: 20_000))\r\n\r\n", "431"),
        ("GET /\(String(repeating: "x", count: 20_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n", "431"),
        ("GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "X: y\r\n", count: 200))\r\n", "431"),
        ("VERZIN / HTTP/1.1\r\nHost: localhost\r\n\r\n", "405"),
        ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
    ])
    func ownAnswers(_ request: String, _ status: String) async throws {
        try await Self.behindDoor { port, _ in
            let answer = try await Knock.at(port, .say(request))
            #expect(answer.statuses == [status] && answer.isClosed, "\(answer)")
            for (name, value) in SafetyHeaders.all { #expect(answer.text.contains("\(name): \(value)"), "\(name)") }
            #expect(answer.text.contains("no-store") && answer.text.contains("Allow:") == (status == "405"))
        }
    }

    @Test("A request has one host, and it is ours", arguments: [
        ("GET /bestand HTTP/1.1\r\nConnection: close\r\n\r\n", "400"), ("GET /bestand HTTP/1.0\r\n\r\n", "400"),
        ("GET /bestand HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\nConnection: close\r\n\r\n", "400"),
        (get("http://elders.example/bestand", last), "421"), (get("/bestand", host: "elders.example", last), "421"),
        (get("http://localhost/bestand", host: "elders.example", last), "200"), (get("http://LOCALHOST:80/bestand", last), "200"),
        (get("foo:/bestand", last), "400"), (get("bestand", last), "400"), (get("/bestand#deel", last), "400"), (get("//bestand", last), "404"),
        ("GET /bestand HTTP/1.0\r\nHost: localhost\r\n\r\n", "200"), ("GET /bestand HTTP/2.0\r\nHost: localhost\r\n\r\n", "400"),
    ])
    func host(_ request: String, _ status: String) async throws {
        try await Self.behindDoor { port, _ in
            let answer = try await Knock.at(port, .say(request))
            #expect(answer.statuses == [status] && answer.isClosed, "\(request) \(answer)")
        }
    }

    private static func get(_ path: String, _ more: String) -> String { get(path, host: "localhost", more) }

    @Test("Requests in a row are answered in their order, over one connection")
    func row() async throws {
        try await Self.behindDoor { port, _ in
            let broken = try await Knock.at(port, .say(Self.get("/bestand") + Self.get("/bestand") + "onzin\r\n\r\n"))
            #expect(broken.statuses == ["200", "200", "405"] && broken.isClosed)
            let three = Self.get("/bestand") + Self.get("/nergens") + Self.get("/bestand", Self.last)
            let answer = try await Knock.at(port, .say(three))
            #expect(answer.statuses == ["200", "404", "200"] && answer.isClosed)
        }
    }

    @Test("Who asks on and on without waiting for an answer is shown out")
    func flood() async throws {
        try await Self.behindDoor({ $0.requestsInARow = 4 }) { port, _ in
            let answer = try await Knock.at(port, .say(String(repeating: Self.get("/bestand"), count: 40)))
            #expect(answer.isClosed && answer.statuses.count < 40)
        }
    }

    @Test("Who asks nothing is shown out without a word; whose headers drip, with one; neither before its time")
    func slowHeaders() async throws {
        try await Self.behindDoor({ $0.headerTime = .seconds(1) }) { port, _ in
            let silent = try await Knock.at(port)
            #expect(silent.text.isEmpty && silent.isClosed && silent.seconds >= 1)
            let dripping = try await Knock.at(port, .say("GET /bestand HTTP/1.1\r\n"), .drip("X", times: 12, every: 150))
            #expect(dripping.statuses == ["408"] && dripping.isClosed && dripping.seconds >= 1)
        }
    }

    @Test("After an answer the connection stays for a while, and then ends without a word")
    func idle() async throws {
        try await Self.behindDoor({ $0.idleTime = .seconds(3) }) { port, _ in
            let once = try await Knock.at(port, .say(Self.get("/bestand")))
            #expect(once.statuses == ["200"] && once.isClosed && once.seconds >= 3, "\(once)")
            let twice = try await Knock.at(port, .say(Self.get("/bestand")), .wait(milliseconds: 400), .say(Self.get("/bestand")))
            #expect(twice.statuses == ["200", "200"])
        }
    }

    private static let form = "POST /formulier HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"

    @Test("A body that drips is refused, and half a form is never stored")
    func slowBody() async throws {
        try await Self.behindDoor({ $0.bodyTime = .seconds(1) }) { port, stored in
            let whole = try await Knock.at(port, .say(Self.form + Self.last + "Content-Length: 4\r\n\r\nnaam"))
            #expect(whole.statuses == ["303"] && stored.count == 1)
            let dripping = try await Knock.at(port, .say(Self.form + "Content-Length: 100\r\n\r\n"), .drip("x", times: 12, every: 150))
            #expect(dripping.statuses == ["408"] && dripping.isClosed)
            let chunked = try await Knock.at(port, .say(Self.form + "Transfer-Encoding: chunked\r\n\r\n4\r\nnaam\r\n"))
            #expect(chunked.statuses == ["408"] && chunked.isClosed)
            for lengths in ["Content-Length: 100\r\n\r\nnaam", "Transfer-Encoding: chunked\r\n\r\n4\r\nnaam\r\n"] {
                _ = try await Knock.at(port, .say(Self.form + lengths), .wait(milliseconds: 100), .leave)
                _ = try await Knock.at(port, .say(Self.form + lengths), .wait(milliseconds: 100), .fallSilent)
            }
            #expect(stored.count == 1)
        }
    }

    @Test("A body without end is refused at its limit, and no more of it is read")
    func endless() async throws {
        try await Self.behindDoor { port, stored in
            let chunk = "1000\r\n" + String(repeating: "x", count: 4096) + "\r\n"
            let answer = try await Knock.at(
                port, .say(Self.form + "Transfer-Encoding: chunked\r\n\r\n"), .drip(chunk, times: 40, every: 5))
            #expect(answer.statuses.first == "413" && answer.isClosed, "\(answer)")
            let told = try await Knock.at(port, .say(Self.form + "Content-Length: 1000000000000\r\n\r\n"))
            #expect(told.statuses == ["413"] && told.isClosed && stored.count == 0)
        }
    }

    @Test("When one address holds too many connections, the one that asks nothing the longest makes room")
    func crowd() async throws {
        try await Self.behindDoor({ $0.connectionsPerAddress = 3 }) { port, _ in
            async let holding = withThrowingTaskGroup(of: Knock.Answer.self) { group in
                for _ in 0..<8 { group.addTask { try await Knock.at(port, patience: 10) } }
                return try await group.reduce(into: 0) { $0 += $1.isClosed ? 1 : 0 }
            }
            try await Task.sleep(for: .milliseconds(800))
            let answer = try await Knock.at(port, .say(Self.get("/bestand", Self.last)))
            #expect(answer.statuses == ["200"])
            #expect(try await holding >= 5)
        }
    }

    @Test("Whose work is being done does not make room; then who comes is not let in")
    func busy() async throws {
        try await Self.behindDoor({ $0.connections = 2 }) { port, stored in
            async let first = Knock.at(port, .say(Self.get("/langzaam", Self.last)))
            async let second = Knock.at(port, .say(Self.get("/langzaam", Self.last)))
            while stored.waiting.withLock(\.self) < 2 { try await Task.sleep(for: .milliseconds(10)) }
            let third = try await Knock.at(port, .say(Self.get("/bestand")))
            #expect(third.text.isEmpty && third.isClosed)
            stored.mayGo.withLock { $0 = true }
            #expect(try await first.statuses == ["200"])
            #expect(try await second.statuses == ["200"])
        }
    }
}
