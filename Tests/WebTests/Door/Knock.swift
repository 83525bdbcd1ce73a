import Foundation
import Support

/// Someone at the door who keeps to no rule: sends what he likes, when he likes, and tells what he got.
enum Knock {
    enum Act: Sendable {
        case say(String)
        case wait(milliseconds: Int)
        /// The same, so many times.
        case drip(String, times: Int, every: Int)
        /// Says that nothing more will come.
        case fallSilent
        /// Goes away.
        case leave
    }

    struct Answer: Sendable {
        let text: String
        /// Whether the server ended it.
        let isClosed: Bool
        let seconds: Double

        /// "200", or nothing when nothing was said.
        var statuses: [String] {
            text.components(separatedBy: "HTTP/1.1 ").dropFirst().map { String($0.prefix(3)) }
        }
    }

    struct NobodyThere: Error {}

    /// - Parameter patience: how long is listened after the last act, in seconds.
    static func at(_ port: Int?, patience: Double = 120, _ acts: Act...) async throws -> Answer {
        guard let port else { throw NobodyThere() }
        // On a thread of its own: it waits, and the threads of the tests are few.
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try perform(acts, port, patience) })
            }
        }
    }

    private static func perform(_ acts: [Act], _ port: Int, _ patience: Double) throws -> Answer {
        let start = Date()
        let line = Doorway.socket()
        defer { close(line) }
        var place = Doorway.place(port)
        let isConnected = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(line, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
        }
        guard isConnected else { throw NobodyThere() }
        for act in acts {
            switch act {
            case .say(let text): say(text, line)
            case .wait(let milliseconds): usleep(UInt32(milliseconds) * 1000)
            case .drip(let text, let times, let every):
                for _ in 0..<times {
                    say(text, line)
                    usleep(UInt32(every) * 1000)
                }
            case .fallSilent: shutdown(line, Int32(SHUT_WR))
            case .leave: return Answer(text: "", isClosed: false, seconds: Date().timeIntervalSince(start))
            }
        }
        return listen(line, start, patience)
    }

    private static func say(_ text: String, _ line: Int32) {
        let bytes = Array(text.utf8)
        _ = send(line, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private static func listen(_ line: Int32, _ start: Date, _ patience: Double) -> Answer {
        var limit = timeval(tv_sec: Int(patience), tv_usec: Int((patience - patience.rounded(.down)) * 1_000_000))
        setsockopt(line, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var heard: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var count = recv(line, &buffer, buffer.count, 0)
        while count > 0 {
            heard += buffer[..<count]
            count = recv(line, &buffer, buffer.count, 0)
        }
        let isClosed = count == 0 || errno == ECONNRESET
        return Answer(text: String(decoding: heard, as: UTF8.self), isClosed: isClosed, seconds: Date().timeIntervalSince(start))
    }
}
