import Casework
@testable import SignIn
import Testing

@Suite("Strength of passwords")
struct PasswordStrengthTests {
    private func strength(_ text: String, own: [String] = []) throws -> PasswordStrength {
        PasswordStrength(of: try #require(Password(text)), own: own)
    }

    @Test("What people choose is not good enough, long as it may be", arguments: [
        "password1234", "Password1234!", "Welkom123456!", "Welkom2024!!", "qwertyuiop12", "qwertyuiop[]", "1q2w3e4r5t6y", "zaq12wsxcde3",
        "123456789012", "abcdefghijkl", "aaaaaaaaaaaaaaaa", "abcabcabcabcabc", "Feyenoord2024", "feyenoord1908!", "AjaxAmsterdam1", "Zoetermeer2024",
        "Wachtwoord01", "W@chtw00rd123", "W3lk0mW3lk0m", "januari2025!!", "Zomer2025Zomer", "12-05-1988 12-05-1988", "120519881205", "wegwijswegwijs",
        "iloveyou1234", "p@ssw0rdp@ssw0rd", "vluchtelingenwerk1", "Maandag12345", "drowssap1234", "MARIA1985MARIA",
    ])
    func weak(_ text: String) throws {
        let strength = try strength(text)
        #expect(strength.level < 3, "\(Guessing(text).digits)")
        #expect(strength.advice != nil)
    }

    @Test("Unrelated words, and what a password store makes, are good", arguments: [
        "correct paard batterij nietje", "paperclip moestuin donder zeven", "Vq7#kfz0Lm2x", "xkFvTgqzbwRhpL", "drie groene kangoeroes dansen", "ümlaut ñandú çedille",
        "дом река гора солнце", "سماء زرقاء فوق البحر", "tyvkqz-wpmrfd-3",
    ])
    func strong(_ text: String) throws {
        let strength = try strength(text)
        #expect(strength.isEnough && strength.level >= 3, "\(Guessing(text).digits) \(Guessing(text).parts)")
    }

    @Test("A short one is not good enough whatever is in it, and the sentence says how long it has to be")
    func short() throws {
        let strength = try strength("Vq7#kfz0Lm2")
        #expect(strength.level <= 1)
        #expect(strength.advice?.nl.contains("12 tekens") == true)
        #expect(PasswordStrength(of: try #require(Password("Vq7#kfz0Lm2x")), leastLength: 16).isEnough == false)
    }

    @Test("Nothing to put in: letters alone are enough when there are enough of them")
    func noComposition() throws {
        #expect(try strength("moestuin donder paperclip").isEnough)
    }

    @Test("One's own name and address are quickly guessed, also with an accent, in capitals or in digits", arguments: [
        "yildirimgul1", "Yıldırım-Gül", "GulYildirim19", "g.yildirim@vwz.nl", "Yildirim2024", "y1ld1r1mgul!",
    ])
    func own(_ text: String) throws {
        let own = ["Gül Yildirim", "g.yildirim@vwz.nl"]
        #expect(try strength(text, own: own).level < 3)
        #expect(try strength(text, own: own).level <= strength(text).level)
    }

    @Test("A name of one's own is said to be one")
    func ownAdvice() throws {
        let advice = try strength("Brankovic2024", own: ["Vesna Brankovic"]).advice
        #expect(advice?.en.contains("your name") == true)
    }

    @Test("An unrelated word more makes any password harder to guess")
    func growing() {
        for text in ["Welkom123!", "qwertyuiop12", "aaaaaaaaaaaa", "Zomer2025"] {
            #expect(Guessing(text + " paperclip").bits > Guessing(text).bits + 10)
        }
    }

    @Test("The parts of a password, in their order, are the password")
    func parts() {
        for text in ["Welkom2024!!", "qwertypaard12-05-1988", "x", ""] {
            let parts = Guessing(text).parts
            #expect(parts.first?.start ?? 0 == 0 && parts.last?.end ?? 0 == text.count)
            for (one, next) in zip(parts, parts.dropFirst()) { #expect(one.end == next.start) }
        }
    }

    @Test("The longest password is judged soon, whatever is in it")
    func time() throws {
        let clock = ContinuousClock()
        for text in [String(repeating: "a", count: 128), String(repeating: "welkom1!", count: 16), String(repeating: "é", count: 128)] {
            let taken = try clock.measure { _ = try strength(text) }
            #expect(taken < .seconds(4), "\(taken)")
        }
    }
}
