/// A number that is used once, so that an answer cannot be given twice (uitdaging). Whoever keeps it forgets it at the first
/// answer, right or wrong, and after a few minutes.
package struct PasskeyChallenge: Hashable, Sendable {
    package let bytes: [UInt8]

    /// 256 bits of chance.
    package init(using chance: inout some RandomNumberGenerator) {
        bytes = Chance.bytes(32, using: &chance)
    }

    /// As it was kept. Nothing for another length.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        self.bytes = bytes
    }

    /// As a form carries it along. Nothing for anything but the 43 letters that ``text`` writes.
    package init?(text: String) {
        guard text.utf8.count == 43, let bytes = Lettering.base64URL.read(text.utf8) else { return nil }
        self.init(bytes: bytes)
    }

    package var text: String { Lettering.base64URL.write(bytes) }
}
