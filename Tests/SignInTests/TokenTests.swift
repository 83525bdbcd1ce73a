@testable import SignIn
import Testing

@Suite("Tokens")
struct TokenTests {
    @Test("A token is read again as it was written, and fits the digest that was stored")
    func roundTrip() throws {
        let token = Token()
        let read = try #require(Token(text: token.text))
        #expect(token.text.utf8.count == 43)
        #expect(read.matches(digest: token.digest))
        #expect(token.digest.count == 32)
    }

    @Test("Another token does not fit, nor does a digest of another length")
    func other() {
        let token = Token()
        #expect(!Token().matches(digest: token.digest))
        #expect(!token.matches(digest: []))
        #expect(!token.matches(digest: Array(token.digest.dropLast())))
    }

    @Test("One bit more or less does not fit")
    func bits() {
        let token = Token()
        for bit in 0..<256 {
            var digest = token.digest
            digest[bit / 8] ^= 1 << (bit % 8)
            #expect(!token.matches(digest: digest))
        }
    }

    @Test("What is not a token is not read", arguments: [
        "", "a", String(repeating: "A", count: 42), String(repeating: "A", count: 44), String(repeating: "A", count: 42) + "=",
        String(repeating: "A", count: 42) + "B", String(repeating: "A", count: 42) + "\u{301}", String(repeating: "é", count: 43),
    ])
    func unreadable(_ text: String) {
        #expect(Token(text: text) == nil)
    }

    @Test("A thousand tokens differ, and each of their bits is on about half of the time")
    func chance() {
        let tokens = (0..<1000).map { _ in Token() }
        #expect(Set(tokens.map(\.text)).count == 1000)
        let bytes = tokens.compactMap { Lettering.base64URL.read($0.text.utf8) }
        for bit in 0..<256 {
            let on = bytes.filter { $0[bit / 8] >> (bit % 8) & 1 == 1 }.count
            #expect(350...650 ~= on)
        }
    }

    @Test("A token, a seed, a code and a password do not show themselves when they are printed")
    func hidden() throws {
        var dice = Dice(state: 4)
        let password = try #require(Password("correct paard batterij"))
        let hidden: [Any] = [
            Token(using: &dice), OneTimeSeed(using: &dice), RecoveryCode.sheet(using: &dice)[0], password,
            PasswordHash.decoy(.least),
        ]
        for secret in hidden {
            var dumped = ""
            dump(secret, to: &dumped)
            for shown in ["\(secret)", String(reflecting: secret), dumped] {
                #expect(shown.contains("(hidden)") && shown.utf8.count < 40, "\(shown)")
            }
        }
    }
}
