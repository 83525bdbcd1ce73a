import Casework
import Database
import Foundation
import Support

/// The practice town in a file, whatever engine is tested: for what only a file can meet.
actor PracticeFile {
    static let shared = PracticeFile()
    private var made: Task<(path: String, ending: Child.Ending), any Error>?

    func making() async throws -> (path: String, ending: Child.Ending) {
        let task = made ?? Task {
            let path = try Scratch.path("practice.db")
            return (path, try await Wegwijs.run("practice", "--database", path))
        }
        made = task
        return try await task.value
    }

    func path() async throws -> String {
        try await making().path
    }

    /// One of its own, for a test that changes something.
    static func copy() async throws -> String {
        let path = try Scratch.path("copy.db")
        try FileManager.default.copyItem(atPath: try await shared.path(), toPath: path)
        return path
    }

    /// One of its own that was meddled with, from outside the program.
    static func tampered(_ statement: SQL) async throws -> String {
        let path = try await copy()
        let database = try SQLiteDatabase.open(path)
        _ = try await database.write { try $0.run(statement) }
        try database.close()
        return path
    }
}
