import Crypto
import Foundation
@testable import SignIn
import Testing

@Suite("What an authenticator made sure of")
struct PasskeyFlagTests {
    private let key = P256.Signing.PrivateKey()
    private let challenge: PasskeyChallenge

    init() {
        var dice = Dice(state: 12)
        challenge = PasskeyChallenge(using: &dice)
    }

    /// Signs an answer with those flags, and has it judged.
    private func used(flags: UInt8, canBeCopied: Bool = false, extra: [UInt8] = []) throws -> Passkey {
        let point = Array(key.publicKey.rawRepresentation)
        let cose: [UInt8] = [0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + point.prefix(32) + [0x22, 0x58, 32] + point.suffix(32)
        let passkey = Passkey(id: [1], key: cose, counter: 0, canBeCopied: canBeCopied, isCopied: false)
        let party = PasskeyVector.party
        let data = Array(SHA256.hash(data: Data(party.id.utf8))) + [flags, 0, 0, 0, 0] + extra
        let client = Array(#"{"type":"webauthn.get","challenge":"\#(challenge.text)","origin":"https://wegwijs.example"}"#.utf8)
        let signature = Array(try key.signature(for: data + SHA256.hash(data: client)).derRepresentation)
        let answer = AssertionAnswer(id: [1], handle: nil, clientData: client, authenticatorData: data, signature: signature)
        return try party.judge(answer, passkey, [2], challenge)
    }

    @Test("Someone touched it, and it made sure who")
    func good() throws {
        #expect(try used(flags: 0x05).isCopied == false)
        #expect(try used(flags: 0x1d, canBeCopied: true).isCopied)
        #expect(try used(flags: 0x0d, canBeCopied: true).isCopied == false)
    }

    @Test("Without a touch, or without making sure who, it is refused")
    func absent() {
        #expect(throws: PasskeyFault.notPresent) { try used(flags: 0x04) }
        #expect(throws: PasskeyFault.notPresent) { try used(flags: 0x00) }
        #expect(throws: PasskeyFault.notVerified) { try used(flags: 0x01) }
    }

    @Test("A key that cannot be copied is not, and does not become another kind of key")
    func backup() {
        #expect(throws: PasskeyFault.backup) { try used(flags: 0x15) }
        #expect(throws: PasskeyFault.backup) { try used(flags: 0x0d, canBeCopied: false) }
        #expect(throws: PasskeyFault.backup) { try used(flags: 0x05, canBeCopied: true) }
    }

    @Test("Extensions are passed over when they are announced, and nothing else may follow")
    func extensions() throws {
        #expect(throws: Never.self) { try used(flags: 0x85, extra: [0xa1, 0x61, 0x61, 0xf5]) }
        #expect(throws: PasskeyFault.authenticatorData) { try used(flags: 0x05, extra: [0xa0]) }
        #expect(throws: PasskeyFault.authenticatorData) { try used(flags: 0x85, extra: [0x80]) }
        #expect(throws: PasskeyFault.authenticatorData) { try used(flags: 0x85, extra: [0xa0, 0]) }
        #expect(throws: PasskeyFault.cbor) { try used(flags: 0x85) }
    }

    @Test("Keys of another algorithm, off the curve, too small or with fields too many are refused")
    func keys() {
        let x = [UInt8](repeating: 9, count: 32)
        let wrong: [([UInt8], PasskeyFault)] = [
            ([0xa0], .algorithm), ([0x80], .key), ([0xa2, 1, 2, 3, 0x26], .algorithm),
            ([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32] + x + [0x22, 0x58, 32] + x, .key),
            ([0xa5, 1, 2, 3, 0x26, 0x20, 2, 0x21, 0x58, 32] + x + [0x22, 0x58, 32] + x, .key),
            ([0xa4, 1, 1, 3, 0x27, 0x20, 4, 0x21, 0x58, 32] + x, .key),
            ([0xa4, 1, 1, 3, 0x27, 0x20, 6, 0x21, 0x58, 31] + x.dropLast(), .key),
            ([0xa5, 1, 1, 3, 0x27, 0x20, 6, 0x18, 99, 0, 0x21, 0x58, 32] + x, .algorithm),
            ([0xa4, 1, 3, 3, 0x39, 1, 0, 0x20, 0x58, 128] + x + x + x + x + [0x21, 0x43, 1, 0, 1], .key),
            ([0xa4, 1, 3, 3, 0x39, 1, 0, 0x20, 0x59, 1, 0] + [UInt8](repeating: 0xff, count: 256) + [0x21, 0x41, 1], .key),
        ]
        for (bytes, fault) in wrong { #expect(throws: fault) { try PasskeyKey(bytes) } }
    }

    @Test("A key with another exponent than everybody has is refused, though it may be a sound one")
    func exponent() throws {
        let key = try #require(PasskeyVector.all.first { $0.kind == "rs256" }).made().key
        #expect(key.suffix(5) == [0x21, 0x43, 1, 0, 1])
        #expect(throws: Never.self) { try PasskeyKey(key) }
        #expect(throws: PasskeyFault.key) { try PasskeyKey(key.dropLast(4) + [0x41, 3]) }
    }
}
