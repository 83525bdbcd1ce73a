import Crypto

/// A long random text by which a browser or an invitation is known again (sleuteltekst).
///
/// Whoever has it comes in: it is given out once, and only its digest is stored.
package struct Token: Secret, Sendable {
    private static let count = 32
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// 256 bits of chance.
    package init(using chance: inout some RandomNumberGenerator) {
        bytes = Chance.bytes(Self.count, using: &chance)
    }

    package init() {
        var system = SystemRandomNumberGenerator()
        self.init(using: &system)
    }

    /// Nothing for anything but the 43 letters that ``text`` writes.
    package init?(text: some StringProtocol) {
        // Longer is not even read.
        guard text.utf8.count == 43, let bytes = Lettering.base64URL.read(text.utf8) else { return nil }
        self.bytes = bytes
    }

    /// 43 letters that need no escaping in an address or a cookie.
    package var text: String { Lettering.base64URL.write(bytes) }

    /// What is stored: 32 bytes. The token is long enough to need no salt and no slow hash.
    package var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Whether this is the token of which that digest was stored.
    package func matches(digest: [UInt8]) -> Bool {
        ConstantTime.equal(self.digest, digest)
    }
}
