@testable import SignIn
import Testing

@Suite("Bytes in letters")
struct LetteringTests {
    @Test("As RFC 4648 §10 writes them", arguments: [
        ("", "", ""), ("f", "MY", "Zg"), ("fo", "MZXQ", "Zm8"), ("foo", "MZXW6", "Zm9v"), ("foob", "MZXW6YQ", "Zm9vYg"),
        ("fooba", "MZXW6YTB", "Zm9vYmE"), ("foobar", "MZXW6YTBOI", "Zm9vYmFy"),
    ])
    func standard(_ text: String, _ base32: String, _ base64: String) {
        #expect(Lettering.base32.write(Array(text.utf8)) == base32)
        #expect(Lettering.base64.write(Array(text.utf8)) == base64)
        #expect(Lettering.base32.read(base32.utf8) == Array(text.utf8))
        #expect(Lettering.base64.read(base64.utf8) == Array(text.utf8))
    }

    static let all = [Lettering.base32, .base64, .base64URL, .crockford]

    @Test("What is written is read again, and there is one way to write it")
    func roundTrip() {
        var chance = SystemRandomNumberGenerator()
        for lettering in Self.all {
            for length in 0..<70 {
                let bytes = Chance.bytes(length, using: &chance)
                let text = lettering.write(bytes)
                #expect(lettering.read(text.utf8) == bytes)
                #expect(lettering.read((text + "=").utf8) == nil)
                #expect(lettering.read((text + "é").utf8) == nil)
            }
        }
    }

    @Test("Bits that are left over have to be zero, and be less than a letter", arguments: ["Zh", "Zm9", "Z", "Zm9vY"])
    func leftOver(_ text: String) {
        #expect(Lettering.base64.read(text.utf8) == nil)
    }

    @Test("The two alphabets of 64 do not read each other")
    func alphabets() {
        #expect(Lettering.base64URL.write([0xfb, 0xff]) == "-_8")
        #expect(Lettering.base64URL.read("+/8".utf8) == nil)
        #expect(Lettering.base64.read("-_8".utf8) == nil)
    }
}
