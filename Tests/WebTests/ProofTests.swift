import Access
import Casework
import Database
import Hummingbird
import SignIn
import Support
import Testing
import Web

/// A session is not enough for what has large consequences: first the question who it is.
@Suite("Showing anew who one is")
struct ProofTests {
    private typealias House = SignInTests.House
    private static let question = "Ben jij het?"
    private static let newcomer = ["naam": "Amira Nieuw", "wat": "administrator"]

    /// Signed in, and so long ago that what asks for a proof asks for it.
    private static func enterLongAgo(_ house: House, _ browser: Browser) async throws {
        let (seed, _) = try await SignInTests.setUp(house, browser)
        try await SignInTests.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
        try await wait(house, browser)
    }

    private static func wait(_ house: House, _ browser: Browser) async throws {
        for _ in 0..<3 {
            house.time.pass(.seconds(300))
            try await browser.get("/ik")
        }
    }

    private static func colleagues(_ house: House) async throws -> Int {
        try await house.database.read { try $0.number("SELECT count(*) FROM colleague") }
    }

    @Test("An account is not made before the password is given; what was filled in comes along; then it is quiet for ten minutes")
    func password() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            try await Self.enterLongAgo(house, browser)
            let before = try await Self.colleagues(house)
            try await browser.get("/collegas/nieuw")
            try await browser.submit("/collegas", Self.newcomer)
            #expect(browser.status == .forbidden && browser.page.contains(Self.question))
            #expect(try browser.unseen("/collegas")["naam"] == "Amira Nieuw")
            try await browser.submit("/collegas", ["huidig": "gokje"])
            #expect(browser.status == .forbidden && browser.page.contains("niet je wachtwoord van nu"))
            #expect(try await Self.colleagues(house) == before)
            try await browser.submit("/collegas", ["huidig": SignInTests.password])
            #expect(browser.status == .seeOther, "\(browser.page)")
            #expect(try await Self.colleagues(house) == before + 1)
            try await browser.get("/collegas/nieuw")
            try await browser.submit("/collegas", Self.newcomer)
            #expect(browser.status == .seeOther)
            try await Self.wait(house, browser)
            try await browser.get("/collegas/nieuw")
            try await browser.submit("/collegas", Self.newcomer)
            #expect(browser.status == .forbidden)
        }
        #expect(try await house.database.read { try $0.number("SELECT count(*) FROM sign_in_proof WHERE way = 'password'") } == 1)
    }

    @Test("A proof in one session is none in another of the same colleague")
    func otherSession() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let (here, there) = (Browser(client), Browser(client))
            let (seed, _) = try await SignInTests.setUp(house, here)
            for browser in [here, there] {
                house.time.pass(.seconds(60))
                try await SignInTests.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            }
            for _ in 0..<3 {
                house.time.pass(.seconds(300))
                for browser in [here, there] { #expect(try await browser.get("/ik") == .ok) }
            }
            for browser in [here, there] {
                try await browser.get("/collegas/nieuw")
                try await browser.submit("/collegas", Self.newcomer)
                #expect(browser.status == .forbidden, "asked in each session")
                guard browser === here else { continue }
                try await browser.submit("/collegas", ["huidig": SignInTests.password])
                #expect(browser.status == .seeOther)
            }
        }
    }

    @Test("Who is not signed in is not asked who he is, whatever he sends along")
    func visitor() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            try await browser.get("/uitnodiging")
            try await browser.post("/uitnodiging", browser.unseen("/uitnodiging").merging([ProofErrand.way: "wachtwoord", "briefje": "x"]) { $1 })
            #expect(browser.status == .badRequest && !browser.page.contains(Self.question), "\(browser.status)")
        }
    }

    @Test("Who just signed in is not asked; neither a click nor an empty answer is a proof where one does not practise", arguments: [
        "klik", "wachtwoord", "sleutel", "vraag-niet",
    ])
    func nothing(_ way: String) async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            try await Self.enterLongAgo(house, browser)
            try await browser.get("/collegas/nieuw")
            let fields = try browser.unseen("/collegas").merging(Self.newcomer) { $1 }
            try await browser.post("/collegas", fields.merging(["bewijs": way]) { $1 })
            #expect(browser.status == .forbidden && browser.page.contains(Self.question))
        }
        #expect(try await house.database.read { try !$0.exists("SELECT 1 FROM sign_in_proof") })
    }

    @Test("A passkey is a proof: its owner's, on the question of this moment, and once")
    func passkey() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            var device = Authenticator()
            _ = try await PasskeyPageTests.enter(house, browser)
            try await PasskeyPageTests.add(browser, &device)
            try await Self.wait(house, browser)
            try await browser.get("/collegas/nieuw")
            try await browser.submit("/collegas", Self.newcomer)
            // The first form of the page asks for the passkey.
            try await browser.submit("/collegas")
            #expect(browser.status == .forbidden && browser.page.contains("data-sleutel=\"gebruiken\""))
            let fields = try browser.unseen("/collegas")
            let challenge = try #require(fields["uitdaging"])
            let stranger = Authenticator()
            try await browser.post("/collegas", fields.merging(try stranger.use(challenge)) { $1 })
            #expect(browser.status == .forbidden && browser.page.contains(Self.question))
            let answer = fields.merging(try device.use(challenge)) { $1 }
            try await browser.post("/collegas", answer)
            #expect(browser.status == .forbidden, "the question was used up by the wrong answer")
            try await browser.submit("/collegas")
            try await browser.submit("/collegas", try device.use(try #require(try browser.unseen("/collegas")["uitdaging"])))
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        #expect(try await house.database.read { try $0.number("SELECT count(*) FROM sign_in_proof WHERE way = 'passkey'") } == 1)
    }

    @Test("On the way to a page the question leads to that page, and nowhere outside")
    func onTheWay() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            try await Self.enterLongAgo(house, browser)
            for (wanted, leads) in [("/ik?gedaan=sleutel", "/ik?gedaan=sleutel"), ("//kwaad.example/", "/"), ("https://kwaad.example", "/")] {
                try await browser.get("/ik")
                let seals = try browser.unseen("/afmelden")
                try await browser.post("/bevestigen", seals.merging(["terug": wanted]) { $1 })
                #expect(browser.status == .forbidden)
                try await browser.submit("/bevestigen", ["huidig": SignInTests.password])
                #expect(browser.status == .seeOther && browser.headers[.location] == leads)
            }
        }
    }

    @Test("Who took a session can guess five times a minute and no more")
    func guesses() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            try await Self.enterLongAgo(house, browser)
            try await browser.get("/collegas/nieuw")
            try await browser.submit("/collegas", Self.newcomer)
            let fields = try browser.unseen("/collegas")
            for number in 0..<6 {
                try await browser.post("/collegas", fields.merging(["huidig": "gokje"]) { $1 })
                #expect(browser.status == (number < 5 ? .forbidden : .serviceUnavailable))
            }
        }
    }

    @Test("Who was away finds his screen locked: nothing is shown, nothing that he sent is lost, and the password opens it")
    func away() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await SignInTests.setUp(house, browser)
            try await SignInTests.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            try await browser.get("/locaties")
            house.time.pass(.seconds(601))
            try await browser.submit("/locaties/gemeenten", ["code": "GM0637", "gemeentenaam": "Zoetermeer"])
            #expect(browser.status == .forbidden && browser.page.contains("op slot"))
            let fields = try browser.unseen("/locaties/gemeenten")
            #expect(try await browser.get("/collegas") == .forbidden && !browser.page.contains("<table"))
            #expect(try await browser.get("/hulp") == .ok, "what anybody may see")
            #expect(try await browser.get("/locaties") == .forbidden, "a look at what anybody may see does not open it")
            try await browser.post("/locaties/gemeenten", fields.merging(["huidig": SignInTests.password]) { $1 })
            #expect(browser.headers[.location] == "/locaties", "\(browser.page)")
            try await browser.follow()
            #expect(browser.status == .ok && browser.page.contains("GM0637"))
        }
    }

    @Test("Somebody else at a locked screen signs in as himself, and the session before is over")
    func somebodyElse() async throws {
        let house = try await House()
        try await Browser.open(house.website) { client in
            let browser = Browser(client)
            let (seed, _) = try await SignInTests.setUp(house, browser)
            try await SignInTests.signIn(house, browser, OneTimeCode.shown(by: seed, at: house.time.now))
            let cookie = browser.cookie
            house.time.pass(.seconds(601))
            try await browser.get("/ik")
            try await browser.submit("/afmelden")
            #expect(browser.headers[.location] == "/aanmelden" && browser.cookie == nil)
            browser.cookie = cookie
            #expect(try await browser.get("/ik") == .seeOther)
        }
    }
}
