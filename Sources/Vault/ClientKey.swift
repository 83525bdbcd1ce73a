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

    /// - Returns: nothing when it was sealed with another key, for another place, or was changed since.
    func open(_ sealed: SealedText, at place: SealedPlace) -> String? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed.box),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: place.bytes)
        else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
