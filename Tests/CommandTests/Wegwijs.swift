import Foundation
import Support

/// The built program, called as a person calls it.
enum Wegwijs {
    /// It stands beside the tests that were built with it.
    static let path: String = {
        let places = ([Bundle.main] + Bundle.allBundles).flatMap { bundle in
            sequence(first: bundle.executableURL ?? bundle.bundleURL) { $0.deletingLastPathComponent() }.prefix(6)
        }
        let programs = places.map { $0.appending(path: "wegwijs").path }
        return programs.first { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) && !isFolder.boolValue
        } ?? "wegwijs"
    }()

    static let logKey = (try? Scratch.path("team.logkey")) ?? ""

    static func start(_ arguments: [String], environment: [String: String] = [:], output: Int32? = nil) throws -> Child {
        // On a server the key of the log and the vault have no place of their own.
        let places = ["WEGWIJS_LOG_KEY": logKey, "WEGWIJS_VAULT": try Scratch.path("team.vault")]
        return try Child(path, arguments, environment: places.merging(environment) { $1 }, output: output)
    }

    static func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Child.Ending {
        try await start(arguments, environment: environment).ending()
    }

    /// - Parameter line: a line for the shell, in which `$W` is the program.
    static func shell(_ line: String, environment: [String: String] = [:]) async throws -> Child.Ending {
        try await Child("/bin/sh", ["-c", line], environment: environment.merging(["W": path]) { $1 }).ending()
    }

    static func report(
        _ more: String..., file: String? = nil, year: String = "2017", municipality: String = "GM0637",
        environment: [String: String] = [:]
    ) async throws -> Child.Ending {
        let file = if let file { file } else { try await PracticePlace.shared.place() }
        let arguments = ["report", "--database", file, "--year", year, "--municipality", municipality] + more
        return try await start(arguments, environment: environment).ending()
    }

    static func figure(_ id: String, _ more: String..., file: String? = nil) async throws -> Child.Ending {
        let file = if let file { file } else { try await PracticePlace.shared.place() }
        return try await start(
            ["figure", id, "--database", file, "--year", "2017", "--municipality", "GM0637"] + more).ending()
    }
}
