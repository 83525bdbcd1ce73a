import Casework

/// The engine for those who outgrow one machine: a PostgreSQL server, 15 or later, which any number of programs share.
package struct PostgreSQLDatabase: Database {
    private let address: PostgreSQLAddress
    private let pool: Pool
    private let mayWrite: Bool

    /// How many connections one program uses at most.
    package static let usualSize = 8

    /// Opens a database for the work.
    /// - Throws: a `Refusal` that says what is wrong with the server, the address or the database.
    package static func open(
        _ address: PostgreSQLAddress, connections: Int = usualSize, patience: Patience = .usual
    ) async throws -> PostgreSQLDatabase {
        let database = PostgreSQLDatabase(address, .work, connections, patience)
        do {
            try await database.pool.lending { try $0.ask(PostgreSQLPreparation.prepare) }
        } catch {
            await database.pool.close()
            throw error
        }
        return database
    }

    /// Opens a database only to look.
    /// - Parameter preferringReplica: reads from a replica when the address names one.
    package static func openToRead(
        _ address: PostgreSQLAddress, preferringReplica: Bool = false, connections: Int = usualSize
    ) async throws -> PostgreSQLDatabase {
        let database = PostgreSQLDatabase(address, preferringReplica ? .reports : .look, connections, .usual)
        do {
            try await database.pool.lending { try $0.ask { _ = try $0.ask([]) } }
        } catch {
            await database.pool.close()
            throw error
        }
        return database
    }

    private init(
        _ address: PostgreSQLAddress, _ purpose: PostgreSQLAddress.Purpose, _ connections: Int, _ patience: Patience
    ) {
        self.address = address
        mayWrite = purpose.mayWrite
        pool = Pool(connections, patience: patience.forTurn) { Session(address, purpose, patience: patience) }
    }

    package func read<T: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> T) async throws -> T {
        let canceller = Canceller()
        do {
            return try await withTaskCancellationHandler {
                try await pool.lending { try $0.read(canceller, body) }
            } onCancel: {
                canceller.cancel()
            }
        } catch let refusal as Refusal where refusal == .tookTooLong && Task.isCancelled {
            throw CancellationError()
        }
    }

    /// In one read: the server itself shares a large question out over its processors.
    package func readTogether<T: Sendable>(_ bodies: [@Sendable (any Reading) throws -> T]) async throws -> [T] {
        try await read { db in try bodies.map { try $0(db) } }
    }

    @discardableResult
    package func write<T: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> T) async throws -> T {
        guard mayWrite else { throw Refusal.readOnly }
        return try await pool.lending { try $0.write(body) }
    }

    package func writeAlone<T: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> T) async throws -> T {
        guard mayWrite else { throw Refusal.readOnly }
        // On a connection of its own, which may take as long as it takes.
        let own = Pool(1, patience: .zero) { [address] in Session(address, .load) }
        do {
            let result = try await own.lending { try $0.writeAlone(body) }
            await own.close()
            return result
        } catch {
            await own.close()
            throw error
        }
    }

    /// The tables are looked at by the server itself (autovacuum).
    package func tidy() async throws {
        guard mayWrite else { throw Refusal.readOnly }
        try await pool.lending { try $0.ask { _ = try $0.ask([.words(Receipt.cleaning)]) } }
    }

    package func integrityFaults() async throws -> [String] {
        try await read(PostgreSQLSettings.faults)
    }

    package func settings() async throws -> [(name: String, value: String)] {
        try await read(PostgreSQLSettings.report)
    }

    package func close() async {
        await pool.close()
    }
}
