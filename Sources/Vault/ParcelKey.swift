import Crypto
import Foundation

/// The key of a parcel that goes to another team (pakketsleutel), made of a secret that only who sends and who receives have. The
/// secret is chance and long enough, so that no slow derivation is needed.
package struct ParcelKey: Sendable {
    /// 120 bits: 24 letters of five.
    private static let secretBytes = 15
    private static let use = "wegwijs transfer 1"

    private let key: SymmetricKey

    /// A new secret, for one parcel.
    package static func secret() -> [UInt8] {
        SymmetricKey(size: SymmetricKeySize(bitCount: secretBytes * 8)).withUnsafeBytes { Array($0) }
    }

    /// - Parameter parcel: which parcel it is for: the same secret makes another key for another parcel.
    package init(_ secret: [UInt8], for parcel: [UInt8]) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: secret), salt: Data(parcel), info: Data(Self.use.utf8), outputByteCount: 32)
    }

    /// - Parameter header: what stands before it in the open, and cannot be changed either.
    package func seal(_ bytes: [UInt8], behind header: [UInt8]) throws -> [UInt8] {
        guard let box = try AES.GCM.seal(Data(bytes), using: key, authenticating: Data(header)).combined else {
            throw CryptoKitError.incorrectParameterSize
        }
        return Array(box)
    }

    /// - Returns: nothing when it was sealed with another key, behind another header, or was changed since.
    package func open(_ box: [UInt8], behind header: [UInt8]) -> [UInt8]? {
        guard let sealed = try? AES.GCM.SealedBox(combined: Data(box)),
            let bytes = try? AES.GCM.open(sealed, using: key, authenticating: Data(header))
        else { return nil }
        return Array(bytes)
    }
}
