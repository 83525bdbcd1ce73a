import Foundation
@testable import SignIn
import Testing

@Suite("Passkeys of a browser")
struct ChromiumTests {
    @Test("What Chromium 156 made and used, asked as PasskeyOptions asks, is accepted, and only at its own place")
    func accepted() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "vectors/chromium.json")
        let vector = try JSONDecoder().decode(PasskeyVector.self, from: Data(contentsOf: file))
        let party = RelyingParty(id: "localhost", name: "Wegwijs", origins: ["http://localhost:8931"])
        let made = try #require(RegistrationAnswer(
            clientData: vector.registration.clientData, attestation: vector.registration.attestation))
        let passkey = try party.judge(made, PasskeyVector.challenge(vector.registration.challenge))
        let used = try vector.used(by: passkey, at: party, vector.answer())
        #expect(used.id == passkey.id && used.counter > passkey.counter)
        #expect(try vector.answer().handle == PasskeyVector.bytes(vector.handle))
        #expect(throws: PasskeyFault.origin) { try vector.used(by: passkey, vector.answer()) }
    }
}
