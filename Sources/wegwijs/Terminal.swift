import Casework
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

    static func answer(_ text: String) {
        answer(Array(text.utf8))
    }

    static func answer(_ bytes: [UInt8]) {
        write(bytes, to: .standardOutput)
    }

    static func write(_ bytes: [UInt8], to handle: FileHandle) {
        // Who closed our output (`wegwijs report | head`) has seen enough.
        try? handle.write(contentsOf: Data(bytes))
    }
}
