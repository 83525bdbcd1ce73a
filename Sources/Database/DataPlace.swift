import Casework
import Foundation

/// Where the data are kept (plaats): a file of this machine, or a database on a server. Chooses the engine.
package enum DataPlace: Sendable {
    case file(String)
    case server(PostgreSQLAddress)

    /// - Parameter text: a path, or `postgres://…`; what such an address leaves out comes from the `PG*` environment.
    /// - Throws: a `Refusal` for an address that cannot be read.
    package init(_ text: String) throws {
        let isServer = ["postgres://", "postgresql://"].contains { text.hasPrefix($0) }
        self = isServer ? .server(try PostgreSQLAddress(text)) : .file(text)
    }

    /// The server that the environment names, as every program of PostgreSQL does; nothing when it names none.
    package static func ofEnvironment() throws -> DataPlace? {
        let names = ["PGDATABASE", "PGHOST", "PGSERVICE"]
        let isNamed = names.contains { !(ProcessInfo.processInfo.environment[$0] ?? "").isEmpty }
        return isNamed ? .server(try PostgreSQLAddress("postgres://")) : nil
    }

    /// Opens the data for work; a file that is not there is made.
    /// - Parameter patience: with a server; a file is there or it is not.
    package func open(patience: Patience = .usual) async throws -> any Database {
        switch self {
        case .file(let path): try SQLiteDatabase.open(path)
        case .server(let address): try await PostgreSQLDatabase.open(address, patience: patience)
        }
    }

    /// Opens the data only to look.
    package func openToRead(preferringReplica: Bool = false) async throws -> any Database {
        switch self {
        case .file(let path): try SQLiteDatabase.openToRead(path)
        case .server(let address):
            try await PostgreSQLDatabase.openToRead(address, preferringReplica: preferringReplica)
        }
    }

    /// The file's name, for a sentence; nothing for a server, whose address may hold a password.
    package var fileName: String? {
        if case .file(let path) = self { path } else { nil }
    }
}
