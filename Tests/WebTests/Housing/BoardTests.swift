import Access
import Casework
import Database
import HTTPTypes
import Support
import Testing
import Trail
import Web

/// Where each household is on the road to a home.
@Suite("The board of housing")
struct BoardTests {
    private let desk: BoardTown

    init() async throws {
        desk = try await BoardTown(TwoDesks(isFull: false))
    }

    @Test("A household that was coupled lies in the first column, with who, how many people and by when; a home in the next one")
    func coupled() async throws {
        let desk = desk
        try await desk.house.visit(as: desk.worker) { browser in
            try await browser.get("/huisvesting")
            #expect(browser.status == .ok && browser.page.contains("<bdi>Amal Haddad</bdi>"))
            #expect(browser.page.contains("1 huishouden · 2 mensen") && browser.page.contains("aanbod voor"))
            #expect(browser.page.contains("ligt al 20 dagen stil"), "nobody did anything for it in three weeks")
            try await desk.offer(browser)
            #expect(browser.page.contains("<bdi>Dorpsstraat 1</bdi>") && browser.page.contains("1 woning · 2 mensen"), "\(browser.page)")
            #expect(browser.page.contains("0 huishoudens · 0 mensen"))
        }
    }

    @Test("One press takes a card a step further, and says so; undone it lies where it was")
    func moved() async throws {
        let desk = desk
        try await desk.house.visit(as: desk.worker) { browser in
            try await desk.offer(browser)
            try await desk.move(browser, to: "viewing")
            #expect(browser.page.contains("Dorpsstraat 1: bezichtigd."))
            #expect(browser.page.contains("data-focus"), "the next key is for the same card")
            let steps = try await desk.number("SELECT COUNT(*) FROM offer_step")
            #expect(steps == 1)
            try await PartnerTests.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Aangeboden</h2><p>1 woning"))
            try await desk.move(browser, to: "lease")
            try await desk.move(browser, to: "terug")
            #expect(browser.page.contains("Aangeboden</h2><p>1 woning"), "\(browser.page)")
        }
    }

    @Test("With the key who is here lives there and counts, an adult's first year of guidance begins; undone it is all as before")
    func key() async throws {
        let desk = desk
        try await desk.house.visit(as: desk.worker) { browser in
            try await desk.offer(browser)
            let before = try await desk.living()
            try await desk.move(browser, to: "key")
            let counted = try await desk.number("SELECT COUNT(*) FROM placement WHERE counted_on IS NOT NULL")
            let guided = try await desk.number("SELECT COUNT(*) FROM track")
            #expect(counted == 2 && guided == 1, "mother and child came, only she is guided, the father is abroad")
            try await PartnerTests.undo(browser)
            let after = try await desk.living()
            #expect(after == before)
            try await desk.move(browser, to: "key")
            try await desk.move(browser, to: "terug")
            #expect(browser.status == .unprocessableContent || browser.page.contains("De sleutel is al gegeven"), "\(browser.status)")
        }
    }

    @Test("A furnished home ends the search when nobody is awaited; while somebody is abroad it stays open")
    func settled() async throws {
        let alone = try await BoardTown(TwoDesks(isFull: false), abroad: false)
        for (town, ended) in [(desk, 0), (alone, 1)] {
            let desk = town
            try await desk.house.visit(as: desk.worker) { browser in
                try await desk.offer(browser)
                try await desk.move(browser, to: "furnished")
                #expect(!browser.page.contains("Dorpsstraat 1: ingericht."), "not without a key")
                try await desk.move(browser, to: "key")
                try await desk.move(browser, to: "furnished")
                let found = try await desk.number("SELECT COUNT(*) FROM coupling_end WHERE reason = 'settled'")
                #expect(found == ended && browser.page.contains("Dorpsstraat 1: ingericht."))
            }
        }
    }

    @Test("It is there for who houses people and for who leads the team, and for nobody else")
    func who() async throws {
        let house = desk.house
        let others = [try await house.colleague(house.here), try await house.colleague(house.here, .legalWorker)]
        for other in others {
            try await house.visit(as: other) { browser in
                let status = try await browser.get("/huisvesting")
                #expect(status == .notFound)
                try await browser.get("/clienten")
                #expect(!browser.page.contains("href=\"/huisvesting\""), "no door to what does not exist")
            }
        }
        let (leader, elsewhere) = (
            try await house.colleague(house.here, .teamLeader), try await house.colleague(house.there, .teamLeader))
        try await house.visit(as: leader) { browser in
            try await browser.get("/huisvesting")
            #expect(browser.page.contains("Amal Haddad") && browser.page.contains("href=\"/huisvesting\""))
        }
        try await house.visit(as: elsewhere) { browser in
            try await browser.get("/huisvesting")
            #expect(browser.page.contains("Er is nog niemand gekoppeld.") && !browser.page.contains("Amal"))
        }
    }

    @Test("That it named clients is on record before it is shown")
    func recorded() async throws {
        let desk = desk
        try await desk.house.visit(as: desk.worker) { browser in try await browser.get("/huisvesting") }
        let lines = try await desk.number("SELECT COUNT(*) FROM trace WHERE deed = 'looked' AND code = 'housing board'")
        #expect(lines == 1)
    }
}
