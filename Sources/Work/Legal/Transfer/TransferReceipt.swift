import SignIn
import Vault

/// By which who sent a dossier knows that it arrived as it was sent (ontvangstcode): made of what is in the package, so that
/// nobody has it who did not open it.
struct TransferReceipt: Sendable {
    enum Answer: Equatable, Sendable {
        /// A slip of the finger is no code at all; another code is one of another package.
        case right, typo, other
    }

    private static let mark = "wegwijs receipt 1|"
    private static let bytes = 4

    /// "7K2M-Q0XD": the last of its five bytes is made of the others, so that a slip of the finger is known.
    let text: String

    /// - Parameter sha256: of what is in the package, not of the package.
    init(_ sha256: String, _ counts: TransferCounts) {
        let hash = Fingerprint.of(Array((Self.mark + sha256 + "|" + counts.text).utf8)).prefix(Self.bytes)
        text = Lettering.crockford.write(hash + [Self.check(hash)], between: "-")
    }

    private static func check(_ own: some Sequence<UInt8>) -> UInt8 {
        Fingerprint.of(Array(mark.utf8) + own)[0]
    }

    func answer(_ typed: String) -> Answer {
        let letters = typed.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard let own = Lettering.crockford.read(letters), own.count == Self.bytes + 1,
            own[Self.bytes] == Self.check(own.prefix(Self.bytes))
        else { return .typo }
        return Lettering.crockford.write(own, between: "-").utf8.elementsEqual(text.utf8) ? .right : .other
    }
}
