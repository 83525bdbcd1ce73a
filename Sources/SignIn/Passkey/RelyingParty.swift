package import Casework
import Crypto

/// We, as a browser knows us when it makes and uses passkeys (WebAuthn, relying party).
package struct RelyingParty: Sendable {
    /// The name of the machine, without a port: "wegwijs.example". Passkeys belong to it for ever.
    package let id: String
    /// As the browser shows it.
    package let name: String
    /// From which pages we accept an answer: "https://wegwijs.example".
    package let origins: [String]

    package init(id: String, name: String, origins: [String]) {
        self.id = id
        self.name = name
        self.origins = origins
    }

    /// A new passkey, to be stored with the colleague for whom the challenge was made.
    ///
    /// What an authenticator says about its own make (attestation) is not asked and not looked at.
    /// - Throws: always the same sentence, whatever is wrong.
    package func register(_ answer: RegistrationAnswer, to challenge: PasskeyChallenge) throws(Refusal) -> Passkey {
        do { return try judge(answer, challenge) } catch { throw .passkeyNotAccepted }
    }

    /// The passkey as it is after this use; what is new in it is to be stored in the same transaction as the sign-in.
    ///
    /// - Parameter handle: that of the colleague to whom the passkey belongs.
    /// - Throws: always the same sentence, whatever is wrong.
    package func accept(
        _ answer: AssertionAnswer, by passkey: Passkey, handle: [UInt8], to challenge: PasskeyChallenge
    ) throws(Refusal) -> Passkey {
        do { return try judge(answer, passkey, handle, challenge) } catch { throw .passkeyNotAccepted }
    }

    /// WebAuthn, §7.1.
    func judge(_ answer: RegistrationAnswer, _ challenge: PasskeyChallenge) throws(PasskeyFault) -> Passkey {
        try ClientData(answer.clientData).check(.registration, challenge, origins: origins)
        let attestation = try CBORReader.read(answer.attestation)
        guard let bytes = attestation["authData"]?.asBytes else { throw .attestation }
        let data = try AuthenticatorData(bytes)
        try check(data)
        guard let credential = data.credential else { throw .attestation }
        _ = try PasskeyKey(credential.key)
        return Passkey(
            id: credential.id, key: credential.key, counter: data.counter,
            canBeCopied: data.flags.contains(.backupEligible), isCopied: data.flags.contains(.backedUp))
    }

    /// WebAuthn, §7.2.
    func judge(
        _ answer: AssertionAnswer, _ passkey: Passkey, _ handle: [UInt8], _ challenge: PasskeyChallenge
    ) throws(PasskeyFault) -> Passkey {
        guard answer.id == passkey.id else { throw .credential }
        guard answer.handle ?? handle == handle else { throw .handle }
        try ClientData(answer.clientData).check(.assertion, challenge, origins: origins)
        let data = try AuthenticatorData(answer.authenticatorData)
        try check(data)
        let signed = answer.authenticatorData + SHA256.hash(data: answer.clientData)
        guard try PasskeyKey(passkey.key).isValid(answer.signature, for: signed) else { throw .signature }
        return try passkey.used(data)
    }

    private func check(_ data: AuthenticatorData) throws(PasskeyFault) {
        guard data.relyingPartyHash.elementsEqual(SHA256.hash(data: Array(id.utf8))) else { throw .relyingParty }
        guard data.flags.contains(.userPresent) else { throw .notPresent }
        guard data.flags.contains(.userVerified) else { throw .notVerified }
        guard data.hasSoundBackup else { throw .backup }
    }
}

extension Refusal {
    package static let passkeyNotAccepted = Refusal(.rule, Phrase(
        nl: "Inloggen met deze toegangssleutel lukt niet. Probeer het nog eens, of log in met je wachtwoord en een code.",
        en: "This passkey was not accepted. Try again, or sign in with your password and a code."))
}
