import Casework
import DequeModule
import Dispatch
import Synchronization

/// The line in which work waits for a thread: who came first goes first, and who waits too long is sent away.
final class WaitingLine: Sendable {
    struct Job: Sendable {
        /// Does the work, and gives what tells the one who asked how it went.
        let run: @Sendable (Session) -> @Sendable () -> Void
        let refuse: @Sendable (Refusal) -> Void
    }

    private struct State {
        var jobs: Deque<(job: Job, until: ContinuousClock.Instant)> = []
        /// The threads that were started, and those of them that have nothing to do.
        var threads = 0
        var idle = 0
        var isWatched = false
        var isClosed = false
        var onEmpty: [CheckedContinuation<Void, Never>] = []
    }

    private let mostThreads: Int
    private let patience: Duration
    private let state = Mutex(State())
    /// Counts what waits; a thread with nothing to do sleeps on it.
    private let bell = DispatchSemaphore(value: 0)

    init(mostThreads: Int, patience: Duration) {
        self.mostThreads = mostThreads
        self.patience = patience
    }

    var count: Int { state.withLock { $0.jobs.count } }

    private enum Next {
        case nothing, thread, watch, refusal
    }

    /// Puts work in the line.
    /// - Returns: whether a thread must be started for it.
    func join(_ job: Job) -> Bool {
        let next = state.withLock { state -> Next in
            if state.isClosed { return .refusal }
            state.jobs.append((job, .now + patience))
            if state.idle >= state.jobs.count { return .nothing }
            if state.threads < mostThreads {
                state.threads += 1
                state.idle += 1
                return .thread
            }
            if state.isWatched { return .nothing }
            state.isWatched = true
            return .watch
        }
        if next == .refusal {
            job.refuse(.serverAway)
            return false
        }
        bell.signal()
        if next == .watch { Task { await watch() } }
        return next == .thread
    }

    // MARK: For a thread

    /// Waits until there is work. Gives nothing when the line is closed: then the thread comes to its end.
    func next() -> Job? {
        while true {
            bell.wait()
            let (job, isOver) = state.withLock { state -> (Job?, Bool) in
                // Nothing there: who waited here was sent away, or the line is closed.
                guard let job = state.jobs.popFirst()?.job else { return (nil, state.isClosed) }
                state.idle -= 1
                return (job, false)
            }
            if job != nil || isOver { return job }
        }
    }

    func isDone() {
        state.withLock { $0.idle += 1 }
    }

    func leave() {
        state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.threads -= 1
            return state.threads == 0 ? state.onEmpty : []
        }.forEach { $0.resume() }
    }

    // MARK: Patience

    /// Sends away who waited too long, for as long as anybody waits.
    private func watch() async {
        while let until = sendAway() { try? await Task.sleep(until: until, clock: .continuous) }
    }

    /// Refuses who is over his time. Gives the moment at which the next one is; nothing when nobody waits.
    private func sendAway() -> ContinuousClock.Instant? {
        let (late, next) = state.withLock { state -> ([Job], ContinuousClock.Instant?) in
            let now = ContinuousClock.now
            var late: [Job] = []
            while let first = state.jobs.first, first.until <= now {
                late.append(first.job)
                state.jobs.removeFirst()
            }
            state.isWatched = !state.jobs.isEmpty
            return (late, state.jobs.first?.until)
        }
        late.forEach { $0.refuse(.tooBusy) }
        return next
    }

    // MARK: Closing

    /// Refuses who waits; each thread ends after what it is doing.
    func close() {
        let (refused, threads) = state.withLock { state in
            defer { state.jobs = [] }
            state.isClosed = true
            return (state.jobs.map(\.job), state.threads)
        }
        refused.forEach { $0.refuse(.serverAway) }
        for _ in 0..<threads { bell.signal() }
    }

    /// Waits until every thread has ended.
    func empty() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if state.threads > 0 { state.onEmpty.append(continuation) }
                return state.threads == 0
            }
            if isEmpty { continuation.resume() }
        }
    }
}
