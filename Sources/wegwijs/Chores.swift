import Access
import Casework
import Clients
import Database
import Import
import Legal
import Logging
import ServiceLifecycle
import Trail
import Vault

/// What has to be done now and then while the pages are served (huishouding), by one of the servers at a time.
struct Chores: Service {
    private let database: any Database
    /// Nothing when there is no key to sign the log with.
    private let sealing: Sealing?
    private let vault: Vault?
    private let log: Logger
    private let turns: Turns

    private static let name = "tidying"
    /// So often a server says that it is there, and what is new in the log is signed.
    private static let beat = Duration.seconds(60)
    private static let interval = Duration.seconds(3600)

    init(_ database: any Database, _ sealing: Sealing?, _ vault: Vault?, log: Logger) {
        self.database = database
        self.sealing = sealing
        self.vault = vault
        self.log = log
        turns = Turns(database, patience: Self.beat * 5)
    }

    func run() async {
        await cancelWhenGracefulShutdown {
            var due = ContinuousClock.now
            while !Task.isCancelled {
                if await isDone(due) { due = .now + Self.interval }
                try? await Task.sleep(for: Self.beat)
            }
        }
        await sealLast()
        try? await turns.leave()
    }

    /// Keeps our turn, and does the work when it is due. A fault is no reason to stop serving: the next time may go better.
    private func isDone(_ due: ContinuousClock.Instant) async -> Bool {
        do {
            guard let turn = try await turns.take(Self.name) else { return false }
            let isDue = .now >= due
            await seal(isDue ? .everything : .recent, under: turn)
            guard isDue else { return false }
            try await database.tidy()
            let author = Author(nil, ground: "tidying", clock: .live, ids: .live(.live))
            try await database.write { db in
                try Attempts.tidy(at: Clock.live.now(), by: author, in: db)
                try Drafts.tidy(at: Clock.live.now(), by: author, in: db)
                try DocumentFiles.tidy(at: Clock.live.now(), by: author, in: db)
            }
            try await Legal.tidy(database, ids: .live(.live), by: author)
            let now = Clock.live.now()
            let (gone, parcels, erased) = try await database.write { db in
                (
                    try Imports.tidy(at: now, by: author, in: db),
                    try TransferUploads.tidy(at: now, by: author, in: db),
                    // Whose key could not be reached when he was erased.
                    try Erasures.people(since: now - .seconds(7 * 86_400), db))
            }
            if !gone.isEmpty { try await vault?.erase(gone) }
            if !parcels.isEmpty { try await vault?.erase(parcels) }
            if !erased.isEmpty { try await vault?.erase(erased) }
            return true
        } catch is CancellationError {
            // The program ends; the next that serves does it.
            return false
        } catch {
            log.warning("tidying failed", metadata: ["kind": "\(type(of: error))"])
            return false
        }
    }

    private func seal(_ reach: Sealing.Reach, under turn: Turn) async {
        do {
            try await sealing?.seal(reach, under: turn)
        } catch is CancellationError {
            // The program ends, and seals once more.
        } catch {
            log.error("sealing the log failed: run wegwijs audit verify", metadata: ["kind": "\(type(of: error))"])
        }
    }

    /// So that what was done in the last minute is signed too when the program ends.
    private func sealLast() async {
        guard sealing != nil, let turn = try? await turns.take(Self.name) else { return }
        await seal(.recent, under: turn)
    }
}
