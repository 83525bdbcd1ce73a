import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif
import Support
import Testing

/// The program while it serves, on a free port.
enum Serving {
    /// Runs `body` while the pages are served, and then ends the server as a machine that shuts down would.
    @discardableResult
    static func during(_ file: String, _ body: (_ address: String, _ server: Child) async throws -> Void) async throws -> Child.Ending {
        let server = try Wegwijs.start(["serve", "--database", file, "--port", "0"])
        do {
            try #require(await server.says("http://127.0.0.1:"), "\(server.said)")
            let address = try #require(server.said.out.split(whereSeparator: \.isWhitespace).last.map(String.init))
            try await body(address, server)
        } catch {
            server.send(SIGKILL)
            _ = try await server.ending()
            throw error
        }
        server.send(SIGTERM)
        return try await server.ending()
    }

    static func get(_ address: String) async throws -> (status: Int, body: String) {
        let (data, response) = try await URLSession.shared.data(from: try #require(URL(string: address)))
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
    }
}
