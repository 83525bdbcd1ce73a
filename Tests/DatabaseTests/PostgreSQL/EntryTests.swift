import Casework
import Database
import Foundation
import Support
import Testing

/// A server that does not let us in: one sentence each, and the password in none.
@Suite("At the server's door", OnServer.condition)
struct EntryTests {
    private func expect(_ refusal: Refusal, at address: String) async {
        let error = await #expect(throws: refusal) { try await OnServer.open(address) }
        let words = "\(String(describing: error)) \(String(reflecting: error))"
        #expect(!words.contains("geheim") && !words.contains("127.0.0.1"), "\(words)")
    }

    @Test("A wrong password, and none")
    func password() async throws {
        _ = try? await TestServer.run("CREATE ROLE needs_password", in: try #require(TestServer.address) + "postgres")
        let name = try await OnServer.role("PASSWORD 'goed' SUPERUSER IN ROLE needs_password")
        let address = try await TestServer.database()
        await expect(.wrongPassword, at: OnServer.address(address, user: "\(name):geheim"))
        await expect(.wrongPassword, at: OnServer.address(address, user: name))
        try await OnServer.open(OnServer.address(address, user: "\(name):goed")).close()
    }

    @Test("A host that nobody knows, and a port where nobody is")
    func nobody() async throws {
        await expect(.unknownHost, at: "postgres://wegwijs:geheim@nergens.invalid/a?sslmode=disable")
        await expect(.serverAway, at: "postgres://wegwijs:geheim@127.0.0.1:1/a")
    }

    @Test("A database that is not there, and a name that is not known")
    func missing() async throws {
        let address = try #require(TestServer.address)
        await expect(.noSuchDatabase, at: address + "nergens")
        await expect(.noEntry, at: OnServer.address(address + "postgres", user: "niemand:geheim"))
    }

    @Test("A name without rights, and a database of another program: nothing is made there")
    func rights() async throws {
        let address = try await TestServer.database()
        let name = try await OnServer.role("")
        await expect(.missingRights, at: OnServer.address(address, user: name))
        try await TestServer.run("CREATE TABLE foreign_work (id INT)", in: address)
        await expect(.notADatabaseOfOurs, at: address)
        let tables = try await TestServer.run("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", in: address)
        #expect(tables == ["foreign_work"])
    }

    @Test("No more connections")
    func connections() async throws {
        let name = try await OnServer.role("SUPERUSER CONNECTION LIMIT 1")
        // The limit does not hold for who may do everything.
        try await TestServer.run("ALTER ROLE \(name) NOSUPERUSER CREATEDB", in: try #require(TestServer.address) + "postgres")
        let address = OnServer.address(try await TestServer.database(), user: name)
        try await TestServer.run("GRANT ALL ON SCHEMA public TO \(name)", in: OnServer.address(address, user: "wegwijs"))
        let first = try await OnServer.open(address)
        await expect(.noMoreConnections, at: address)
        await first.close()
    }

    @Test("A server that is too old, and one that says nothing")
    func other() async throws {
        let old = try FakeServer(version: "14.11")
        await expect(.serverTooOld, at: "postgres://wegwijs:geheim@127.0.0.1:\(old.port)/a?sslmode=disable")
        let silent = try FakeServer(version: nil)
        await expect(.serverAway, at: "postgres://wegwijs:geheim@127.0.0.1:\(silent.port)/a?sslmode=disable")
    }

    @Test("A database that cannot keep all letters, and a server that does not keep what it says")
    func unfit() async throws {
        let server = try #require(TestServer.address)
        let latin = "l" + UUID().uuidString.prefix(8).lowercased()
        try await TestServer.run(
            "CREATE DATABASE \(latin) TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'", in: server + "postgres")
        await expect(.notUnicode, at: server + latin)
        let careless = try await TestServer.database()
        try await TestServer.run("ALTER DATABASE \(TestServer.name(in: careless)) SET synchronous_commit = off", in: careless)
        await expect(.notDurable, at: careless)
    }

    @Test("What is no address is refused without repeating it", arguments: [
        "postgres://a:geheim@[127.0.0.1/x", "postgres://a:geheim@host/x?geheim=1", "postgres://a:geheim@host:port/x?sslmode",
    ])
    func noAddress(_ text: String) async throws {
        let error = #expect(throws: Refusal.noAddress) { try PostgreSQLAddress(text) }
        #expect(!"\(String(describing: error))".contains("geheim"))
    }

    @Test("A server that proves who it is lets us in; one that proves less is refused before anything is said")
    func identity() async throws {
        let authority = try #require(ProcessInfo.processInfo.environment["WEGWIJS_TEST_AUTHORITY"])
        let address = OnServer.address(try await TestServer.database(), host: "localhost")
        func with(_ query: String, host: String = "localhost") -> String {
            OnServer.address(address, host: host, query: query)
        }
        let database = try await OnServer.open(with("sslmode=verify-full&sslrootcert=\(authority)"))
        #expect(try await database.settings().contains { $0 == ("tls", "on") })
        await database.close()
        await expect(.untrustedServer, at: with("sslmode=verify-full&sslrootcert=\(authority)", host: "127.0.0.1"))
        await expect(.untrustedServer, at: with("sslmode=verify-full&sslrootcert=/nergens"))
        let other = try Scratch.path("other.crt")
        try FileManager.default.copyItem(atPath: "/etc/ssl/certs/ca-certificates.crt", toPath: other)
        await expect(.untrustedServer, at: with("sslmode=verify-full&sslrootcert=\(other)"))
    }
}
