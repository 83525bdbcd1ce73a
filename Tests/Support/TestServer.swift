import CPQ
import Dispatch
import Foundation

/// The PostgreSQL server beside the tests (`bin/cluster run …`), asked directly and not through the program's own engine.
package enum TestServer {
    /// "postgres://wegwijs@127.0.0.1:54321/"; nothing when the tests run without a server.
    package static let address = ProcessInfo.processInfo.environment["WEGWIJS_TEST_SERVER"]

    package static var isThere: Bool { address != nil }

    package struct Fault: Error {
        package let words: String

        package init(words: String) {
            self.words = words
        }
    }

    /// A new database, empty or like another. Gives its address.
    package static func database(like template: String? = nil) async throws -> String {
        guard let address else { throw Fault(words: "Start the tests with: bin/cluster run swift test") }
        let name = "t" + UUID().uuidString.replacing("-", with: "").lowercased()
        let like = template.map { " TEMPLATE \(Self.name(in: $0))" } ?? ""
        try await run("CREATE DATABASE \(name)\(like)", in: address + "postgres")
        return address + name
    }

    package static func name(in address: String) -> String {
        address.split(separator: "/").last.map { String($0.prefix { $0 != "?" }) } ?? ""
    }

    /// Runs words on a server and gives the first column of the answer.
    @discardableResult
    package static func run(_ words: String, in address: String) async throws -> [String] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try ask(words, address) }) }
        }
    }

    private static func ask(_ words: String, _ address: String) throws -> [String] {
        let connection = PQconnectdb(address)
        defer { PQfinish(connection) }
        let result = PQexec(connection, words)
        defer { PQclear(result) }
        guard [PGRES_COMMAND_OK, PGRES_TUPLES_OK].contains(PQresultStatus(result)) else {
            throw Fault(words: String(cString: PQerrorMessage(connection)))
        }
        return (0..<PQntuples(result)).map { String(cString: PQgetvalue(result, $0, 0)) }
    }
}
