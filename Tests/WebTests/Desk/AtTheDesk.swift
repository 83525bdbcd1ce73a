import Access
import Casework
import Clients
import Database
import FrontDesk
import Support
import Testing
import Trail

/// A desk with somebody on shift at it, and what was recorded there.
struct AtTheDesk {
    let house: TwoDesks
    let volunteer: ID<Colleague>

    init() async throws {
        house = try await TwoDesks(isFull: false)
        volunteer = try await house.colleague(house.here, onShift: true)
    }

    var form: String { "/balie/\(house.client)" }

    func sit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await house.visit(as: volunteer, body)
    }

    /// Finds the client and chooses him, as at the desk.
    static func choose(_ browser: Browser, _ client: ID<Person>, by words: String = "Amal Haddad") async throws {
        try await browser.get("/balie")
        try await browser.submit("/balie", ["zoek": words])
        #expect(browser.page.contains("value=\"\(client)\""), "\(browser.page)")
        try await browser.submit("/balie/client", ["client": client.description])
        try await browser.follow()
    }

    struct Stored: Sendable, Equatable {
        let kind, day, topic, channel: String
        let time, outcome, minutes, language, note, person, colleague: String?
    }

    /// All conversations but the one with which the house begins, the oldest first.
    func stored() async throws -> [Stored] {
        try await house.database.read { db in
            try db.all(
                """
                SELECT kind, day, topic, channel, time, outcome, minutes, language, note, person, colleague FROM contact
                WHERE time <> '10:15' OR time IS NULL ORDER BY id
                """) { row in
                Stored(
                    kind: row.text(0), day: row.text(1), topic: row.text(2), channel: row.text(3), time: row.optionalText(4),
                    outcome: row.optionalText(5), minutes: row.optionalInt(6).map(String.init), language: row.optionalText(7),
                    note: row.optionalText(8), person: row.optionalID(9, of: Person.self)?.description,
                    colleague: row.optionalID(10, of: Colleague.self)?.description)
            }
        }
    }

    /// What is counted for each month, and whether that is what there is.
    func counted() async throws -> Int {
        try await house.database.read { db in
            for rollup in FrontDesk.rollups {
                let faults = try rollup.faults(db)
                #expect(faults == 0)
            }
            return try db.number("SELECT COALESCE(SUM(contacts), 0) FROM contact_month")
        }
    }
}
