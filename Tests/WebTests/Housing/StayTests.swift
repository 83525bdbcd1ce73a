import Casework
import Database
import Dates
import Housing
import HTTPTypes
import Support
import Testing
import Web

/// Who lives somewhere for a time, and needs a home to stay before that ends.
@Suite("A home for a time")
struct StayTests {
    private let desk: BoardTown

    init() async throws {
        desk = try await BoardTown(TwoDesks(isFull: false), abroad: false)
    }

    private func stay(_ browser: Browser) async throws {
        let end = desk.house.clock.today.adding(days: 100)
        try await desk.offer(browser, 0, ["hoe": "gva", "tot": end.iso])
        try await desk.move(browser, to: "key")
    }

    @Test("Until one to stay is offered it stands in the work of who houses them, ten weeks before the end; the file says since when")
    func reminded() async throws {
        let desk = desk
        let words = "woont tijdelijk in de GVA, nog geen vaste woning"
        try await desk.house.visit(as: desk.worker) { browser in
            try await stay(browser)
            let due = try await desk.number("SELECT COUNT(*) FROM offer WHERE regular_by IS NOT NULL")
            #expect(due == 1)
            try await browser.get("/mijn-werk")
            #expect(browser.page.contains(words), "\(browser.page)")
            try await browser.get("/huisvesting/koppelingen/\(desk.coupling.id)")
            let day = DateText.long(desk.house.clock.today, .nl)
            #expect(browser.page.contains("Woont tijdelijk (GVA) sinds \(day), nog geen vaste woning."), "\(browser.page)")
            #expect(browser.page.contains("Vaste woning aanbieden"))
            try await browser.get("/clienten/\(desk.house.client)")
            #expect(browser.page.contains("woont tijdelijk in de GVA sinds \(day)"), "\(browser.page)")
            try await desk.offer(browser, 1)
            try await browser.get("/mijn-werk")
            #expect(!browser.page.contains(words) && browser.page.contains("woning aangeboden"), "\(browser.page)")
            try await browser.get("/huisvesting/koppelingen/\(desk.coupling.id)")
            #expect(!browser.page.contains("Vaste woning aanbieden") && browser.page.contains("Woning aangeboden"))
        }
    }

    @Test("The day comes from the term and the end: an end that moves takes it along, and undone it is as it was")
    func due() async throws {
        let desk = desk
        let end = desk.house.clock.today.adding(days: 100)
        let days: @Sendable () async throws -> [String] = {
            try await desk.house.database.read { db in try db.all("SELECT regular_by FROM offer") { $0.text(0) } }
        }
        try await desk.house.visit(as: desk.worker) { browser in
            try await stay(browser)
            let first = try await days()
            #expect(first == [end.adding(days: -70).iso])
            let offer = try await desk.offers()[0]
            try await browser.get("/huisvesting/aanbod/\(offer)")
            try await browser.resubmit("/huisvesting/aanbod/\(offer)/plan", ["tot": end.adding(days: 7).iso])
            try await browser.follow()
            let moved = try await days()
            #expect(moved == [end.adding(days: -63).iso])
            try await PartnerTests.undo(browser)
            let back = try await days()
            #expect(back == first)
        }
    }
}
