import Crypto

/// One of the codes on paper with which a colleague comes in once when the telephone is lost (herstelcode).
package struct RecoveryCode: Secret, Sendable {
    /// 80 bits: 16 letters.
    private static let count = 10
    private let bytes: [UInt8]

    private init(using chance: inout some RandomNumberGenerator) {
        bytes = Chance.bytes(Self.count, using: &chance)
    }

    /// A sheet of new codes; those before it are no longer good.
    package static func sheet(of count: Int = 10, using chance: inout some RandomNumberGenerator) -> [RecoveryCode] {
        (0..<count).map { _ in RecoveryCode(using: &chance) }
    }

    /// Reads what someone typed from paper: large or small, with spaces or dashes anywhere, o for 0, i or l for 1.
    package init?(text: String) {
        let letters = text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard letters.count == 16, let bytes = Lettering.crockford.read(letters) else { return nil }
        self.bytes = bytes
    }

    /// "7K2M-Q0XD-93FB-HN5T"
    package var text: String {
        Lettering.crockford.write(bytes, between: "-")
    }

    /// What is stored. 80 bits of chance need no slow hash.
    package var digest: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Which of the stored digests is that of this code. All are looked at, whichever it is.
    package func place(among digests: [[UInt8]]) -> Int? {
        let own = digest
        return digests.indices.reduce(nil) { found, index in ConstantTime.equal(own, digests[index]) ? index : found }
    }
}
