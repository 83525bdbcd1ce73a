import Casework
@testable import SignIn
import Testing

@Suite("Hashes of passwords")
struct PasswordHashTests {
    private let small = PasswordCost(kibibytes: 64, passes: 2)
    private let salt = Array("somesalt".utf8)

    private func password(_ text: String) throws -> Password {
        try #require(Password(text))
    }

    /// From the tests of the reference implementation of argon2 (argon2id, version 13).
    static let reference = [
        (2, 65536, "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"),
        (2, 256, "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
    ]

    @Test("The same as other programs with argon2 make", arguments: reference)
    func known(_ passes: Int, _ kibibytes: Int, _ encoded: String) throws {
        let cost = PasswordCost(kibibytes: kibibytes, passes: passes)
        #expect(try PasswordHash.make(password("password"), salt: salt, cost: cost).encoded == encoded)
        let read = try #require(PasswordHash(encoded: encoded))
        #expect(try read.verify(password("password"), against: cost) == .right(isToBeRaised: false))
        #expect(try read.verify(password("Password"), against: cost) == .wrong)
    }

    @Test("A hash with less than the present cost is right, and is to be raised")
    func raised() throws {
        let hash = try PasswordHash.make(password("correct"), salt: salt, cost: small)
        #expect(try hash.verify(password("correct"), against: small) == .right(isToBeRaised: false))
        for higher in [PasswordCost(kibibytes: 65, passes: 2), PasswordCost(kibibytes: 64, passes: 3)] {
            #expect(try hash.verify(password("correct"), against: higher) == .right(isToBeRaised: true))
        }
        #expect(try hash.verify(password("wrong"), against: .present) == .wrong)
    }

    @Test("No password fits the decoy")
    func decoy() throws {
        for text in ["", "password", "\u{0}"] {
            #expect(try PasswordHash.decoy(small).verify(password(text), against: small) == .wrong)
        }
    }

    @Test("The present cost is no less than what is asked of us")
    func floor() {
        #expect(!PasswordCost.present.isBelow(.least))
        #expect(PasswordCost.least.kibibytes >= 19 * 1024 && PasswordCost.least.passes >= 2)
    }

    @Test("What was not written by us, or costs too much to look at, is not read", arguments: [
        "", "$", "password", "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=4294967295,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=4294967295,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=9223372036854775807$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=7,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=0256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/5",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR",
        "$argon2id$v=19$m=256,t=2,p=1$$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
    ])
    func unreadable(_ encoded: String) {
        #expect(PasswordHash(encoded: encoded) == nil)
    }

    @Test("One password typed on two keyboards is one password; letters that look different are not")
    func spelling() throws {
        let hash = try PasswordHash.make(password("caf\u{e9} ole"), salt: salt, cost: small)
        #expect(try hash.verify(password("cafe\u{301}\u{a0}ole"), against: small) != .wrong)
        #expect(try hash.verify(password("cafe ole"), against: small) == .wrong)
        let joined = try PasswordHash.make(password("\u{fb01}ets"), salt: salt, cost: small)
        #expect(try joined.verify(password("fiets"), against: small) == .wrong)
    }

    @Test("Up to 128 letters are a password, whatever their size; more are not")
    func length() {
        #expect(Password(String(repeating: "a", count: 128)) != nil)
        #expect(Password(String(repeating: "\u{1F6B2}", count: 128)) != nil)
        #expect(Password(String(repeating: "e\u{301}", count: 128))?.length == 128)
        #expect(Password(String(repeating: "a", count: 129)) == nil)
        #expect(Password(String(repeating: "e\u{301}", count: 129)) == nil)
        #expect(Password(String(repeating: "a", count: 1_000_000)) == nil)
    }

    @Test("A password is hashed whole, with what comes after a zero byte")
    func whole() throws {
        let hash = try PasswordHash.make(password("one\u{0}two"), salt: salt, cost: small)
        #expect(try hash.verify(password("one\u{0}three"), against: small) == .wrong)
    }
}
