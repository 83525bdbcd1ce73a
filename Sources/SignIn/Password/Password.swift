import Foundation

/// What someone typed as a password (wachtwoord), in the one spelling that is hashed.
///
/// In normal form C, and with every kind of space as an ordinary one, as RFC 8265 §4.2 says: one keyboard sends "é" as one
/// scalar, another as two, and both are the same to who typed it. Form KC would go further and make one of "ﬁ" and "fi", which
/// look different.
///
/// Our own bytes are wiped after use. The text that came from the browser is not ours to wipe, and is gone with its memory.
package struct Password: Secret, Sendable {
    /// In Unicode scalars. More is cut off by nobody: it is refused.
    package static let most = 128

    let bytes: SecretBytes
    /// How many Unicode scalars it has.
    let length: Int

    /// Nothing when it is longer than ``most``.
    package init?(_ typed: String) {
        // A scalar has up to four bytes, and up to three of them may melt into one: what is longer is not even looked at.
        guard typed.utf8.count <= Self.most * 12 else { return nil }
        let scalars = typed.precomposedStringWithCanonicalMapping.unicodeScalars.map {
            $0.properties.generalCategory == .spaceSeparator ? " " : $0
        }
        guard scalars.count <= Self.most else { return nil }
        length = scalars.count
        bytes = SecretBytes(scalars.flatMap { Array(String($0).utf8) })
    }

    /// For whoever judges how strong it is.
    var text: String {
        bytes.lend { String(decoding: $0, as: UTF8.self) }
    }
}
