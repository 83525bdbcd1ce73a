import Access
import Casework
import Database
import HTTPTypes
import Support
import Testing
import Trail
import Web

/// Who helps with what the team does not do itself.
@Suite("Partners")
struct PartnerTests {
    private let house: TwoDesks
    private let leader: ID<Colleague>

    init() async throws {
        house = try await TwoDesks(isFull: false)
        leader = try await house.colleague(house.here, .teamLeader)
    }

    /// As a team leader fills it in.
    static func add(_ browser: Browser, _ name: String, _ fields: [String: String] = [:]) async throws {
        try await browser.get("/partners/nieuw")
        let usual = ["naam": name, "wat": "Helpt met schulden", "onderwerp": "money", "gemeente": "GM0637"]
        try await browser.resubmit("/partners/nieuw", usual.merging(fields) { $1 })
    }

    static func undo(_ browser: Browser) async throws {
        let undo = try #require(browser.page.firstMatch(of: /action="(\/[a-z-]*\/terug\/[^"]*)"/)?.output.1)
        try await browser.submit(String(undo))
        try await browser.follow()
    }

    private static func page(_ browser: Browser) throws -> String {
        String(try #require(browser.page.firstMatch(of: /href="(\/partners\/[0-9a-z]{10,})"/)?.output.1, "\(browser.page)"))
    }

    @Test("What a team leader writes down is found by all of the team, by topic; changed and taken away, it can be put back")
    func kept() async throws {
        let (house, volunteer) = (house, try await house.colleague(house.here))
        try await house.visit(as: volunteer) { browser in
            try await browser.get("/partners")
            #expect(browser.page.contains("Hier staat nog geen partner.") && !browser.page.contains("Nieuwe partner"))
        }
        try await house.visit(as: leader) { browser in
            try await Self.add(browser, "Schuldhulp", ["website": "https://hulp.example", "open": "maandag 9.00 tot 12.00"])
            try await browser.follow()
            #expect(browser.page.contains("Bewaard.") && browser.page.contains("Schuldhulp") && browser.page.contains("Helpt met schulden"))
            try await browser.get("/partners?onderwerp=work")
            #expect(!browser.page.contains("Schuldhulp"))
            try await browser.get("/partners?onderwerp=money")
            let page = try Self.page(browser)
            try await browser.get(page)
            #expect(browser.page.contains("href=\"https://hulp.example\"") && browser.page.contains("maandag 9.00"))
            try await browser.resubmit(page, ["naam": "Geldhulp", "onderwerp": "work"])
            try await browser.get("/partners?onderwerp=money")
            #expect(!browser.page.contains("hulp</bdi>"), "it helps with work now")
            try await browser.get(page)
            try await browser.submit(page + "/weg")
            try await browser.follow()
            #expect(browser.page.contains("Hier staat nog geen partner."), "\(browser.page)")
            try await Self.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Geldhulp"))
        }
        try await house.visit(as: volunteer) { browser in
            try await browser.get("/partners")
            let page = try Self.page(browser)
            try await browser.get(page)
            #expect(browser.page.contains("Geldhulp") && !browser.page.contains("name=\"naam\""))
            let seal = try browser.unseen("/afmelden")
            #expect(try await browser.post(page, seal.merging(["naam": "Anders", "wat": "x"]) { $1 }) == .notFound)
        }
    }

    @Test("A change is undone to what it was, its topics too, and by nobody else than who made it")
    func undone() async throws {
        let (house, other) = (house, try await house.colleague(house.here, .teamLeader))
        try await house.visit(as: leader) { browser in
            try await Self.add(browser, "Schuldhulp")
            try await browser.follow()
            let page = try Self.page(browser)
            try await browser.get(page)
            try await browser.resubmit(page, ["naam": "Geldhulp", "onderwerp": "work"])
            let changed = try #require(browser.headers[.location])
            try await house.visit(as: other) { browser in
                try await browser.get(changed)
                let undo = try #require(browser.page.firstMatch(of: /action="(\/partners\/terug\/[^"]*)"/)?.output.1)
                #expect(try await browser.submit(String(undo)) == .notFound)
            }
            try await browser.get(changed)
            try await Self.undo(browser)
            try await browser.get("/partners?onderwerp=money")
            #expect(browser.page.contains("Schuldhulp"))
        }
    }

    @Test("What is wrong is said at the question, and what was filled in is still there", arguments: [
        (["naam": "S"], "Schrijf de naam van de partner"), (["wat": ""], "Schrijf kort wat"),
        (["telefoon": "bel maar"], "alleen cijfers"), (["mail": "geen"], "Schrijf een e-mailadres"),
        (["website": "java script"], "Schrijf een website"), (["gemeente": "GM0599"], "Kies een gemeente van je team."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        try await house.visit(as: leader) { browser in
            try await Self.add(browser, "Schuldhulp", ["open": "altijd"].merging(fields) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            #expect(browser.page.contains("value=\"altijd\""))
        }
    }

    @Test("Another municipality does not see it, unless it is there for all")
    func elsewhere() async throws {
        let (house, stranger) = (house, try await house.colleague(house.there, .teamLeader))
        try await house.visit(as: leader) { browser in
            try await Self.add(browser, "Alleen hier")
            try await Self.add(browser, "Overal", ["gemeente": ""])
        }
        try await house.visit(as: stranger) { browser in
            try await browser.get("/partners")
            #expect(browser.page.contains("Overal") && !browser.page.contains("Alleen hier"))
        }
    }
}
