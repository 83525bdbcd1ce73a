/// Where the data are kept: one small interface, an engine behind it.
package protocol Database: Sendable {
    /// Reads from one consistent state of the data. Does not wait for writers.
    /// - Throws: what `body` throws; a `Refusal` when the data cannot be read.
    func read<T: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> T) async throws -> T

    /// Reads several things from one and the same state of the data, side by side where the machine has room: for the few
    /// questions that look at everything. Answers in the order of the questions.
    /// - Throws: as ``read(_:)``.
    func readTogether<T: Sendable>(_ bodies: [@Sendable (any Reading) throws -> T]) async throws -> [T]

    /// Runs `body` as if it were alone and keeps all it wrote, or nothing when it throws. Returns only after the data are on
    /// the disk. On a server `body` may run more than once, when another program was in the way or the connection broke; only
    /// one run is kept. So it does nothing but look and write.
    /// - Throws: what `body` throws; ``BrokenConstraint``; a `Refusal` when the data cannot be written.
    @discardableResult
    func write<T: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> T) async throws -> T

    /// As ``write(_:)``, but runs `body` once, however long it takes, and never beside another of its kind: for the shape of
    /// the tables and for whole copies.
    func writeAlone<T: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> T) async throws -> T

    /// What is wrong with the stored data, in the engine's words; empty when all is well.
    func integrityFaults() async throws -> [String]

    /// Throws away what the engine kept for itself and needs no more, and lets it look at how large its tables are now. Asked
    /// for now and then; twice is no harm.
    func tidy() async throws

    /// Which engine, its version and its settings, for `wegwijs check`.
    func settings() async throws -> [(name: String, value: String)]

    func close() async throws
}
