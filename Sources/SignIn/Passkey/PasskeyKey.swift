import Crypto
import CryptoExtras

/// The public half of a passkey, which tells whether a signature is its own (COSE_Key, RFC 9053).
enum PasskeyKey {
    case es256(P256.Signing.PublicKey)
    case ed25519(Curve25519.Signing.PublicKey)
    case rs256(_RSA.Signing.PublicKey)

    /// As COSE numbers them, in the order in which we like them best.
    static let algorithms = [-7, -8, -257]

    init(_ cose: [UInt8]) throws(PasskeyFault) {
        guard case .map(let fields) = try CBORReader.read(cose) else { throw .key }
        // The names are numbers: 1 the kind of key, 3 the algorithm, and below zero what belongs to the kind.
        func number(_ name: Int) -> Int? {
            guard case .integer(let value) = fields[.integer(name)] else { return nil }
            return value
        }
        func bytes(_ name: Int) -> [UInt8]? { fields[.integer(name)]?.asBytes }

        switch (number(1), number(3), fields.count) {
        case (2, -7, 5): self = try Self.es256(curve: number(-1), bytes(-2), bytes(-3))
        case (1, -8, 4): self = try Self.ed25519(curve: number(-1), bytes(-2))
        case (3, -257, 4): self = try Self.rs256(modulus: bytes(-1), exponent: bytes(-2))
        default: throw .algorithm
        }
    }

    private static func es256(curve: Int?, _ x: [UInt8]?, _ y: [UInt8]?) throws(PasskeyFault) -> PasskeyKey {
        guard curve == 1, let x, let y, x.count == 32, y.count == 32,
              let key = try? P256.Signing.PublicKey(rawRepresentation: x + y) else { throw .key }
        return .es256(key)
    }

    private static func ed25519(curve: Int?, _ x: [UInt8]?) throws(PasskeyFault) -> PasskeyKey {
        guard curve == 6, let x, x.count == 32, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: x) else {
            throw .key
        }
        return .ed25519(key)
    }

    /// Between 2048 and 4096 bits, and with the exponent that all use: others only cost time or safety.
    private static func rs256(modulus: [UInt8]?, exponent: [UInt8]?) throws(PasskeyFault) -> PasskeyKey {
        guard let modulus, let exponent, 256...512 ~= modulus.count, exponent == [1, 0, 1], modulus.first ?? 0 >= 0x80,
              let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent) else { throw .key }
        return .rs256(key)
    }

    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        switch self {
        case .es256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: message)
        case .ed25519(let key):
            return key.isValidSignature(signature, for: message)
        case .rs256(let key):
            let signature = _RSA.Signing.RSASignature(rawRepresentation: signature)
            return key.isValidSignature(signature, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
        }
    }
}
