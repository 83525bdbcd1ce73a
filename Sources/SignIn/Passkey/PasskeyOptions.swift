import Foundation

/// What the browser is asked (opties), as JSON in the form that `parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON`
/// read (WebAuthn level 3, §5.1.8 and §5.1.9). Bytes are in base64url.
package struct PasskeyOptions: Sendable {
    package let json: String

    /// To make a passkey that also says whose it is, so that nobody has to type a name to sign in.
    ///
    /// - Parameter handle: 1 to 64 random bytes by which we know the colleague; no name, no address.
    /// - Parameter known: the passkeys that the colleague has already, so that no device gets a second one.
    package init(
        registering name: String, handle: [UInt8], at party: RelyingParty, challenge: PasskeyChallenge, known: [Passkey]
    ) throws {
        json = try Self.write(Creation(
            rp: Party(id: party.id, name: party.name),
            user: User(id: Lettering.base64URL.write(handle), name: name, displayName: name),
            challenge: challenge.text, excludeCredentials: known.map(Descriptor.init)))
    }

    /// To use one.
    ///
    /// - Parameter known: those of a colleague who is signed in already and has to show it once more; none for whoever it is.
    package init(using known: [Passkey] = [], at party: RelyingParty, challenge: PasskeyChallenge) throws {
        json = try Self.write(Request(
            rpId: party.id, challenge: challenge.text, allowCredentials: known.map(Descriptor.init)))
    }

    private static func write(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private struct Party: Encodable {
        let id: String
        let name: String
    }

    private struct User: Encodable {
        let id: String
        let name: String
        let displayName: String
    }

    private struct Algorithm: Encodable {
        let alg: Int
        var type = "public-key"
    }

    private struct Descriptor: Encodable {
        let id: String
        var type = "public-key"

        init(_ passkey: Passkey) {
            id = Lettering.base64URL.write(passkey.id)
        }
    }

    private struct Selection: Encodable {
        var residentKey = "required"
        /// For browsers that do not know the other word yet.
        var requireResidentKey = true
        var userVerification = "required"
    }

    private struct Creation: Encodable {
        let rp: Party
        let user: User
        let challenge: String
        let excludeCredentials: [Descriptor]
        var pubKeyCredParams = PasskeyKey.algorithms.map { Algorithm(alg: $0) }
        var authenticatorSelection = Selection()
        var attestation = "none"
        /// Milliseconds.
        var timeout = 300_000
    }

    private struct Request: Encodable {
        let rpId: String
        let challenge: String
        let allowCredentials: [Descriptor]
        var userVerification = "required"
        /// Milliseconds.
        var timeout = 300_000
    }
}
