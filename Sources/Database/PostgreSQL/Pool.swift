import Foundation

/// A bounded number of threads with a connection each, so that who waits for the server keeps nobody else waiting.
///
/// Work goes to a thread and its result comes back. Under load a thread that is done takes the next in line by itself, so
/// that nothing is handed to and fro.
final class Pool: Sendable {
    private let make: @Sendable () -> Session
    private let line: WaitingLine

    /// - Parameter patience: how long one waits for a thread.
    init(_ size: Int, patience: Duration, make: @escaping @Sendable () -> Session) {
        self.make = make
        line = WaitingLine(mostThreads: size, patience: patience)
    }

    deinit {
        line.close()
    }

    /// Runs `body` where it may block, with a connection that is its own for so long.
    /// - Throws: what `body` throws; `tooBusy` when no thread came free in time; `serverAway` after closing.
    func lending<T: Sendable>(_ body: @escaping @Sendable (Session) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let job = WaitingLine.Job { session in
                let result = Result { try body(session) }
                return { continuation.resume(with: result) }
            } refuse: {
                continuation.resume(throwing: $0)
            }
            if line.join(job) { start() }
        }
    }

    /// How many wait for a thread at this moment.
    var waiting: Int { line.count }

    private func start() {
        // Not the pool itself: when nobody has it any more, its threads end.
        Thread.detachNewThread { [line, make] in
            let session = make()
            while let job = line.next() {
                let tell = job.run(session)
                line.isDone()
                tell()
            }
            session.close()
            line.leave()
        }
    }

    func close() async {
        line.close()
        await line.empty()
    }
}
