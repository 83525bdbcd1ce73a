import CArgon2
import Synchronization

/// Bytes that are made zero when nobody has them any more, so that they do not linger in memory.
final class SecretBytes: Sendable {
    private let bytes: Mutex<[UInt8]>

    init(_ bytes: [UInt8]) {
        self.bytes = Mutex(bytes)
    }

    /// Lends the bytes themselves, not a copy.
    func lend<T>(_ body: (inout sending [UInt8]) -> sending T) -> T {
        bytes.withLock { body(&$0) }
    }

    /// Other bytes with the same in them, for who keeps them lent for long.
    func copy() -> SecretBytes {
        // Not the array itself: two arrays share their bytes until one is changed, and to wipe is to change.
        SecretBytes(lend { bytes in bytes.map { $0 } })
    }

    deinit {
        bytes.withLock { bytes in
            bytes.withUnsafeMutableBytes { wipe_memory($0.baseAddress, $0.count) }
        }
    }
}
