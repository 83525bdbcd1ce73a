import Database
import Foundation
import Support
import Testing

/// What the tests of the server's engine share.
enum OnServer {
    static func open(
        _ address: String, connections: Int = PostgreSQLDatabase.usualSize, patience: Patience = .ofTests
    ) async throws -> PostgreSQLDatabase {
        try await PostgreSQLDatabase.open(PostgreSQLAddress(address), connections: connections, patience: patience)
    }

    /// The same address by another way in: another port, another name, another query.
    static func address(_ address: String, port: Int? = nil, user: String? = nil, host: String? = nil, query: String? = nil) -> String {
        var parts = URLComponents(string: address) ?? URLComponents()
        if let port { parts.port = port }
        if let user {
            parts.user = user.split(separator: ":").first.map(String.init)
            parts.password = user.split(separator: ":").dropFirst().first.map(String.init)
        }
        if let host { parts.host = host }
        if let query { parts.percentEncodedQuery = query }
        return parts.string ?? ""
    }

    static func port(of address: String) -> Int {
        URLComponents(string: address)?.port ?? 0
    }

    /// A role that can log in, known to nobody else.
    static func role(_ more: String) async throws -> String {
        let name = "r" + UUID().uuidString.prefix(8).lowercased()
        try await TestServer.run("CREATE ROLE \(name) LOGIN \(more)", in: try #require(TestServer.address) + "postgres")
        return name
    }

    static let condition: ConditionTrait = .enabled(if: TestServer.isThere, "needs a server: bin/cluster run swift test")
}
