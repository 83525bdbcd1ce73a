import Synchronization

/// Who waits before the ``HashingRoom``. Threads come when there is work and go when there is none.
final class HashingLine: Sendable {
    typealias Job = @Sendable () -> Void

    enum Place {
        case inLine
        /// Not in line: a thread is to be started, which begins with it.
        case newThread
        case full
    }

    private struct State {
        var waiting: [Job] = []
        var threads = 0
    }

    private let state = Mutex(State())
    private let places: Int
    private let most: Int

    init(places: Int, most: Int) {
        self.places = max(1, places)
        self.most = max(0, most)
    }

    func join(_ job: @escaping Job) -> Place {
        state.withLock { state in
            if state.threads < places {
                state.threads += 1
                return .newThread
            }
            guard state.waiting.count < most else { return .full }
            state.waiting.append(job)
            return .inLine
        }
    }

    /// What came first. Nothing when there is no work: then the thread that asks has to end.
    func next() -> Job? {
        state.withLock { state in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.threads -= 1
            return nil
        }
    }

    /// How many wait at this moment.
    var waiting: Int { state.withLock { $0.waiting.count } }
}
