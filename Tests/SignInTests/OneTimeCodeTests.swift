import Casework
@testable import SignIn
import Testing

@Suite("Codes of an app")
struct OneTimeCodeTests {
    /// RFC 6238, appendix B: seconds since 1970, and eight digits for each hash.
    static let vectors: [(Int, String, String, String)] = [
        (59, "94287082", "46119246", "90693936"), (1_111_111_109, "07081804", "68084774", "25091201"),
        (1_111_111_111, "14050471", "67062674", "99943326"), (1_234_567_890, "89005924", "91819424", "93441116"),
        (2_000_000_000, "69279037", "90698825", "38618901"), (20_000_000_000, "65353130", "77737706", "47863826"),
    ]

    @Test("The eighteen codes of RFC 6238", arguments: vectors)
    func standard(_ seconds: Int, _ sha1: String, _ sha256: String, _ sha512: String) {
        let digits = Array("1234567890123456789012345678901234567890123456789012345678901234".utf8)
        let step = OneTimeCode.step(at: Moment(milliseconds: Int64(seconds) * 1000))
        for (hash, length, code) in [(OneTimeHash.sha1, 20, sha1), (.sha256, 32, sha256), (.sha512, 64, sha512)] {
            #expect(OneTimeCode.code(hash, Array(digits.prefix(length)), step: step, digits: 8) == Array(code.utf8))
        }
    }

    private var dice = Dice(state: 1)
    private let seed: OneTimeSeed
    private let now = Moment(milliseconds: 1_795_000_000_000)

    init() {
        seed = OneTimeSeed(using: &dice)
    }

    private func at(_ seconds: Int64) -> Moment {
        Moment(milliseconds: now.milliseconds + seconds * 1000)
    }

    @Test("A code is good now, half a minute early and half a minute late, and no longer")
    func window() {
        let code = OneTimeCode.shown(by: seed, at: now)
        let good = [-60, -30, 0, 30, 60].map { OneTimeCode.accept(code, of: seed, at: at($0), after: nil) != nil }
        #expect(good == [false, true, true, true, false])
    }

    @Test("A code is good once, and so is none from before it")
    func replay() throws {
        let code = OneTimeCode.shown(by: seed, at: now)
        let before = OneTimeCode.shown(by: seed, at: at(-30))
        let next = OneTimeCode.shown(by: seed, at: at(30))
        let step = try #require(OneTimeCode.accept(code, of: seed, at: now, after: nil))
        #expect(OneTimeCode.accept(code, of: seed, at: now, after: step) == nil)
        #expect(OneTimeCode.accept(code, of: seed, at: at(30), after: step) == nil)
        #expect(OneTimeCode.accept(before, of: seed, at: now, after: step) == nil)
        #expect(OneTimeCode.accept(next, of: seed, at: at(30), after: step) == step + 1)
    }

    @Test("Spaces between the digits do not matter; anything else does")
    func typed() {
        let code = OneTimeCode.shown(by: seed, at: now)
        let spaced = "\(code.prefix(3)) \(code.suffix(3)) "
        #expect(OneTimeCode.accept(spaced, of: seed, at: now, after: nil) != nil)
        for wrong in ["", String(code.dropLast()), code + "0", code + "\u{301}", "٠١٢٣٤٥", "+" + code.dropFirst()] {
            #expect(OneTimeCode.accept(wrong, of: seed, at: now, after: nil) == nil)
        }
    }

    @Test("A code of another seed is not good, nor a moment before 1970")
    func other() {
        var dice = Dice(state: 2)
        let code = OneTimeCode.shown(by: OneTimeSeed(using: &dice), at: now)
        #expect(OneTimeCode.accept(code, of: seed, at: now, after: nil) == nil)
        #expect(OneTimeCode.accept(code, of: seed, at: Moment(milliseconds: -1), after: nil) == nil)
        #expect(OneTimeCode.accept(code, of: seed, at: Moment(milliseconds: .min), after: nil) == nil)
        #expect(OneTimeCode.accept(code, of: seed, at: Moment(milliseconds: .max), after: nil) == nil)
    }

    @Test("A seed is read as it was written, in small letters too; a short one is refused")
    func seeds() throws {
        let read = try #require(OneTimeSeed(text: seed.text.lowercased()))
        #expect(read.bytes == seed.bytes)
        #expect(seed.text.utf8.count == 39)
        #expect(OneTimeSeed(text: "JBSW Y3DP") == nil)
        #expect(OneTimeSeed(text: seed.text + "1") == nil)
        #expect(OneTimeSeed(bytes: [UInt8](repeating: 1, count: 15)) == nil)
    }

    @Test("The address for the app escapes what names may have in them")
    func address() throws {
        let seed = try #require(OneTimeSeed(bytes: Array("12345678901234567890".utf8)))
        let address = seed.address(issuer: "Wegwijs: Zoetermeer", account: "José & Co@x.nl?/#%")
        #expect(address == "otpauth://totp/Wegwijs%20%20Zoetermeer:Jos%C3%A9%20%26%20Co%40x.nl%3F%2F%23%25"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Wegwijs%20%20Zoetermeer&algorithm=SHA1&digits=6&period=30")
    }
}
