import Foundation
@testable import SignIn
import Testing

@Suite("What the browser is asked")
struct PasskeyOptionsTests {
    private let challenge: PasskeyChallenge
    private let known = Passkey(id: [0xfb, 0xff], key: [], counter: 0, canBeCopied: false, isCopied: false)

    init() {
        var dice = Dice(state: 13)
        challenge = PasskeyChallenge(using: &dice)
    }

    private func fields(_ options: PasskeyOptions) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(options.json.utf8)) as? [String: Any])
    }

    @Test("To make one: for whom, at which place, with which algorithms, and none that is there already")
    func registration() throws {
        let fields = try fields(PasskeyOptions(
            registering: "Fatima \"F\" <b>", handle: [1, 2, 3], at: PasskeyVector.party, challenge: challenge, known: [known]))
        #expect(fields["challenge"] as? String == challenge.text)
        #expect(fields["attestation"] as? String == "none")
        #expect((fields["user"] as? [String: String])?["id"] == "AQID")
        #expect((fields["user"] as? [String: String])?["name"] == "Fatima \"F\" <b>")
        #expect((fields["rp"] as? [String: String])?["id"] == "wegwijs.example")
        #expect((fields["excludeCredentials"] as? [[String: String]])?.first?["id"] == "-_8")
        #expect((fields["pubKeyCredParams"] as? [[String: Any]])?.compactMap { $0["alg"] as? Int } == [-7, -8, -257])
        #expect((fields["authenticatorSelection"] as? [String: Any])?["userVerification"] as? String == "required")
        #expect((fields["authenticatorSelection"] as? [String: Any])?["residentKey"] as? String == "required")
    }

    @Test("To use one: nothing in it tells who is asked for, unless that is known already")
    func assertion() throws {
        let anyone = try fields(PasskeyOptions(at: PasskeyVector.party, challenge: challenge))
        #expect((anyone["allowCredentials"] as? [Any])?.isEmpty == true)
        #expect(anyone["userVerification"] as? String == "required")
        #expect(anyone["rpId"] as? String == "wegwijs.example")
        let someone = try fields(PasskeyOptions(using: [known], at: PasskeyVector.party, challenge: challenge))
        #expect((someone["allowCredentials"] as? [[String: String]])?.map { $0["id"] } == ["-_8"])
    }
}
