import GRDB
import Logging

/// The one writer: all who wait share one transaction and one sync, each in a savepoint of its own, so that who fails
/// falls alone. Nobody is told "stored" before it is on the disk. Who is the only one has the transaction to himself: in a
/// savepoint each statement would cost more the more was written before it.
actor GroupCommit {
    /// Does one job's work, and then tells whoever waits for it how it ended.
    struct Job: Sendable {
        /// Whether it shares its transaction with nobody.
        var isAlone = false
        let work: @Sendable (GRDB.Database) throws -> @Sendable () -> Void
        let fail: @Sendable (any Error) -> Void
    }

    private let pool: DatabasePool
    private var waiting: [Job] = []
    private var isDraining = false

    init(_ pool: DatabasePool) {
        self.pool = pool
    }

    func submit<T: Sendable>(
        alone isAlone: Bool = false, _ body: @escaping @Sendable (GRDB.Database) throws -> T
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append(Job(
                isAlone: isAlone,
                work: { db in
                    let result = try body(db)
                    return { continuation.resume(returning: result) }
                },
                fail: { continuation.resume(throwing: $0) }))
            drainIfIdle()
        }
    }

    /// Runs something in the writer's turn that writes nothing itself: nobody else writes meanwhile.
    func alone<T: Sendable>(_ body: @escaping @Sendable () throws -> T) async throws -> T {
        try await pool.writeWithoutTransaction { _ in try body() }
    }

    private func drainIfIdle() {
        guard !isDraining else { return }
        isDraining = true
        Task { await drain() }
    }

    private func drain() async {
        while !waiting.isEmpty {
            let batch = nextBatch()
            do {
                try await pool.writeWithoutTransaction { try Batch.commit(batch, $0) }
            } catch {
                batch.forEach { $0.fail(error) }
            }
        }
        isDraining = false
    }

    private func nextBatch() -> [Job] {
        let shared = waiting.prefix { !$0.isAlone }
        let batch = Array(shared.isEmpty ? waiting.prefix(1) : shared)
        waiting.removeFirst(batch.count)
        return batch
    }
}

/// One shared transaction.
private enum Batch {
    typealias Ending = @Sendable () -> Void

    /// - Throws: when nothing of the whole batch was kept. Otherwise every job has heard how it ended.
    static func commit(_ jobs: [GroupCommit.Job], _ db: GRDB.Database) throws {
        let endings = try translatingFaults {
            try db.beginTransaction(.immediate)
            do {
                let endings = jobs.count == 1 ? [try jobs[0].work(db)] : try jobs.map { try ending(of: $0, db) }
                try db.commit()
                return endings
            } catch {
                if db.isInsideTransaction { try db.rollback() }
                throw error
            }
        }
        endings.forEach { $0() }
    }

    /// - Throws: when SQLite gave up the shared transaction, as it does on a full disk.
    private static func ending(of job: GroupCommit.Job, _ db: GRDB.Database) throws -> Ending {
        var ending: Ending = {}
        do {
            try db.inSavepoint {
                ending = try job.work(db)
                return .commit
            }
        } catch {
            guard db.isInsideTransaction else { throw error }
            ending = { job.fail(error) }
        }
        return ending
    }
}
