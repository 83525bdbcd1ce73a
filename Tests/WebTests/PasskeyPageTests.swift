import Access
import Casework
import Database
import Hummingbird
import SignIn
import Support
import Team
import Testing
import Trail
import Web

/// A passkey from the page where it is made to the page where it is no longer good.
@Suite("Passkeys on the pages")
struct PasskeyPageTests {
    private typealias House = SignInTests.House

    /// Signed in with a password and a code.
    static func enter(_ house: SignInTests.House, _ browser: Browser) async throws -> OneTimeSeed {
        let (seed, _) = try await SignInTests.setUp(house, browser)
        try await SignInTests.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
        #expect(browser.status == .seeOther)
        return seed
    }

    /// Up to the page on which the browser asks for a new passkey.
    private static func begin(_ browser: Browser, password: String = SignInTests.password) async throws {
        try await browser.get("/ik/sleutels/nieuw")
        try await browser.submit("/ik/sleutels/nieuw", ["apparaat": "Telefoon van Els", "huidig": password])
    }

    static func add(_ browser: Browser, _ device: inout Authenticator) async throws {
        try await begin(browser)
        #expect(browser.status == .ok)
        let handle = try #require(browser.page.firstMatch(of: /&quot;user&quot;:{&quot;displayName&quot;:&quot;[^&]*&quot;,&quot;id&quot;:&quot;([^&]*)/))
        device.handle = try #require(Lettering.base64URL.read(String(handle.output.1).utf8))
        try await browser.submit("/ik/sleutels", device.make(try browser.unseen("/ik/sleutels")["uitdaging"] ?? ""))
    }

    private static func leave(_ browser: Browser) async throws {
        try await browser.get("/ik")
        try await browser.submit("/afmelden")
    }

    /// Asks for a passkey. Gives the challenge.
    private static func ask(_ browser: Browser) async throws -> String {
        try await browser.get("/aanmelden?terug=/hulp")
        #expect(try await browser.submit("/aanmelden/sleutel") == .ok)
        return try browser.unseen("/aanmelden/sleutel/antwoord")["uitdaging"] ?? ""
    }

    private static func signIn(_ browser: Browser, _ device: Authenticator) async throws {
        let challenge = try await ask(browser)
        try await browser.submit("/aanmelden/sleutel/antwoord", try device.use(challenge))
    }

    private static let sentence = "Inloggen met deze toegangssleutel lukt niet."

    @Test("Added with the password of now, it signs in alone and leads to the page that was asked; withdrawn, it no longer does")
    func road() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            var device = Authenticator()
            _ = try await Self.enter(house, browser)
            #expect(try await browser.get("/ik") == .ok)
            #expect(browser.page.contains("Je hebt nog geen toegangssleutel."))
            try await Self.add(browser, &device)
            #expect(browser.headers[.location] == "/ik?gedaan=sleutel")
            try await browser.follow()
            #expect(browser.page.contains("Telefoon van Els") && browser.page.contains("nog niet"))
            try await Self.leave(browser)
            try await Self.signIn(browser, device)
            #expect(browser.status == .seeOther && browser.headers[.location] == "/hulp" && browser.cookie != nil)
            try await browser.get("/ik")
            #expect(browser.page.contains("Telefoon van Els") && !browser.page.contains("nog niet"))
            let withdrawal = try #require(browser.page.firstMatch(of: /action="(\/ik\/sleutels\/[^"]*\/intrekken)"/)?.output.1)
            try await browser.submit(String(withdrawal))
            #expect(browser.headers[.location] == "/ik?gedaan=ingetrokken")
            try await browser.follow()
            #expect(!browser.page.contains("Telefoon van Els") && browser.page.contains("is ingetrokken"))
            try await Self.leave(browser)
            try await Self.signIn(browser, device)
            #expect(browser.status == .badRequest && browser.cookie == nil && browser.page.contains(Self.sentence))
        }
        let deeds = try await house.database.read { db in
            try db.all("SELECT deed FROM trace WHERE noun = 'passkey' ORDER BY id") { $0.text(0) }
        }
        #expect(deeds == ["added", "withdrew"])
    }

    private static let faults: [(String, @Sendable (inout Authenticator) -> Void)] = [
        ("another key", { let old = $0; $0 = Authenticator(); $0.handle = old.handle }),
        ("another page", { $0.origin = "http://localhost:1" }),
        ("another site", { $0.site = "elders.example" }),
        ("nobody showed who he is", { $0.flags = 0x01 }),
        ("somebody else's", { $0.handle = [1, 2, 3] }),
    ]

    @Test("Whatever is wrong with it, the same is said and nobody comes in", arguments: faults.indices)
    func wrong(_ index: Int) async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            var device = Authenticator()
            _ = try await Self.enter(house, browser)
            try await Self.add(browser, &device)
            try await Self.leave(browser)
            Self.faults[index].1(&device)
            try await Self.signIn(browser, device)
            #expect(browser.status == .badRequest && browser.cookie == nil && browser.page.contains(Self.sentence), "\(Self.faults[index].0)")
        }
    }

    @Test("A challenge is good once, for five minutes, and for what it was made for")
    func challenges() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            var device = Authenticator()
            _ = try await Self.enter(house, browser)
            try await Self.add(browser, &device)
            try await Self.begin(browser)
            let toMake = try browser.unseen("/ik/sleutels")["uitdaging"] ?? ""
            try await Self.leave(browser)

            func answer(_ challenge: String) async throws {
                // With the seals of a page of its own, so that only the challenge is old.
                _ = try await Self.ask(browser)
                let fields = try device.use(challenge).merging(["uitdaging": challenge]) { $1 }
                try await browser.submit("/aanmelden/sleutel/antwoord", fields)
            }
            try await answer(toMake)
            #expect(browser.status == .badRequest, "one to make a passkey with")
            try await answer(String(repeating: "A", count: 43))
            #expect(browser.status == .badRequest, "one that we did not make")
            let late = try await Self.ask(browser)
            house.time.pass(.seconds(301))
            try await answer(late)
            #expect(browser.status == .badRequest, "one that is too old")
            let once = try await Self.ask(browser)
            device.flags = 0x01
            try await answer(once)
            device.flags = 0x05
            try await answer(once)
            #expect(browser.status == .badRequest, "one that was answered wrongly before")
            let good = try await Self.ask(browser)
            house.time.pass(.seconds(299))
            try await answer(good)
            #expect(browser.status == .seeOther)
            try await Self.leave(browser)
            try await answer(good)
            #expect(browser.status == .badRequest && browser.cookie == nil, "one that was answered before")
        }
    }

    @Test("One that counts has to count on")
    func counter() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            var device = Authenticator(counter: 7)
            _ = try await Self.enter(house, browser)
            try await Self.add(browser, &device)
            for (counter, isGood) in [(UInt32(7), false), (8, true), (8, false), (9, true)] {
                try await Self.leave(browser)
                device.counter = counter
                try await Self.signIn(browser, device)
                #expect((browser.status == .seeOther) == isGood, "\(counter)")
                if !isGood { try await Self.signIn(browser, Self.counted(device, counter + 1)) }
                if !isGood { #expect(browser.status == .seeOther); break }
            }
        }
    }

    private static func counted(_ device: Authenticator, _ counter: UInt32) -> Authenticator {
        var device = device
        device.counter = counter
        return device
    }

    @Test("A session alone adds none: the password of now is asked, and an answer counts for him alone of whom it was asked")
    func adding() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            _ = try await Self.enter(house, browser)
            try await Self.begin(browser, password: "verkeerd wachtwoord")
            #expect(browser.status == .badRequest && browser.page.contains("Dit is niet je wachtwoord van nu."))
            try await Self.begin(browser)
            // Our own page, and a challenge that was made to sign in with.
            let fields = try browser.unseen("/ik/sleutels")
            let other = Browser(client)
            let foreign = try await Self.ask(other)
            let device = Authenticator()
            try await browser.post("/ik/sleutels", fields.merging(device.make(foreign)) { $1 }.merging(["uitdaging": foreign]) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains("De toegangssleutel is niet gemaakt."))
            try await browser.get("/ik")
            #expect(browser.page.contains("Je hebt nog geen toegangssleutel."))
        }
    }

    @Test("Who makes an account anew has no passkeys of before")
    func anew() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            var device = Authenticator()
            _ = try await Self.enter(house, browser)
            try await Self.add(browser, &device)
            try await browser.get("/collegas")
            let own = try #require(browser.page.firstMatch(of: /href="(\/collegas\/[0-9a-zA-Z]{13})"/)?.output.1)
            try await browser.get(String(own))
            try await browser.submit(own + "/uitnodiging")
            let slip = try #require(browser.page.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.output)
            try await Self.leave(browser)
            try await browser.get("/uitnodiging")
            try await browser.submit("/uitnodiging", ["briefje": String(slip)])
            let seed = try #require(OneTimeSeed(text: try browser.unseen("/uitnodiging/instellen")["sleutel"] ?? ""))
            try await browser.submit("/uitnodiging/instellen", [
                "volledige-naam": "Els de Vries", "naam": "els.devries", "wachtwoord": SignInTests.password,
                "code": OneTimeCode.shown(by: seed, at: house.time.now),
            ])
            #expect(browser.status == .ok)
            try await Self.signIn(browser, device)
            #expect(browser.status == .badRequest && browser.cookie == nil)
        }
    }

    @Test("Where a browser makes no passkeys there is no button, but a sentence", arguments: [
        ("wegwijs.example", true, "https://wegwijs.example"), ("Wegwijs.Example:8443", true, "https://wegwijs.example:8443"),
        ("localhost:8080", false, "http://localhost:8080"), ("wegwijs.example", false, nil), ("127.0.0.1:8080", false, nil),
        ("192.0.2.7", true, nil), ("[::1]:8080", false, nil), ("", true, nil), (":80", true, nil),
    ] as [(String, Bool, String?)])
    func sites(_ authority: String, _ isEncrypted: Bool, _ origin: String?) {
        let party = RelyingParty(authority: authority, isEncrypted: isEncrypted)
        #expect(party?.origins.first == origin)
        if let party { #expect(!party.id.contains(":") && party.id == party.id.lowercased()) }
    }
}
