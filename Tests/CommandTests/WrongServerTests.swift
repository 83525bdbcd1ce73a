import Foundation
import Support
import Testing

/// A server that cannot be used: one sentence that says what to do, and no password anywhere.
@Suite("Servers that cannot be used", .enabled(if: TestServer.isThere, "needs a server: bin/cluster run swift test"))
struct WrongServerTests {
    private static let secret = "zeergeheim"

    private func expect(_ code: Int32, _ words: String, at address: String) async throws {
        for command in [["report", "--year", "2017", "--municipality", "GM0637"], ["check"], ["serve", "--port", "0"]] {
            let ending = try await Wegwijs.start(command + ["--database", address]).ending()
            #expect(ending.code == code, "\(command) \(ending)")
            #expect(ending.out.isEmpty || command == ["check"])
            let lines = ending.err.split(separator: "\n")
            #expect(lines.count == 1 && ending.err.contains(words), "\(command) \(ending.err)")
            #expect(!ending.err.contains(Self.secret) && !ending.out.contains(Self.secret))
        }
    }

    private static func address(_ user: String, _ rest: String = "") throws -> String {
        try #require(TestServer.address).replacing("wegwijs@", with: "\(user):\(secret)@") + rest
    }

    @Test("A wrong password")
    func password() async throws {
        let server = try #require(TestServer.address) + "postgres"
        _ = try? await TestServer.run("CREATE ROLE needs_password", in: server)
        let name = "r" + UUID().uuidString.prefix(8).lowercased()
        try await TestServer.run("CREATE ROLE \(name) LOGIN PASSWORD 'anders' IN ROLE needs_password", in: server)
        try await expect(69, "wachtwoord", at: Self.address(name, "postgres"))
    }

    @Test("A database that is not there, an empty one, an address that is none")
    func nothing() async throws {
        try await expect(69, "createdb", at: Self.address("wegwijs", "nergens"))
        let empty = try await TestServer.database()
        try await expect(65, "geen gegevensbestand", at: Self.address("wegwijs", TestServer.name(in: empty)))
        try await expect(65, "postgres://naam@server/database", at: "postgres://wegwijs:\(Self.secret)@[server/a")
    }

    @Test("A host that nobody knows, and a port where nobody is")
    func nobody() async throws {
        try await expect(69, "netwerk", at: "postgres://wegwijs:\(Self.secret)@nergens.invalid/a")
        try await expect(75, "niet te bereiken", at: "postgres://wegwijs:\(Self.secret)@127.0.0.1:1/a")
    }
}
