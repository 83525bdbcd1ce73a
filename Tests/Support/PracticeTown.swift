import Casework
package import Database
import PracticeData

/// The practice town, made once for all tests that only look at it.
package actor PracticeTown {
    package static let shared = PracticeTown()
    private var made: Task<any Database, any Error>?

    package func database() async throws -> any Database {
        let task = made ?? Task { try await Self.make() }
        made = task
        return try await task.value
    }

    /// One of its own, for a test that changes something.
    package static func make() async throws -> any Database {
        let database = try await Scratch.database()
        try await PracticeData().make(in: database) { _ in }
        return database
    }
}
