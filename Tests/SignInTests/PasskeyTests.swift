import Casework
import Crypto
import Foundation
@testable import SignIn
import Testing

@Suite("Passkeys")
struct PasskeyTests {
    private func changed(
        _ answer: AssertionAnswer, id: [UInt8]? = nil, handle: [UInt8]? = nil, clientData: [UInt8]? = nil,
        authenticatorData: [UInt8]? = nil, signature: [UInt8]? = nil
    ) -> AssertionAnswer {
        AssertionAnswer(
            id: id ?? answer.id, handle: handle ?? answer.handle, clientData: clientData ?? answer.clientData,
            authenticatorData: authenticatorData ?? answer.authenticatorData, signature: signature ?? answer.signature)
    }

    @Test("There are sixty of each algorithm")
    func vectors() {
        for kind in PasskeyVector.kinds { #expect(PasskeyVector.all.filter { $0.kind == kind }.count >= 60) }
    }

    @Test("What python-fido2 made and used is accepted", arguments: PasskeyVector.all)
    func accepted(_ vector: PasskeyVector) throws {
        let passkey = try vector.made()
        let used = try vector.used(by: passkey, vector.answer())
        #expect(try passkey.id == PasskeyVector.bytes(vector.id))
        #expect(used.id == passkey.id && used.key == passkey.key && used.canBeCopied == passkey.canBeCopied)
        #expect(used.counter == (passkey.counter == 0 ? 0 : passkey.counter + 1))
    }

    @Test("Every single bit that is turned, in what is signed, in the signature and in the key, is refused", arguments: PasskeyVector.three)
    func bits(_ vector: PasskeyVector) throws {
        let (passkey, answer) = (try vector.made(), try vector.answer())
        var tried = 0
        func refused(_ bytes: [UInt8], _ use: ([UInt8]) throws -> Passkey) {
            for bit in 0..<bytes.count * 8 {
                var bytes = bytes
                bytes[bit / 8] ^= 1 << (bit % 8)
                tried += 1
                #expect(throws: PasskeyFault.self) { try use(bytes) }
            }
        }
        refused(answer.authenticatorData) { try vector.used(by: passkey, changed(answer, authenticatorData: $0)) }
        refused(answer.clientData) { try vector.used(by: passkey, changed(answer, clientData: $0)) }
        refused(answer.signature) { try vector.used(by: passkey, changed(answer, signature: $0)) }
        refused(answer.id) { try vector.used(by: passkey, changed(answer, id: $0)) }
        refused(passkey.key) { key in
            let other = Passkey(
                id: passkey.id, key: key, counter: passkey.counter, canBeCopied: passkey.canBeCopied, isCopied: passkey.isCopied)
            return try vector.used(by: other, answer)
        }
        #expect(tried > 2500)
    }

    @Test("Every cut of what was sent is refused", arguments: PasskeyVector.three)
    func cuts(_ vector: PasskeyVector) throws {
        let (passkey, answer) = (try vector.made(), try vector.answer())
        for (whole, use) in [
            (answer.authenticatorData, { changed(answer, authenticatorData: $0) }), (answer.clientData, { changed(answer, clientData: $0) }),
            (answer.signature, { changed(answer, signature: $0) }),
        ] as [([UInt8], ([UInt8]) -> AssertionAnswer)] {
            for length in 0..<whole.count {
                #expect(throws: PasskeyFault.self) { try vector.used(by: passkey, use(Array(whole.prefix(length)))) }
            }
            #expect(throws: PasskeyFault.self) { try vector.used(by: passkey, use(whole + [0])) }
        }
        let attestation = try PasskeyVector.bytes(vector.registration.attestation)
        let client = try PasskeyVector.bytes(vector.registration.clientData)
        let challenge = try PasskeyVector.challenge(vector.registration.challenge)
        for length in 0..<attestation.count {
            let cut = RegistrationAnswer(clientData: client, attestation: Array(attestation.prefix(length)))
            #expect(throws: PasskeyFault.self) { try PasskeyVector.party.judge(cut, challenge) }
        }
    }

    @Test("Every cut of what an authenticator says about a new key is refused", arguments: PasskeyVector.all)
    func cutData(_ vector: PasskeyVector) throws {
        let attestation = try CBORReader.read(PasskeyVector.bytes(vector.registration.attestation))
        let data = try #require(attestation["authData"]?.asBytes)
        #expect(try AuthenticatorData(data).credential?.id == PasskeyVector.bytes(vector.id))
        let read = (0..<data.count).filter { (try? AuthenticatorData(Array(data.prefix($0)))) != nil }
        #expect(read == [])
    }

    @Test("An answer to another challenge, at another place, of another colleague or passkey is refused", arguments: PasskeyVector.three)
    func elsewhere(_ vector: PasskeyVector) throws {
        let (passkey, answer) = (try vector.made(), try vector.answer())
        var dice = Dice(state: 11)
        #expect(throws: PasskeyFault.challenge) {
            try vector.used(by: passkey, answer, challenge: PasskeyChallenge(using: &dice))
        }
        #expect(throws: PasskeyFault.challenge) {
            try vector.used(by: passkey, answer, challenge: PasskeyVector.challenge(vector.registration.challenge))
        }
        let copy = RelyingParty(id: "wegwijs.example", name: "Wegwijs", origins: ["https://wegwijs.evil.example"])
        #expect(throws: PasskeyFault.origin) { try vector.used(by: passkey, at: copy, answer) }
        let other = RelyingParty(id: "evil.example", name: "Wegwijs", origins: ["https://wegwijs.example"])
        #expect(throws: PasskeyFault.relyingParty) { try vector.used(by: passkey, at: other, answer) }
        #expect(throws: PasskeyFault.handle) { try vector.used(by: passkey, changed(answer, handle: [1])) }
        #expect(throws: PasskeyFault.credential) { try vector.used(by: passkey, changed(answer, id: [1])) }
        let stranger = try #require(PasskeyVector.all.last { $0.kind == vector.kind }).made()
        let swapped = Passkey(id: passkey.id, key: stranger.key, counter: 0, canBeCopied: passkey.canBeCopied, isCopied: false)
        #expect(throws: PasskeyFault.signature) { try vector.used(by: swapped, answer) }
    }

    @Test("An answer for the one deed is none for the other", arguments: PasskeyVector.three)
    func type(_ vector: PasskeyVector) throws {
        let client = try PasskeyVector.bytes(vector.assertion.clientData)
        let attestation = try PasskeyVector.bytes(vector.registration.attestation)
        #expect(throws: PasskeyFault.type) {
            try PasskeyVector.party.judge(
                RegistrationAnswer(clientData: client, attestation: attestation), PasskeyVector.challenge(vector.assertion.challenge))
        }
    }

    @Test("An answer that was counted already is refused: there may be two of the authenticator")
    func counter() throws {
        let vector = try #require(PasskeyVector.all.first { (try? $0.made().counter) ?? 0 > 0 })
        let used = try vector.used(by: vector.made(), vector.answer())
        #expect(throws: PasskeyFault.counter) { try vector.used(by: used, vector.answer()) }
    }

    @Test("An authenticator that stops counting is refused; one that never did is not")
    func counters() throws {
        func next(_ stored: UInt32, _ shown: UInt32) throws -> UInt32 {
            let passkey = Passkey(id: [1], key: [], counter: stored, canBeCopied: false, isCopied: false)
            let counter = withUnsafeBytes(of: shown.bigEndian) { Array($0) }
            return try passkey.used(AuthenticatorData([UInt8](repeating: 0, count: 32) + [0x05] + counter)).counter
        }
        #expect(try next(0, 0) == 0)
        #expect(try next(0, 1) == 1)
        #expect(try next(4, 9) == 9)
        for (stored, shown) in [(4, 4), (4, 3), (4, 0), (UInt32.max, 0)] as [(UInt32, UInt32)] {
            #expect(throws: PasskeyFault.counter) { try next(stored, shown) }
        }
    }

    @Test("Whoever asks from outside hears one sentence, whatever was wrong", arguments: PasskeyVector.three)
    func opaque(_ vector: PasskeyVector) throws {
        let (passkey, answer) = (try vector.made(), try vector.answer())
        let (challenge, handle) = (try PasskeyVector.challenge(vector.assertion.challenge), try PasskeyVector.bytes(vector.handle))
        #expect(throws: Never.self) { try PasskeyVector.party.accept(answer, by: passkey, handle: handle, to: challenge) }
        for wrong in [changed(answer, id: []), changed(answer, clientData: []), changed(answer, authenticatorData: []), changed(answer, signature: [])] {
            #expect(throws: Refusal.passkeyNotAccepted) {
                try PasskeyVector.party.accept(wrong, by: passkey, handle: handle, to: challenge)
            }
        }
        #expect(throws: Refusal.passkeyNotAccepted) {
            try PasskeyVector.party.register(RegistrationAnswer(clientData: [], attestation: []), to: challenge)
        }
    }
}
