import Crypto

/// By which bytes are known (vingerafdruk): SHA-256.
package enum Fingerprint {
    package static func of(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }
}
