import Logging
import Synchronization

/// Remembers what was logged.
struct Heard: LogHandler {
    private final class Lines: Sendable {
        let all = Mutex<[String]>([])
    }

    private let kept = Lines()
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    var lines: [String] { kept.all.withLock { $0 } }
    var all: String { lines.joined(separator: "\n") }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        kept.all.withLock { $0.append("\(event.message) \(event.metadata ?? [:])") }
    }
}
