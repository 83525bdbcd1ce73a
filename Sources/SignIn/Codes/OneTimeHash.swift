import Crypto

/// The hash inside the code. Apps agree on SHA-1 alone, which is sound in this place; RFC 6238 names the others too.
enum OneTimeHash: Sendable, CaseIterable {
    case sha1, sha256, sha512

    func authenticationCode(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
        let key = SymmetricKey(data: key)
        return switch self {
        case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
        case .sha512: Array(HMAC<SHA512>.authenticationCode(for: message, using: key))
        }
    }
}
