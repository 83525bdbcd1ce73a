import Foundation
import Synchronization

/// Holds up threads in a test until it is opened.
final class Gate: Sendable {
    private let isOpen = Mutex(false)

    var isOpened: Bool { isOpen.withLock { $0 } }

    func open() {
        isOpen.withLock { $0 = true }
    }

    /// Blocks the thread.
    func pass() {
        while !isOpened { Thread.sleep(forTimeInterval: 0.001) }
    }
}
