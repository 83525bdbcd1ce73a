import Foundation
import Support
import Testing

/// The built program, run as a person would.
enum Program {
    struct Ending: Sendable {
        let code: Int32
        let out: String
        let err: String
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let path = root.appending(path: ".build/debug/wegwijs").path

    /// - Parameter shell: a shell line in which `$W` is the program.
    static func run(shell line: String, environment: [String: String] = [:]) throws -> Ending {
        try start("/bin/sh", ["-c", line], environment.merging(["W": path]) { mine, _ in mine })
    }

    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Ending {
        try start(path, arguments, environment)
    }

    private static func start(_ file: String, _ arguments: [String], _ environment: [String: String]) throws -> Ending {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/timeout")
        process.arguments = ["-k", "5", "60", file] + arguments
        process.environment = ["PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        let (out, err) = (try Scratch.path("out"), try Scratch.path("err"))
        for name in [out, err] { FileManager.default.createFile(atPath: name, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: out))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: err))
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Ending(
            code: process.terminationStatus, out: try String(contentsOfFile: out, encoding: .utf8),
            err: try String(contentsOfFile: err, encoding: .utf8))
    }

    /// A practice file that the tests which only look at it share.
    static let practice: String = {
        let path = (try? Scratch.path("practice.db")) ?? ""
        _ = try? run("practice", "--database", path)
        return path
    }()

    static func report(_ more: String..., file: String = practice, year: String = "2017", municipality: String = "GM0637") throws -> Ending {
        try start(path, ["report", "--database", file, "--year", year, "--municipality", municipality] + more, [:])
    }
}

/// The program serving a file, until it is ended.
final class Served {
    private let process = Process()
    private let output = Pipe()

    init(_ file: String) throws {
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["serve", "--database", file, "--port", "0"]
        process.standardOutput = output
        try process.run()
    }

    /// "http://127.0.0.1:41234/"
    func address() -> String {
        var bytes: [UInt8] = []
        while let byte = try? output.fileHandleForReading.read(upToCount: 1)?.first, byte != 10 { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self).split(separator: " ").last.map(String.init) ?? ""
    }

    func end(_ signal: Int32 = SIGTERM) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationStatus
    }
}
