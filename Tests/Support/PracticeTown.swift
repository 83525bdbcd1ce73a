import Casework
package import Database
import PracticeData

/// The practice town, made once for all tests that only look at it.
package actor PracticeTown {
    package static let shared = PracticeTown()
    private var model: Task<String, any Error>?
    private var opened: Task<any Database, any Error>?

    package func database() async throws -> any Database {
        let task = opened ?? Task { try await Self.make() }
        opened = task
        return try await task.value
    }

    /// One of its own, for a test that changes something.
    package static func make() async throws -> any Database {
        switch Engine.chosen {
        case .sqlite: try await filled(Scratch.database())
        case .postgresql: try await Scratch.open(TestServer.database(like: shared.address()))
        }
    }

    /// A town on the server that nobody is connected to, from which others are copied.
    private func address() async throws -> String {
        let task = model ?? Task {
            let address = try await TestServer.database()
            let database = try await Scratch.open(address)
            try await Everything.migrator.migrate(database, clock: .live)
            try await Self.filled(database).close()
            return address
        }
        model = task
        return try await task.value
    }

    private static func filled(_ database: any Database) async throws -> any Database {
        try await PracticeData(today: Clock.live.today).make(in: database) { _ in }
        return database
    }
}
