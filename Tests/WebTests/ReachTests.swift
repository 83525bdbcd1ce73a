import Access
import Casework
import Database
import Dates
import FrontDesk
import HTTPTypes
import Organisation
import Testing
import Trail
import Web

/// Whose figures someone sees, and behind which of them the lists.
@Suite("The reach of figures")
struct ReachTests {
    /// What of these a page has: a link to a list behind a figure, to the figures of each municipality, and to those of all.
    private static func links(_ page: String) -> [String] {
        ["/cijfers/", "/verslag/GM0637", "/verslag/GM0599", "/verslag/NL"].filter { page.contains("href=\"\($0)") }
    }

    @Test("Who works at one place sees its municipality, and lists only where he leads", arguments: [
        (nil, []), (Engagement.Function.legalWorker, []), (.teamLeader, ["/cijfers/"]),
    ] as [(Engagement.Function?, [String])])
    func one(_ function: Engagement.Function?, _ lists: [String]) async throws {
        let house = try await TwoDesks()
        try await house.visit(as: house.colleague(house.here, function)) { browser in
            try await browser.get("/")
            #expect(Self.links(browser.page) == ["/verslag/GM0637"])
            for page in ["/verslag/GM0637/2026", "/werk/spreekuur"] {
                try await browser.get(page)
                #expect(browser.status == .ok)
                #expect(Self.links(browser.page).filter { $0 == "/cijfers/" } == lists, "\(page)")
            }
            for page in ["/verslag/NL/2026", "/verslag/nl/2026", "/verslag/GM0599/2026", "/werk/spreekuur?gemeente=GM0599", "/cijfers/contacts.guidance/NL/2026"] {
                try await browser.get(page)
                #expect(browser.status == .notFound, "\(page)")
                #expect(!browser.page.contains("Rotterdam"))
            }
        }
    }

    @Test("Who works everywhere sees all together; who leads at one place sees the lists of that one only")
    func both() async throws {
        let house = try await TwoDesks()
        let colleague = try await house.colleague(house.here, .teamLeader)
        try await house.database.write { db in
            try Engagements.start(
                Engagement(
                    id: house.ids.next(), colleague: colleague, place: house.there.id, kind: .volunteer, startedOn: house.clock.today),
                by: house.author, in: db)
        }
        try await house.visit(as: colleague) { browser in
            try await browser.get("/")
            #expect(Self.links(browser.page) == ["/verslag/GM0637", "/verslag/GM0599", "/verslag/NL"])
            for (place, hasLists) in [("GM0637", true), ("GM0599", false), ("NL", false)] {
                for page in ["/verslag/\(place)/2026", "/werk/spreekuur?gemeente=\(place)"] {
                    try await browser.get(page)
                    #expect(browser.status == .ok, "\(page)")
                    #expect(Self.links(browser.page).contains("/cijfers/") == hasLists, "\(page)")
                }
                for list in ["", "/lijst.csv"] {
                    let status = try await browser.get("/cijfers/contacts.guidance/\(place)/2026\(list)")
                    #expect(status == (hasLists ? .ok : .notFound))
                }
            }
        }
    }

    @Test("Who reads for one municipality and works in another sees both, and no list")
    func reader() async throws {
        let house = try await TwoDesks()
        let colleague = try await house.colleague(house.here)
        try await house.database.write { db in
            let kind = Mandate.Kind.municipality(house.there.municipalities[0])
            try Mandates.give(
                Mandate(id: house.ids.next(), colleague: colleague, kind: kind, startedOn: house.clock.today), by: house.author, in: db)
        }
        try await house.visit(as: colleague) { browser in
            for place in ["GM0637", "GM0599", "NL"] {
                try await browser.get("/verslag/\(place)/2026")
                #expect(browser.status == .ok)
                #expect(!Self.links(browser.page).contains("/cijfers/"))
                try await browser.get("/cijfers/contacts.guidance/\(place)/2026")
                #expect(browser.status == .notFound)
            }
        }
    }

    @Test("Without a year the last whole one comes in which something was done")
    func newest() async throws {
        let house = try await TwoDesks()
        // Nobody worked here a year ago, but somebody came.
        let contact = Contact(
            id: house.ids.next(), municipality: house.here.municipalities[0], place: house.here.id, desk: .general,
            day: house.clock.today.adding(days: -400), time: "10:15", channel: .walkIn, topic: .housing, colleague: nil, person: house.client)
        try await house.database.write { try Contacts.record(contact, settledOn: house.clock.today, by: house.author, in: $0) }
        try await house.visit(as: house.colleague(house.here)) { browser in
            try await browser.get("/verslag/GM0637")
            #expect(browser.headers[.location] == "/verslag/GM0637/2025")
            try await browser.follow()
            #expect(browser.page.contains("href=\"/verslag/GM0637/2026\"") && !browser.page.contains("href=\"/verslag/GM0637/2024\""))
        }
    }

    @Test("What is no year is answered with what a year is", arguments: ["0", "9999", "-1", "x", "99999999999999999999"])
    func year(_ year: String) async throws {
        let house = try await TwoDesks()
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            for page in ["/verslag/GM0637/\(year)", "/cijfers/contacts.guidance/GM0637/\(year)"] {
                try await browser.get(page)
                #expect(browser.status == .notFound)
                #expect(browser.page.contains("Dit is geen jaar"), "\(page)")
            }
        }
    }
}
