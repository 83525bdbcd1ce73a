import Foundation
import Support

/// A way to run the program without the rights of root: CI runs as root, and root may change every file.
enum FewerRights {
    /// Written before a command. Root stays the owner of its files but loses the right to pass over their permissions.
    static let prefix: [String]? = {
        guard getuid() == 0 else { return ["/usr/bin/env"] }
        let setpriv = "/usr/bin/setpriv"
        let lesser = [setpriv, "--bounding-set", "-dac_override,-dac_read_search,-fowner", "--inh-caps", "-all"]
        guard FileManager.default.isExecutableFile(atPath: setpriv) else { return nil }
        // Not every container may give up rights; then the tests that need it say so and are left out.
        let trial = Process()
        trial.executableURL = URL(filePath: setpriv)
        trial.arguments = lesser.dropFirst() + ["/bin/true"]
        trial.standardError = FileHandle.nullDevice
        guard (try? trial.run()) != nil else { return nil }
        trial.waitUntilExit()
        return trial.terminationStatus == 0 ? lesser : nil
    }()

    static func run(_ arguments: String...) async throws -> Child.Ending {
        let line = (prefix ?? []) + [Wegwijs.path] + arguments
        return try await Child(line[0], Array(line.dropFirst())).ending()
    }

    static func set(_ mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
}
