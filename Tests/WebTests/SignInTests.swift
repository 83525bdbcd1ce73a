import Access
import Casework
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Organisation
import SignIn
import Support
import Synchronization
import Team
import Testing
import Trail
import Web

/// From a slip of paper to a session, and out again.
@Suite("Signing in")
struct SignInTests {
    /// A place with nobody in it yet, and a clock that a test can turn.
    struct House {
        let database: any Database
        let time: Time
        let website: Website
        let workplace: Workplace

        init() async throws {
            database = try await Scratch.database()
            let time = Time()
            self.time = time
            let clock = Clock { time.now }
            workplace = Workplace(database: database, clock: clock, ids: .live(clock))
            website = Asking.website(database, clock: clock, isPractice: false)
        }
    }

    final class Time: Sendable {
        private let moment = Mutex(Clock.live.now())
        var now: Moment { moment.withLock { $0 } }
        func pass(_ duration: Duration) { moment.withLock { $0 = $0 + duration } }
    }

    static let password = "vier losse woorden samen"

    /// Makes the account of the first administrator. Gives its seed and the recovery codes.
    static func setUp(_ house: House, _ browser: Browser) async throws -> (seed: OneTimeSeed, recovery: [String]) {
        let slip = try #require(await FirstRun.slip(house.workplace))
        try await browser.get("/uitnodiging")
        #expect(try await browser.submit("/uitnodiging", ["briefje": slip.lowercased()]) == .ok)
        let seed = try #require(OneTimeSeed(text: try browser.unseen("/uitnodiging/instellen")["sleutel"] ?? ""))
        try await browser.submit("/uitnodiging/instellen", [
            "volledige-naam": "Els de Vries", "naam": "els.devries", "wachtwoord": password,
            "code": OneTimeCode.shown(by: seed, at: house.time.now),
        ])
        #expect(browser.status == .ok, "\(browser.page)")
        let codes = browser.page.matches(of: /<li class="ww-code">([^<]*)</).map { String($0.output.1) }
        #expect(codes.count == 10)
        house.time.pass(.seconds(60))
        return (seed, codes)
    }

    static func signIn(_ house: House, _ browser: Browser, _ code: String, password: String = password) async throws {
        try await browser.get("/aanmelden?terug=/ik")
        try await browser.submit("/aanmelden", ["naam": "Els.deVries", "wachtwoord": password, "code": code])
    }

    @Test("The first administrator makes an account with the code of the terminal, signs in with an app, and signs out")
    func road() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await Self.setUp(house, browser)
            #expect(try await FirstRun.slip(house.workplace) == nil, "now there is someone who can invite")
            #expect(try await browser.get("/ik") == .seeOther)
            #expect(browser.headers[.location] == "/aanmelden?terug=%2Fik")
            try await Self.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            #expect(browser.status == .seeOther && browser.headers[.location] == "/ik")
            #expect(try await browser.follow() == .ok)
            #expect(browser.page.contains("Els de Vries") && browser.page.contains("beheerder"))
            let stolen = browser.cookie
            try await browser.submit("/afmelden")
            #expect(browser.cookie == nil && browser.headers[.location] == "/aanmelden")
            browser.cookie = stolen
            #expect(try await browser.get("/ik") == .seeOther, "what was signed out stays out")
        }
    }

    @Test("A code is good once: neither the app's nor a paper one is taken twice, and a slip is used up")
    func once() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let slip = try #require(await FirstRun.slip(house.workplace))
            let (seed, recovery) = try await Self.setUp(house, browser)
            for code in [OneTimeCode.shown(by: seed, at: house.time.now), recovery[3]] {
                try await Self.signIn(house, browser, code)
                #expect(browser.status == .seeOther)
                try await browser.get("/ik")
                try await browser.submit("/afmelden")
                try await Self.signIn(house, browser, code)
                #expect(browser.status == .badRequest && browser.page.contains("klopt niet"))
            }
            try await browser.get("/uitnodiging")
            #expect(try await browser.submit("/uitnodiging", ["briefje": slip]) == .badRequest)
        }
    }

    @Test("Whatever is wrong, the same is said, and the name that was typed is kept", arguments: [
        ("els.devries", "verkeerd wachtwoord", true), ("els.devries", SignInTests.password, false),
        ("niemand", SignInTests.password, true), ("x", "", false), ("Ëls ' OR 1=1 --", "'", true),
    ])
    func wrong(_ name: String, _ password: String, _ isCodeRight: Bool) async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await Self.setUp(house, browser)
            try await browser.get("/aanmelden")
            let code = isCodeRight ? OneTimeCode.shown(by: seed, at: house.time.now) : "000000"
            try await browser.submit("/aanmelden", ["naam": name, "wachtwoord": password, "code": code])
            #expect(browser.status == .badRequest && browser.cookie == nil)
            #expect(browser.page.contains("De aanmeldnaam, het wachtwoord of de code klopt niet."))
            #expect(!browser.page.contains(password.isEmpty ? "\u{0}" : "value=\"\(password)"))
        }
    }

    @Test("After five tries in a minute the next waits, right or wrong; from elsewhere the colleague still gets in")
    func throttled() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await Self.setUp(house, browser)
            for _ in 0..<5 {
                try await Self.signIn(house, browser, "123456", password: "gokje")
                #expect(browser.status == .badRequest)
            }
            try await Self.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            #expect(browser.status == .serviceUnavailable && browser.page.contains("Wacht een minuut"))
            let author = Author(nil, ground: "test", clock: .live, ids: .live(.live))
            let now = house.time.now
            try await house.database.write {
                try Attempts.record("els.devries", from: "elders", at: now, id: house.workplace.ids.next(), by: author, in: $0)
            }
            house.time.pass(.seconds(61))
            try await Self.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            #expect(browser.status == .seeOther)
        }
    }

    @Test("A session is locked after ten minutes without use and ends after twelve hours in all", arguments: [
        (Duration.seconds(599), 1, true), (.seconds(601), 1, false), (.seconds(500), 86, true), (.seconds(500), 87, false),
    ])
    func ageing(_ pause: Duration, _ times: Int, _ isOpen: Bool) async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await Self.setUp(house, browser)
            try await Self.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            for _ in 0..<times {
                house.time.pass(pause)
                try await browser.get("/ik")
            }
            #expect((browser.status == .ok) == isOpen)
        }
    }

    @Test("A password that is easy to guess is refused with what to do; nothing that was filled in is lost but the password")
    func weak() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let slip = try #require(await FirstRun.slip(house.workplace))
            try await browser.get("/uitnodiging")
            try await browser.submit("/uitnodiging", ["briefje": slip])
            let seed = try #require(OneTimeSeed(text: try browser.unseen("/uitnodiging/instellen")["sleutel"] ?? ""))
            for weak in ["kort", "welkom01welkom01", "elsdevries1234", String(repeating: "a", count: 200)] {
                try await browser.submit("/uitnodiging/instellen", [
                    "volledige-naam": "Els de Vries", "naam": "els.devries", "wachtwoord": weak,
                    "code": OneTimeCode.shown(by: seed, at: house.time.now),
                ])
                #expect(browser.status == .badRequest && browser.page.contains("value=\"Els de Vries\""), "\(weak)")
                #expect(try browser.unseen("/uitnodiging/instellen")["sleutel"] == seed.text, "the same picture stays good")
            }
            #expect(try await house.database.read { try !Accounts.exist($0) })
        }
    }
}
