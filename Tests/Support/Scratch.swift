import Casework
package import Database
import Dates
package import Foundation

/// Folders for one run of the tests, gone when it ends, and empty databases in them.
package enum Scratch {
    private static let root: URL = {
        let root = FileManager.default.temporaryDirectory.appending(path: "wegwijs-tests-\(getpid())")
        atexit { Scratch.removeAll() }
        return root
    }()

    private static func removeAll() {
        try? FileManager.default.removeItem(at: root)
    }

    package static func folder() throws -> URL {
        let folder = root.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    /// The path of a file that does not exist yet, in a folder of its own.
    package static func path(_ name: String = "test.db") throws -> String {
        try folder().appending(path: name).path
    }

    /// An empty database with all tables.
    package static func database() async throws -> any Database {
        let database = try SQLiteDatabase.open(path())
        try await Everything.migrator.migrate(database, clock: .live)
        return database
    }
}
