import Crypto
import Foundation

/// The key of one client (cliëntsleutel), with which all that is dangerous about him is sealed. Gone, nobody can read that any
/// more, in no copy.
package struct ClientKey: Sendable {
    private let owner: Int64
    private let key: SymmetricKey

    init(owner: Int64, _ key: SymmetricKey) {
        self.owner = owner
        self.key = key
    }

    /// - Returns: as it is kept.
    package func seal(_ text: String, at place: SealedPlace) throws -> String {
        let box = try AES.GCM.seal(Data(text.utf8), using: key, authenticating: place.bytes)
        guard let joined = box.combined else { throw CryptoKitError.incorrectParameterSize }
        return SealedText(owner: owner, box: joined).kept
    }

    /// Seals a file in pieces of so many bytes, of which none can be left out, added or put elsewhere.
    /// - Returns: each as it is kept.
    package func seal(_ bytes: [UInt8], inPiecesOf size: Int, at place: SealedPlace) throws -> [[UInt8]] {
        let starts = bytes.isEmpty ? [0] : Array(stride(from: 0, to: bytes.count, by: size))
        return try starts.enumerated().map { number, start in
            let piece = bytes[start..<min(start + size, bytes.count)]
            let box = try AES.GCM.seal(
                Data(piece), using: key, authenticating: place.piece(number, of: starts.count).bytes)
            guard let joined = box.combined else { throw CryptoKitError.incorrectParameterSize }
            return SealedBytes(owner: owner, box: joined).kept
        }
    }

    /// - Returns: nothing when one of them was sealed with another key, for another place, or was changed since.
    func open(_ pieces: [SealedBytes], at place: SealedPlace) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.box.count })
        for (number, piece) in pieces.enumerated() {
            let own = place.piece(number, of: pieces.count).bytes
            guard let box = try? AES.GCM.SealedBox(combined: piece.box),
                let opened = try? AES.GCM.open(box, using: key, authenticating: own)
            else { return nil }
            bytes.append(contentsOf: opened)
        }
        return bytes
    }

    /// - Returns: nothing when it was sealed with another key, for another place, or was changed since.
    func open(_ sealed: SealedText, at place: SealedPlace) -> String? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed.box),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
        else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
