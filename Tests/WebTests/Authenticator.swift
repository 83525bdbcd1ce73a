import Crypto
import Foundation
import SignIn

/// A device that makes and uses one passkey, as a browser has it answer.
struct Authenticator {
    private let key = P256.Signing.PrivateKey()
    let id = (0..<16).map { _ in UInt8.random(in: 0...255) }
    var site = "localhost"
    var origin = "http://localhost"
    /// Someone is there, and showed who he is.
    var flags: UInt8 = 0x05
    var counter: UInt32 = 0
    var handle: [UInt8] = []

    /// The fields of the form, when a passkey is made.
    func make(_ challenge: String) -> [String: String] {
        let point = Array(key.publicKey.rawRepresentation)
        let cose: [UInt8] = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point[..<32] + [0x22, 0x58, 32] + point[32...]
        let data = self.data(flags | 0x40) + [UInt8](repeating: 0, count: 16) + [0, UInt8(id.count)] + id + cose
        let attestation = [0xa3] + text("fmt") + text("none") + text("attStmt") + [0xa0] + text("authData") + [0x58, UInt8(data.count)] + data
        return ["browsergegevens": letters(client("create", challenge)), "verklaring": letters(attestation)]
    }

    /// The fields of the form, when it is used.
    func use(_ challenge: String) throws -> [String: String] {
        let (data, client) = (data(flags), client("get", challenge))
        let signature = try key.signature(for: data + SHA256.hash(data: client))
        return [
            "kenmerk": letters(id), "browsergegevens": letters(client), "sleutelgegevens": letters(data),
            "handtekening": letters(Array(signature.derRepresentation)), "houder": letters(handle),
        ]
    }

    private func data(_ flags: UInt8) -> [UInt8] {
        Array(SHA256.hash(data: Array(site.utf8))) + [flags] + withUnsafeBytes(of: counter.bigEndian) { Array($0) }
    }

    private func client(_ deed: String, _ challenge: String) -> [UInt8] {
        Array("{\"type\":\"webauthn.\(deed)\",\"challenge\":\"\(challenge)\",\"origin\":\"\(origin)\",\"crossOrigin\":false}".utf8)
    }

    /// A short text in CBOR.
    private func text(_ text: String) -> [UInt8] { [0x60 | UInt8(text.utf8.count)] + text.utf8 }

    private func letters(_ bytes: [UInt8]) -> String { Lettering.base64URL.write(bytes) }
}
