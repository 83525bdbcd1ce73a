import Casework
import Foundation
import Synchronization

/// Holds a data file for this process, so that only one process ever writes to it: Debian's SQLite can lose pages when
/// two connections write or checkpoint at the same moment ("WAL-reset", mended in SQLite 3.51.3).
///
/// A lock on a file beside it, not on the data file itself: closing that would drop SQLite's own locks.
final class FileClaim: Sendable {
    private let descriptor: Mutex<Int32?>

    /// - Throws: `Refusal.locked` when another process holds the file.
    init(_ path: String) throws {
        let opened = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw errno == EROFS || errno == EACCES ? Refusal.readOnly : Refusal.cannotOpen }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            throw Refusal.locked
        }
        descriptor = Mutex(opened)
    }

    func release() {
        descriptor.withLock { descriptor in
            if let held = descriptor { close(held) }
            descriptor = nil
        }
    }

    deinit {
        release()
    }
}
