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

    deinit {
        bytes.withLock { bytes in
            bytes.withUnsafeMutableBytes { wipe_memory($0.baseAddress, $0.count) }
        }
    }
}
