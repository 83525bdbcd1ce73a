import Foundation
import Support

/// Says what a PostgreSQL of some version says when somebody comes in, and nothing more; or nothing at all.
final class FakeServer: Sendable {
    private let doorway: Doorway
    var port: Int { doorway.port }

    init(version: String?) throws {
        doorway = try Doorway()
        Thread.detachNewThread { [doorway] in
            while true {
                let guest = accept(doorway.descriptor, nil, nil)
                guard guest >= 0 else { return }
                guard let version else { continue }
                var heard = [UInt8](repeating: 0, count: 4096)
                _ = recv(guest, &heard, heard.count, 0)
                let words = Self.welcome(version)
                _ = send(guest, words, words.count, Int32(MSG_NOSIGNAL))
            }
        }
    }

    deinit {
        close(doorway.descriptor)
    }

    /// Authentication is well, the version, who may write here, and ready.
    private static func welcome(_ version: String) -> [UInt8] {
        let settings = [("server_version", version), ("in_hot_standby", "off"), ("default_transaction_read_only", "off")]
        return message("R", [0, 0, 0, 0])
            + settings.flatMap { message("S", Array($0.0.utf8) + [0] + Array($0.1.utf8) + [0]) }
            + message("K", [0, 0, 0, 1, 0, 0, 0, 1]) + message("Z", [UInt8(ascii: "I")])
    }

    private static func message(_ kind: Unicode.Scalar, _ body: [UInt8]) -> [UInt8] {
        let length = UInt32(body.count + 4)
        return [UInt8(ascii: kind)] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) } + body
    }
}
