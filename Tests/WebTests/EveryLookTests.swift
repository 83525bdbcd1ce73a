import Access
import Casework
import Database
import HTTPTypes
import Organisation
import Support
import Testing
import Trail
import Web

/// Nothing of a client is shown that is not on record.
@Suite("Every look is on record")
struct EveryLookTests {
    private static func lines(_ house: TwoDesks, of colleague: ID<Colleague>) async throws -> Int {
        try await house.database.read { try $0.number("SELECT COUNT(*) FROM trace WHERE colleague = $1", colleague) }
    }

    @Test("On every route: an answer that holds a client's name or number left a line first; one that does not exist leaves none")
    func all() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        let routes = house.website.routes.filter { !$0.address.pattern.contains("galerij") }
        try await house.visit(as: leader) { browser in
            var shown = 0
            for route in routes {
                for client in [house.client, house.stranger] {
                    let path = route.address.pattern.split(separator: "/").map { part in
                        let known = [
                            "{client}": client.description, "{gemeente}": "GM0637", "{jaar}": "2026", "{cijfer}": "contacts.guidance", "{uitsplitsing}": "topic",
                            "{soort}": "spreekuur", "{locatie}": house.here.id.description, "{week}": "2026-11-16",
                        ]
                        return "/" + (known[String(part)] ?? String(part))
                    }.joined()
                    try await browser.get("/ik")
                    let seals = try browser.unseen("/afmelden")
                    let before = try await Self.lines(house, of: leader)
                    guard path != "/afmelden" else { continue }
                    if route.method == .get {
                        try await browser.get(path)
                    } else {
                        try await browser.post(path, seals.merging(["zoek": "haddad"]) { $1 })
                    }
                    let added = try await Self.lines(house, of: leader) - before
                    // The address is repeated in the foot of a page: that is no look.
                    let page = browser.page.replacing(path, with: "").replacing(path.escaped, with: "")
                    let isShown = page.contains("Haddad") || page.contains(client.description)
                    if isShown { shown += 1 }
                    #expect(!isShown || added > 0 || browser.status == .seeOther, "\(route.method) \(path)")
                    #expect(browser.status != .notFound || added == 0, "\(route.method) \(path) left a line")
                }
            }
            #expect(shown >= 4)
        }
    }
}
