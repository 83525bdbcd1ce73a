import Foundation

/// A terminal to show things on, read from behind.
struct Terminal: Sendable {
    struct NoTerminal: Error {}

    private let behind: Int32
    /// What a program writes to.
    let inside: Int32

    init() throws {
        behind = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (isLocked, number): (Int32, Int32) = (0, 0)
        // Linux's own calls, TIOCSPTLCK and TIOCGPTN: the portable ones are not in Swift's view of the C library.
        guard behind >= 0, ioctl(behind, 0x4004_5431, &isLocked) == 0, ioctl(behind, 0x8004_5430, &number) == 0 else {
            throw NoTerminal()
        }
        inside = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard inside >= 0 else { throw NoTerminal() }
    }

    /// All that is shown until everybody has hung up.
    func everything() async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                var (shown, part): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 4096))
                while true {
                    let count = read(behind, &part, part.count)
                    guard count > 0 else { break }
                    shown += part.prefix(count)
                }
                continuation.resume(returning: String(decoding: shown, as: UTF8.self))
            }
        }
    }

    func hangUp() {
        close(inside)
    }
}
