import Foundation
@testable import SignIn
import Testing

/// A passkey that python-fido2 made and used, and accepted itself (Tests/vectors/passkey.py).
struct PasskeyVector: Decodable, Sendable, CustomTestStringConvertible {
    struct Registration: Decodable, Sendable {
        let clientData: String
        let attestation: String
        let challenge: String
    }

    struct Assertion: Decodable, Sendable {
        let clientData: String
        let authenticatorData: String
        let signature: String
        let challenge: String
    }

    let kind: String
    let id: String
    let handle: String
    let registration: Registration
    let assertion: Assertion

    static let party = RelyingParty(id: "wegwijs.example", name: "Wegwijs", origins: ["https://wegwijs.example"])
    static let kinds = ["es256", "ed25519", "rs256"]

    static let all: [PasskeyVector] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "vectors/passkeys.json")
        return (try? JSONDecoder().decode([PasskeyVector].self, from: Data(contentsOf: file))) ?? []
    }()

    /// One of each algorithm.
    static let three = kinds.compactMap { kind in all.first { $0.kind == kind } }

    var testDescription: String { "\(kind) \(id.prefix(8))" }

    static func bytes(_ text: String) throws -> [UInt8] {
        try #require(Lettering.base64URL.read(text.utf8))
    }

    static func challenge(_ text: String) throws -> PasskeyChallenge {
        try #require(PasskeyChallenge(bytes: bytes(text)))
    }

    func made() throws -> Passkey {
        let answer = try #require(RegistrationAnswer(clientData: registration.clientData, attestation: registration.attestation))
        return try Self.party.judge(answer, Self.challenge(registration.challenge))
    }

    func answer() throws -> AssertionAnswer {
        try #require(AssertionAnswer(
            id: id, handle: handle, clientData: assertion.clientData, authenticatorData: assertion.authenticatorData,
            signature: assertion.signature))
    }

    /// What comes of the answer, after it or the passkey was changed.
    func used(
        by passkey: Passkey, at party: RelyingParty = party, _ answer: AssertionAnswer, challenge: PasskeyChallenge? = nil
    ) throws -> Passkey {
        try party.judge(answer, passkey, Self.bytes(handle), challenge ?? Self.challenge(assertion.challenge))
    }
}
