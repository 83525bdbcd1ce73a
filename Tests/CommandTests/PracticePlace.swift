import Casework
import Database
import Foundation
import Support

/// The practice town where the engine that is tested now keeps its data, made by the program itself, for all tests that
/// only look at it.
actor PracticePlace {
    static let shared = PracticePlace()
    private var made: Task<(place: String, ending: Child.Ending), any Error>?
    private var looked: Task<String, any Error>?
    private var carried: Task<String, any Error>?

    /// Nobody but a copy looks into this one.
    func making() async throws -> (place: String, ending: Child.Ending) {
        let task = made ?? Task {
            let place = try await Scratch.place()
            return (place, try await Wegwijs.run("practice", "--database", place))
        }
        made = task
        return try await task.value
    }

    func place() async throws -> String {
        let task = looked ?? Task { try await Self.copy() }
        looked = task
        return try await task.value
    }

    /// One of its own, for a test that changes something.
    static func copy() async throws -> String {
        let original = try await shared.making().place
        switch Engine.chosen {
        case .postgresql: return try await TestServer.database(like: original)
        case .sqlite:
            let path = try Scratch.path("copy.db")
            try FileManager.default.copyItem(atPath: original, toPath: path)
            return path
        }
    }

    /// One of its own on the server, whatever engine is tested.
    static func copyOnServer() async throws -> String {
        try await TestServer.database(like: shared.onServer())
    }

    private func onServer() async throws -> String {
        let original = try await making().place
        guard Engine.chosen == .sqlite else { return original }
        let task = carried ?? Task {
            let place = try await TestServer.database()
            let ending = try await Wegwijs.run("copy", "--from", original, "--to", place)
            guard ending.code == 0 else { throw TestServer.Fault(words: ending.err) }
            return place
        }
        carried = task
        return try await task.value
    }

    /// One of its own that was meddled with, from outside the program.
    static func tampered(_ statement: SQL) async throws -> String {
        let place = try await copy()
        let database = try await Scratch.open(place)
        _ = try await database.write { try $0.run(statement) }
        try await database.close()
        return place
    }
}
