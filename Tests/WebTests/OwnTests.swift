import Access
import Casework
import Hummingbird
import SignIn
import Support
import Team
import Testing
import Web

/// Someone changes how he signs in.
@Suite("One's own ways to sign in")
struct OwnTests {
    private typealias House = SignInTests.House
    private static let next = "andere vier woorden nu"

    private static func enter(_ house: House, _ browser: Browser, _ seed: OneTimeSeed, password: String = SignInTests.password) async throws {
        house.time.pass(.seconds(60))
        try await SignInTests.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now), password: password)
    }

    @Test("A new password asks the present one, ends every other session and leaves the old one no good")
    func password() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let (browser, other) = (Browser(client), Browser(client))
            let (seed, _) = try await SignInTests.setUp(house, browser)
            try await Self.enter(house, browser, seed)
            try await Self.enter(house, other, seed)
            try await browser.get("/ik/wachtwoord")
            for (present, new, words) in [
                ("verkeerd wachtwoord", Self.next, "niet je wachtwoord van nu"), (SignInTests.password, "kort", "12 tekens"),
                (SignInTests.password, "elsdevries1234", "wachtwoord"),
            ] {
                try await browser.submit("/ik/wachtwoord", ["huidig": present, "wachtwoord": new])
                #expect(browser.status == .badRequest && browser.page.contains(words), "\(new)")
            }
            #expect(try await other.get("/ik") == .ok)
            try await browser.submit("/ik/wachtwoord", ["huidig": SignInTests.password, "wachtwoord": Self.next])
            #expect(browser.headers[.location] == "/ik?gedaan=wachtwoord")
            #expect(try await browser.follow() == .ok)
            #expect(browser.page.contains("Je wachtwoord is gewijzigd."))
            #expect(try await other.get("/ik") == .seeOther, "signed out elsewhere")
            try await Self.enter(house, other, seed)
            #expect(other.status == .badRequest)
            try await Self.enter(house, other, seed, password: Self.next)
            #expect(other.status == .seeOther)
        }
    }

    @Test("Who took a session can guess the present password five times a minute and no more")
    func guesses() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await SignInTests.setUp(house, browser)
            try await Self.enter(house, browser, seed)
            for (number, address) in ["wachtwoord", "herstelcodes", "wachtwoord", "sleutels/nieuw", "app", "herstelcodes"].enumerated() {
                try await browser.get("/ik/" + address)
                try await browser.submit("/ik/" + address, ["huidig": "gokje", "apparaat": "x"])
                #expect(browser.status == (number < 5 ? .badRequest : .serviceUnavailable))
            }
        }
    }

    @Test("Another app: its codes are good and those of the old one are not; the picture stays the same until it is right")
    func app() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (old, _) = try await SignInTests.setUp(house, browser)
            try await Self.enter(house, browser, old)
            try await browser.get("/ik/app")
            let seed = try #require(OneTimeSeed(text: try browser.unseen("/ik/app")["sleutel"] ?? ""))
            try await browser.submit("/ik/app", ["huidig": SignInTests.password, "code": "000000"])
            #expect(browser.status == .badRequest)
            #expect(try browser.unseen("/ik/app")["sleutel"] == seed.text)
            let code = OneTimeCode.shown(by: seed, at: house.time.now)
            try await browser.submit("/ik/app", ["huidig": SignInTests.password, "code": code])
            #expect(browser.headers[.location] == "/ik?gedaan=app")
            for (seed, isGood) in [(old, false), (seed, true)] {
                let other = Browser(client)
                try await Self.enter(house, other, seed)
                #expect((other.status == .seeOther) == isGood)
            }
        }
    }

    @Test("New recovery codes: each works, and none of the old")
    func codes() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, old) = try await SignInTests.setUp(house, browser)
            try await Self.enter(house, browser, seed)
            try await browser.get("/ik/herstelcodes")
            try await browser.submit("/ik/herstelcodes", ["huidig": SignInTests.password])
            let new = browser.page.matches(of: /<li class="ww-code">([^<]*)</).map { String($0.output.1) }
            #expect(browser.status == .ok && new.count == 10 && Set(new).isDisjoint(with: old))
            for (code, isGood) in [(old[0], false), (new[0], true), (new[0], false), (new[9], true)] {
                let other = Browser(client)
                try await SignInTests.signIn(house, other, code)
                #expect((other.status == .seeOther) == isGood)
            }
        }
    }
}
