import Database
import Logging
import ServiceLifecycle

/// What has to be done now and then while the pages are served (huishouding), by one of the servers at a time.
struct Chores: Service {
    private let database: any Database
    private let log: Logger
    private let turns: Turns

    private static let name = "tidying"
    /// So often a server says that it is there.
    private static let beat = Duration.seconds(60)
    private static let interval = Duration.seconds(3600)

    init(_ database: any Database, log: Logger) {
        self.database = database
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
        try? await turns.leave()
    }

    /// Keeps our turn, and does the work when it is due. A fault is no reason to stop serving: the next time may go better.
    private func isDone(_ due: ContinuousClock.Instant) async -> Bool {
        do {
            guard try await turns.take(Self.name) != nil, .now >= due else { return false }
            try await database.tidy()
            return true
        } catch {
            log.warning("tidying failed", metadata: ["kind": "\(type(of: error))"])
            return false
        }
    }
}
