import Foundation
import Synchronization

/// A wire between a program and a server that can be cut, or that swallows an answer: every connection to its port goes on
/// to the server's.
package final class Wire: Sendable {
    private struct State {
        var pairs: [(Int32, Int32)] = []
        var swallow: [UInt8]?
        var blocked: [UInt8]?
    }

    package let port: Int
    private let listener: Int32
    private let state = Mutex(State())

    /// - Parameter target: the port of the server on this machine.
    package init(to target: Int) throws {
        let doorway = try Doorway()
        port = doorway.port
        listener = doorway.descriptor
        Thread.detachNewThread { [self] in accept(target) }
    }

    /// Cuts all connections at once.
    package func cut() {
        state.withLock { state in
            for (left, right) in state.pairs {
                shutdown(left, Int32(SHUT_RDWR))
                shutdown(right, Int32(SHUT_RDWR))
            }
        }
    }

    /// The next time that the program says these words they still reach the server, but its answer does not come back: the
    /// connection breaks.
    package func swallowAnswer(to words: String) {
        state.withLock { $0.swallow = Array(words.utf8) }
    }

    /// The next time that the program says these words they do not reach the server: the connection breaks.
    package func block(_ words: String) {
        state.withLock { $0.blocked = Array(words.utf8) }
    }

    private func accept(_ target: Int) {
        while true {
            let inside = Foundation.accept(listener, nil, nil)
            guard inside >= 0 else { return }
            _ = fcntl(inside, F_SETFD, FD_CLOEXEC)
            let outside = Doorway.socket()
            var place = Doorway.place(target)
            let isConnected = withUnsafePointer(to: &place) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(outside, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            guard isConnected else {
                close(inside)
                close(outside)
                continue
            }
            state.withLock { $0.pairs.append((inside, outside)) }
            let silence = Silence()
            Thread.detachNewThread { [self] in carry(from: inside, to: outside, silence, looksAtWords: true) }
            Thread.detachNewThread { [self] in carry(from: outside, to: inside, silence, looksAtWords: false) }
        }
    }

    private func carry(from: Int32, to: Int32, _ silence: Silence, looksAtWords: Bool) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(from, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            if looksAtWords {
                if isMet(\.blocked, buffer[..<count]) { break }
                if isMet(\.swallow, buffer[..<count]) { silence.flag.store(true, ordering: .sequentiallyConsistent) }
            } else if silence.flag.load(ordering: .sequentiallyConsistent) {
                break
            }
            guard send(to, buffer, count, Int32(MSG_NOSIGNAL)) == count else { break }
        }
        shutdown(from, Int32(SHUT_RDWR))
        shutdown(to, Int32(SHUT_RDWR))
        // Who of the two is last tidies up.
        guard silence.ended.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue == 2 else { return }
        state.withLock { state in
            state.pairs.removeAll { $0 == (from, to) || $0 == (to, from) }
            close(from)
            close(to)
        }
    }

    /// Once, and then no more.
    private func isMet(_ wish: WritableKeyPath<State, [UInt8]?>, _ bytes: ArraySlice<UInt8>) -> Bool {
        state.withLock { state in
            guard let words = state[keyPath: wish], bytes.contains(words) else { return false }
            state[keyPath: wish] = nil
            return true
        }
    }
}

/// What the two directions of one connection know of each other.
private final class Silence: Sendable {
    let flag = Atomic(false)
    /// How many of its two directions are at their end.
    let ended = Atomic(0)
}
