import Casework
import Database
import Foundation

/// How the program talks: results on standard output, everything else on standard error.
enum Terminal {
    /// Dutch, unless the terminal is set to English.
    static let language: Language = {
        let environment = ProcessInfo.processInfo.environment
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return set.hasPrefix("en") ? .en : .nl
    }()

    /// Colours only for a person at a terminal who did not ask to leave them out (no-color.org).
    static var hasColour: Bool {
        isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
    }

    static var isInteractive: Bool {
        isatty(STDERR_FILENO) == 1
    }

    static func say(_ phrase: Phrase) {
        say(phrase[language])
    }

    static func say(_ text: String) {
        write(Array((text + "\n").utf8), to: .standardError)
    }

    static func answer(_ text: String) throws {
        try answer(Array(text.utf8))
    }

    /// - Throws: a `Refusal` when not all of it could be written: half a report must not pass for a whole one.
    static func answer(_ bytes: [UInt8]) throws {
        switch write(bytes, to: .standardOutput) {
        // Who closed our output (`wegwijs report | head`) has seen enough.
        case 0, EPIPE: return
        case ENOSPC, EDQUOT: throw Refusal.diskFull
        default: throw Refusal.diskFault
        }
    }

    /// Gives the system's number of what went wrong; 0 when all was written.
    @discardableResult
    static func write(_ bytes: [UInt8], to handle: FileHandle) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let left = UnsafeRawBufferPointer(rebasing: rest)
                let count = Foundation.write(handle.fileDescriptor, left.baseAddress, left.count)
                if count < 0 && errno != EINTR { return errno }
                rest = rest.dropFirst(max(0, count))
            }
            return 0
        }
    }
}
