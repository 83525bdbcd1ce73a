package import Foundation

/// A PostgreSQL of one's own, for a test that stops or breaks it (`bin/cluster`).
package struct Cluster: Sendable {
    package let folder: URL
    /// "postgres://wegwijs@127.0.0.1:54321/"
    package let address: String

    private static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "bin/cluster")

    package static func make(_ settings: String...) async throws -> Cluster {
        let folder = try Scratch.folder()
        // The server works as another user, who must be able to come here.
        for place in [folder, folder.deletingLastPathComponent()] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path)
        }
        let said = try await run(["make", folder.path] + settings)
        return Cluster(folder: folder, address: said.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    /// - Parameter suddenly: without a farewell, as when the power fails.
    package func stop(suddenly: Bool = false) async throws {
        _ = try await Self.run(["stop", folder.path, suddenly ? "immediate" : "fast"])
    }

    package func start() async throws {
        _ = try await Self.run(["start", folder.path])
    }

    private static func run(_ arguments: [String]) async throws -> String {
        let ending = try await Child(script.path, arguments, within: .seconds(90)).ending()
        guard ending.code == 0 else { throw TestServer.Fault(words: "bin/cluster \(arguments): \(ending.err)") }
        return ending.out
    }
}
