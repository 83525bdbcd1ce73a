import Foundation

/// The real program in a process of its own, that serves pages.
final class Serving {
    let child: Child
    /// "http://127.0.0.1:54321/"
    let address: String
    /// Milliseconds from its start until it said that it was ready.
    let ready: Double

    /// Nothing when the program does not stand beside the benchmark.
    static var program: URL? {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        let program = folder.appending(path: "wegwijs")
        return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
    }

    init(_ program: URL, database: String) throws {
        let start = ContinuousClock.now
        child = try Child(program, ["serve", "--database", database, "--port", "0"])
        guard let said = child.firstLine().split(separator: " ").last else {
            child.end()
            throw RawSQLite.Fault(message: "The server did not start.")
        }
        address = String(said)
        ready = (ContinuousClock.now - start) / .milliseconds(1)
    }

    deinit {
        child.end()
    }
}
