import Crypto
import Foundation
import Vault

/// What the log was at some moment, signed (boomtop): who keeps one elsewhere can tell later whether anything before it was
/// removed, changed or moved.
package struct TreeHead: Equatable, Sendable {
    package let number: Int
    /// So many lines the log had.
    package let size: Int
    package let root: TreeHash
    /// "2026-11-24T18:00:00Z"
    package let at: String
    package let publicKey: [UInt8]
    package let signature: [UInt8]

    init(number: Int, size: Int, root: TreeHash, at: String, publicKey: [UInt8], signature: [UInt8]) {
        self.number = number
        self.size = size
        self.root = root
        self.at = at
        self.publicKey = publicKey
        self.signature = signature
    }

    private static let title = "wegwijs log head 1"
    private static let names = ["number", "size", "root", "at", "key", "signature"]

    /// What is signed: all but the signature.
    static func statement(number: Int, size: Int, root: TreeHash, at: String, publicKey: [UInt8]) -> String {
        let values = [String(number), String(size), Hexadecimal.write(root.bytes), at, Hexadecimal.write(publicKey)]
        return title + "\n" + zip(names, values).map { "\($0) \($1)\n" }.joined()
    }

    private var statement: String {
        Self.statement(number: number, size: size, root: root, at: at, publicKey: publicKey)
    }

    /// A few lines, to be kept elsewhere.
    package var text: String {
        statement + "signature " + Hexadecimal.write(signature) + "\n"
    }

    /// Nothing when it is not a head as ``text`` writes it.
    package init?(text: String) {
        let lines = text.split(whereSeparator: \.isNewline)
        let words = lines.dropFirst().map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        guard words.count == Self.names.count, words.allSatisfy({ $0.count == 2 }) else { return nil }
        guard let number = Int(words[0][1]), let size = Int(words[1][1]), size >= 0,
              let root = Hexadecimal.read(words[2][1]).flatMap({ TreeHash($0) }), let key = Hexadecimal.read(words[4][1]),
              let signature = Hexadecimal.read(words[5][1])
        else { return nil }
        self.init(number: number, size: size, root: root, at: words[3][1], publicKey: key, signature: signature)
        guard text.utf8.elementsEqual(self.text.utf8) else { return nil }
    }

    /// Whether the signature is that of the key that it names.
    package var isSigned: Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
        return key.isValidSignature(signature, for: Data(statement.utf8))
    }
}
