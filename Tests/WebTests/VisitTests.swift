import Access
import Casework
import Clients
import Database
import Guidance
import HTTPTypes
import Organisation
import Testing
import Trail
import Web

/// What opens a file for a while, and for how long.
@Suite("Visits and emergencies")
struct VisitTests {
    @Test("Who is on two shifts at once has his visit until the later of them ends")
    func twoShifts() async throws {
        let house = try await TwoDesks(isFull: false)
        let (colleague, client) = (try await house.colleague(house.here, onShift: true), house.client)
        try await house.database.write { db in
            let shift = Shift(
                id: house.ids.next(), colleague: colleague, place: house.here.id, day: house.clock.today, opens: "09:00", closes: "12:00")
            try Shifts.plan(shift, by: house.author, in: db)
        }
        try await house.visit(as: colleague) { browser in
            try await browser.get("/clienten/\(client)")
            try await browser.submit("/clienten/\(client)/bezoek", ["reden": "balie"])
        }
        let end = try await house.database.read { try $0.first("SELECT closes_at FROM file_visit") { $0.text(0) } }
        #expect(end == (house.clock.now() + .seconds(4 * 3600)).iso)
    }

    @Test("The reason of an emergency has ten letters at least", arguments: [("tien teken", HTTPResponse.Status.seeOther), ("net negen", .badRequest)])
    func reason(_ words: String, _ status: HTTPResponse.Status) async throws {
        let house = try await TwoDesks(isFull: false)
        let client = house.client
        try await house.visit(as: house.colleague(house.here)) { browser in
            try await browser.get("/clienten/\(client)")
            try await browser.submit("/clienten/\(client)/spoed", ["spoedreden": words])
            #expect(browser.status == status)
        }
    }

    @Test("Who helps a client of another place sees what his work asks; not at which place she is, and no way to open more")
    func elsewhere() async throws {
        let house = try await TwoDesks()
        let (guide, client) = (try await house.colleague(house.there), house.client)
        try await house.database.write { db in
            try Tracks.start(
                Track(
                    id: house.ids.next(), municipality: house.here.municipalities[0], person: client, phase: .first, guide: guide,
                    startedOn: house.clock.today), by: house.author, in: db)
        }
        try await house.visit(as: guide) { browser in
            try await browser.get("/clienten/\(client)")
            #expect(browser.page.contains("Geboorteland") && !browser.page.contains(" · Hier · "))
            let seals = try browser.unseen("/afmelden")
            try await browser.post("/clienten/\(client)/spoed", seals.merging(["spoedreden": "Ik wil alles zien"]) { $1 })
            #expect(browser.status == .notFound)
        }
    }
}
