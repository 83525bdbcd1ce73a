import CPQ
import Synchronization

/// Breaks off what a server is doing for a reader who went away. Never used for a write: that ends by itself, and who asked
/// for it is told how.
final class Canceller: Sendable {
    private struct State {
        /// libpq's handle, as a number: it may be used by any thread.
        var handle: Int?
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// Runs `body`, and lets others break it off for as long as it lasts.
    func watch<T>(_ link: PostgreSQLLink, _ body: () throws -> T) throws -> T {
        guard let handle = PQgetCancel(link.connection) else { throw ServerFault.lost }
        defer { PQfreeCancel(handle) }
        let number = Int(bitPattern: handle)
        try state.withLock { state in
            if state.isCancelled { throw CancellationError() }
            state.handle = number
        }
        defer { state.withLock { $0.handle = nil } }
        return try body()
    }

    func cancel() {
        state.withLock { state in
            state.isCancelled = true
            guard let number = state.handle, let handle = OpaquePointer(bitPattern: number) else { return }
            var words = [CChar](repeating: 0, count: 256)
            PQcancel(handle, &words, Int32(words.count))
        }
    }
}
