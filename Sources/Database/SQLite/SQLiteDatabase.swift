import Casework
import Foundation
import GRDB

/// The embedded engine: one file, no server.
package struct SQLiteDatabase: Database {
    private let reader: any DatabaseReader
    private let writer: GroupCommit?
    private let dialect = SQLiteDialect()
    private let claim: FileClaim?

    /// Opens a file for the work, and makes it when it is not there.
    /// - Throws: a `Refusal` that says what is wrong with the file.
    package static func open(_ path: String) throws -> SQLiteDatabase {
        let claim = try FileClaim(path)
        let pool = try translatingFaults {
            let pool = try DatabasePool(path: path, configuration: SQLiteSettings.configuration(readOnly: false))
            try pool.writeWithoutTransaction(SQLiteSettings.makeDurable)
            return pool
        }
        return SQLiteDatabase(reader: pool, writer: GroupCommit(pool), claim: claim)
    }

    /// Opens a file only to look. Goes together with a program that works in it, and never checkpoints.
    package static func openToRead(_ path: String) throws -> SQLiteDatabase {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal.noSuchFile(path) }
        do {
            return try looking(at: path)
        } catch let fault as GRDB.DatabaseError where waitsForWriter(fault) {
            // Whoever worked in it was ended halfway: only who may write can put back what was begun.
            try open(path).close()
            return try translatingFaults { try looking(at: path) }
        } catch {
            return try translatingFaults { throw error }
        }
    }

    private static func looking(at path: String) throws -> SQLiteDatabase {
        let queue = try DatabaseQueue(path: path, configuration: SQLiteSettings.configuration(readOnly: true))
        // Only a first look tells whether it can be read as it stands.
        _ = try queue.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM sqlite_master") }
        return SQLiteDatabase(reader: queue, writer: nil, claim: nil)
    }

    private init(reader: any DatabaseReader, writer: GroupCommit?, claim: FileClaim?) {
        self.reader = reader
        self.writer = writer
        self.claim = claim
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> T) async throws -> T {
        do {
            return try await reader.read { [dialect] db in
                try SQLiteConnection.run(db, dialect, body)
            }
        } catch {
            return try translatingFaults { throw error }
        }
    }

    package func readTogether<T: Sendable>(_ bodies: [@Sendable (any Reading) throws -> T]) async throws -> [T] {
        guard let pool = reader as? DatabasePool, let writer else {
            return try await read { db in try bodies.map { try $0(db) } }
        }
        do {
            let number = min(bodies.count, ProcessInfo.processInfo.activeProcessorCount, SQLiteSettings.mostReaders)
            // In the writer's turn nobody writes, so all of these see the same.
            let snapshots = try await writer.alone { try (0..<number).map { _ in try pool.makeSnapshot() } }
            return try await Together.read(bodies, snapshots, dialect)
        } catch {
            return try translatingFaults { throw error }
        }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> T) async throws -> T {
        try await submit(alone: false, body)
    }

    /// There is one writer, and it waits for no one: here it shares its transaction with no one either.
    package func writeAlone<T: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> T) async throws -> T {
        try await submit(alone: true, body)
    }

    private func submit<T: Sendable>(
        alone isAlone: Bool, _ body: @escaping @Sendable (any Writing) throws -> T
    ) async throws -> T {
        guard let writer else { throw Refusal.readOnly }
        do {
            return try await writer.submit(alone: isAlone) { [dialect] db in
                try SQLiteConnection.run(db, dialect, body)
            }
        } catch {
            return try translatingFaults { throw error }
        }
    }

    package func tidy() async throws {
        guard let writer else { throw Refusal.readOnly }
        do {
            try await writer.submit { try $0.execute(sql: "PRAGMA optimize") }
            // What was removed is not left in the log beside the file. Where somebody still reads there, the next time does it.
            if let pool = reader as? DatabasePool {
                _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            }
        } catch {
            try translatingFaults { throw error }
        }
    }

    package func integrityFaults() async throws -> [String] {
        let answers = try await read { db in
            try db.all("PRAGMA integrity_check") { $0.text(0) }
                + db.all("PRAGMA foreign_key_check") { "foreign key: \($0.text(0))" }
        }
        return answers.filter { $0 != "ok" }
    }

    package func settings() async throws -> [(name: String, value: String)] {
        let names = try await read { db in
            try SQLiteSettings.report(db)
        }
        guard let writer else { return names }
        let level = try await writer.submit { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
        return names + [("synchronous", String(level))]
    }

    package func close() throws {
        // The pool closes its readers last, and those may not empty the log: so that the file alone holds everything.
        // Where that fails, on a full disk, the log stays and holds the rest.
        if let pool = reader as? DatabasePool {
            _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
        try reader.close()
        claim?.release()
    }
}
