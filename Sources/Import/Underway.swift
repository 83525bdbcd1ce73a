import Casework
import Synchronization

/// What this server is bringing in or taking back at the moment (onderweg). Only how far it is: the rest is in the data.
final class Underway: Sendable {
    struct Stage: Sendable, Equatable {
        var done = 0
        var all: Int
    }

    private struct State {
        var stages: [ID<ImportRun>: Stage] = [:]
        var refusals: [ID<ImportRun>: Refusal] = [:]
    }

    private let state = Mutex(State())

    /// How far it is; nothing when it is not busy here.
    func stage(_ id: ID<ImportRun>) -> Stage? {
        state.withLock { $0.stages[id] }
    }

    /// Why it did not go through; told once.
    func refusal(_ id: ID<ImportRun>) -> Refusal? {
        state.withLock { $0.refusals.removeValue(forKey: id) }
    }

    func tell(_ id: ID<ImportRun>, done: Int) {
        state.withLock { $0.stages[id]?.done = done }
    }

    /// Begins it, and waits for it a moment: what is done by then needs no page that says how far it is.
    /// - Parameter body: gives a refusal when it did not go through.
    func start(_ id: ID<ImportRun>, of all: Int, _ body: @escaping @Sendable () async -> Refusal?) async {
        state.withLock { $0.stages[id] = Stage(all: all) }
        Task {
            let refusal = await body()
            state.withLock { state in
                state.stages[id] = nil
                state.refusals[id] = refusal
            }
        }
        for _ in 0..<Self.looks where stage(id) != nil { try? await Task.sleep(for: Self.pause) }
    }

    private static let pause = Duration.milliseconds(20)
    private static let looks = 75
}
