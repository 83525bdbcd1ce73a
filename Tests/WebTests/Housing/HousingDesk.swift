import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
import Housing
import Support
import Testing
import Trail

/// A place where somebody leads and houses people, and what it takes to couple and to offer there. Today is 24 November 2026.
struct HousingDesk {
    let house: TwoDesks
    let leader: ID<Colleague>

    init() async throws {
        house = try await TwoDesks(isFull: false)
        leader = try await house.colleague(house.here, .teamLeader)
    }

    var newCoupling: String { "/clienten/\(house.client)/koppeling" }

    func sit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await house.visit(as: leader, body)
    }

    /// Couples the client as the form stands, and goes to where that leads.
    /// - Returns: the address of the coupling.
    @discardableResult
    func couple(_ browser: Browser, _ fields: [String: String] = [:]) async throws -> String {
        try await browser.get(newCoupling)
        try await browser.resubmit(newCoupling, ["gekoppeld": "2-11-2026"].merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        return try #require(browser.page.firstMatch(of: /action="(\/huisvesting\/koppelingen\/[0-9a-z]{13})"/).map { String($0.output.1) }, "\(browser.page)")
    }

    /// Writes down a dwelling, and goes to where that leads.
    @discardableResult
    func offer(_ browser: Browser, _ fields: [String: String] = [:]) async throws -> String {
        try await browser.get("/huisvesting/woningen/nieuw")
        let usual = ["straat": "Dorpsstraat", "nummer": "12a", "verhuurder": "Vidomes"]
        try await browser.resubmit("/huisvesting/woningen/nieuw", usual.merging(fields) { $1 })
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        return try #require(browser.page.firstMatch(of: /action="(\/huisvesting\/woningen\/[0-9a-z]{13})"/).map { String($0.output.1) }, "\(browser.page)")
    }

    /// Means the newest dwelling for the newest coupling, with these steps.
    func mean(_ steps: [(kind: String, reason: String?)] = [], on day: String = "2026-11-20") async throws {
        let ids = house.ids
        try await house.database.write { db in
            let offer = ids.next(Offer.self)
            try db.run(
                """
                INSERT INTO offer (id, dwelling, coupling, route, offered_on)
                VALUES ($1, (SELECT MAX(id) FROM dwelling), (SELECT MAX(id) FROM coupling), 'regular', $2)
                """, offer, day)
            for step in steps {
                try db.run(
                    "INSERT INTO offer_step (id, offer, kind, on_date, party, reason) VALUES ($1, $2, $3, $4, $5, $6)",
                    ids.next(OfferStep.self), offer, step.kind, day, step.reason == nil ? nil : "household", step.reason)
            }
        }
    }

    /// A step of the newest offer.
    func step(_ kind: String, on day: String) async throws {
        let id = house.ids.next(OfferStep.self)
        try await house.database.write { db in
            try db.run(
                "INSERT INTO offer_step (id, offer, kind, on_date) VALUES ($1, (SELECT MAX(id) FROM offer), $2, $3)", id, kind, day)
        }
    }

    /// The days by which the newest coupling has something due.
    func due() async throws -> String {
        try await house.database.read { db in
            let all = try db.all("SELECT offer_by, move_by FROM coupling ORDER BY id DESC") { row in
                (row.optionalText(0) ?? "-") + " " + (row.optionalText(1) ?? "-")
            }
            return all.first ?? "none"
        }
    }

    func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }

    static func undo(_ browser: Browser) async throws {
        let undo = try #require(browser.page.firstMatch(of: /action="(\/huisvesting\/terug\/[^"]*)"/)?.output.1, "\(browser.page)")
        try await browser.submit(String(undo))
        try await browser.follow()
    }
}
