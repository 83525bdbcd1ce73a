import ArgumentParser
import Casework
import Database
import Foundation

/// The option that every command shares: where the data are.
struct DatabaseOption: ParsableArguments {
    @Option(
        name: .customLong("database"),
        help: ArgumentHelp("The data file, or postgres://… (left out: what PGHOST and PGDATABASE name).", valueName: "place"))
    var text: String?

    /// - Throws: what tells that the command is used wrongly, when nothing names a place.
    func place() throws -> DataPlace {
        if let text { return try DataPlace(text) }
        guard let place = try DataPlace.ofEnvironment() else {
            throw ValidationError("Missing expected argument '--database <place>'")
        }
        return place
    }

    /// Where the key lies that signs the log. Nothing for a server for which the environment names no file.
    func logKeyPath() throws -> String? {
        let named = ProcessInfo.processInfo.environment["WEGWIJS_LOG_KEY"] ?? ""
        return named.isEmpty ? try place().fileName.map { $0 + ".logkey" } : named
    }

    /// Opens the data only to look. Refuses what is older or newer than this program.
    func toRead(preferringReplica: Bool = false) async throws -> any Database {
        let database = try await place().openToRead(preferringReplica: preferringReplica)
        try await Program.migrator.requireCurrent(database)
        return database
    }

    /// Opens existing data for work.
    func toWrite() async throws -> any Database {
        // Looks before it touches: a file that is refused stays as it was, to the byte.
        try await toRead().close()
        let database = try await place().open()
        try await Program.migrator.requireCurrent(database)
        return database
    }
}
