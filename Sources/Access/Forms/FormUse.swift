package import Casework
import Crypto
package import Database

/// One sending of one form (verzending). Sent a second time, by a double click or a reload, it does nothing and leads to
/// where the first led.
package struct FormUse: Sendable {
    private let digest: [UInt8]

    /// The form was sent before.
    package struct Repeated: Error {
        package let location: String
    }

    /// - Parameter token: what the page put into its forms.
    /// - Parameter path: where the form was sent to: one page may have several forms.
    package init(_ token: String, to path: String) {
        digest = Array(SHA256.hash(data: Array(token.utf8) + [0] + Array(path.utf8)))
    }

    /// In the transaction of the deed itself: when that fails the form may be sent again.
    /// - Throws: ``Repeated``.
    package func claim(leadingTo location: String, at moment: Moment, _ db: any Writing) throws {
        let isNew = try db.run(
            "INSERT INTO form_use (digest, location, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", SQLValue.blob(digest),
            location, moment) == 1
        if isNew { return }
        let first = try db.first("SELECT location FROM form_use WHERE digest = $1", SQLValue.blob(digest)) { $0.text(0) }
        throw Repeated(location: first ?? "/")
    }

    /// Whether it was sent and stored already.
    package func isClaimed(_ db: any Reading) throws -> Bool {
        try db.exists("SELECT 1 FROM form_use WHERE digest = $1", SQLValue.blob(digest))
    }

    /// So long a form stays known; nobody sends it again after that.
    package static let kept = Duration.seconds(172_800)
}
