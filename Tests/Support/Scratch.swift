import Casework
package import Database
import Dates
package import Foundation

/// Folders and databases for one run of the tests, gone when it ends.
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

    /// Where there are no data yet, for the engine that is tested now: a path or an address.
    package static func place() async throws -> String {
        switch Engine.chosen {
        case .sqlite: try path()
        case .postgresql: try await TestServer.database()
        }
    }

    package static func open(_ place: String) async throws -> any Database {
        try await DataPlace(place).open(patience: .ofTests)
    }

    /// A database with nothing in it.
    package static func empty() async throws -> any Database {
        try await open(place())
    }

    /// A database with all tables and no one in it.
    package static func database() async throws -> any Database {
        switch Engine.chosen {
        case .sqlite:
            let database = try await empty()
            try await Everything.migrator.migrate(database, clock: .live)
            return database
        case .postgresql: return try await open(TestServer.database(like: Model.shared.address()))
        }
    }
}

extension Patience {
    /// A machine that runs many tests at once lets a single one wait long for its turn.
    package static let ofTests = Patience(forTurn: .seconds(180), forServer: Patience.usual.forServer)
}

/// A database with all tables, from which others are copied: a server does that quicker than making them anew.
private actor Model {
    static let shared = Model()
    private var made: Task<String, any Error>?

    func address() async throws -> String {
        let task = made ?? Task {
            let address = try await TestServer.database()
            let database = try await Scratch.open(address)
            try await Everything.migrator.migrate(database, clock: .live)
            try await database.close()
            return address
        }
        made = task
        return try await task.value
    }
}
