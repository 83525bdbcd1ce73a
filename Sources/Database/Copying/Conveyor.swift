import DequeModule
import Dispatch
import Synchronization

/// Hands batches of rows from the thread that reads to the thread that writes, a few at a time: whoever is ahead waits.
final class Conveyor: Sendable {
    enum Load: Sendable {
        case rows([[SQLValue]])
        /// The table is at its end, and held this.
        case end(Digest)
    }

    /// The other side gave up, and tells why itself.
    struct Broken: Error {}

    private struct State {
        var loads: Deque<Load> = []
        var isBroken = false
    }

    private let state = Mutex(State())
    private let filled = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 0)

    init() {
        // Signalled here rather than given at the start: a semaphore must not be let go of with less than it began with,
        // and loads may be left behind.
        for _ in 0..<4 { room.signal() }
    }

    /// - Throws: ``Broken``.
    func put(_ load: Load) throws {
        room.wait()
        let isBroken = state.withLock { state in
            state.loads.append(load)
            return state.isBroken
        }
        filled.signal()
        if isBroken { throw Broken() }
    }

    /// - Throws: ``Broken``.
    func take() throws -> Load {
        filled.wait()
        let load = state.withLock { $0.isBroken ? nil : $0.loads.popFirst() }
        room.signal()
        guard let load else { throw Broken() }
        return load
    }

    /// Sets the other side free: it throws, however long it waited.
    func giveUp() {
        state.withLock { $0.isBroken = true }
        filled.signal()
        room.signal()
    }
}
