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
        let opened = open(Self.realPath(path) + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard opened >= 0 else { throw Self.refusal(errno) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            throw Refusal.locked
        }
        descriptor = Mutex(opened)
    }

    private static func refusal(_ code: Int32) -> Refusal {
        switch code {
        case EROFS, EACCES, EPERM: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        default: .cannotOpen
        }
    }

    /// The same for every name of the file: a link beside it would be a second way in.
    private static func realPath(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    func release() {
        descriptor.withLock { descriptor in
            guard let held = descriptor else { return }
            // Closing alone would not do while a child that is just being started still has a copy of it.
            flock(held, LOCK_UN)
            close(held)
            descriptor = nil
        }
    }

    deinit {
        release()
    }
}
