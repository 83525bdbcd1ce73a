import Access
import Casework
@testable import Clients
import Database
import Dates
import FrontDesk
import HTTPTypes
import Organisation
import Testing
import Trail
import Web

/// What stands on a card and on the pages behind it, no more and no less.
@Suite("Cards")
struct CardTests {
    @Test("The name by which somebody is called comes first, then that of the document; beside it that of the own script, or alone")
    func names() async throws {
        let house = try await TwoDesks(isFull: false)
        let people: [(names: [PersonName], shown: String, own: String?)] = [
            ([PersonName(.document, "Latn", "Amal"), PersonName(.ownScript, "Arab", "أمل")], "Amal", "أمل"),
            ([PersonName(.ownScript, "Arab", "سارة")], "سارة", nil),
            ([PersonName(.document, "Latn", "Ninette"), PersonName(.called, "Latn", "Nini")], "Nini", nil),
        ]
        for (names, shown, own) in people {
            let person = Person(id: house.ids.next(), born: PartialDate(iso: "1990"))
            try await house.database.write { try People.add(person, names: names, ids: house.ids, by: house.author, in: $0) }
            let file = try #require(OpenedFile(person.id, [.team]))
            let card = try await house.database.read { try Cards.one(file, at: nil, $0) }
            #expect(card == Card(person: person.id, name: shown, ownScript: own, bornYear: "1990", place: nil))
        }
    }

    @Test("Twenty lines are shown at a time; there is a way to older ones from the next one on", arguments: [(20, false), (21, true)])
    func older(_ count: Int, _ isSaid: Bool) async throws {
        let house = try await TwoDesks(isFull: false)
        try await house.database.write { db in
            // One stands there already.
            for _ in 1..<count { try Self.record(house, db) }
        }
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            try await browser.get("/clienten/\(house.client)?soort=spreekuur")
            #expect(browser.page.contains("Toon eerder") == isSaid)
        }
    }

    @Test("A list of figures has a next page when there is more than one page of it")
    func pages() async throws {
        let house = try await TwoDesks(isFull: false)
        let leader = try await house.colleague(house.here, .teamLeader)
        for (count, hasNext) in [(49, false), (1, true)] {
            try await house.database.write { db in
                for _ in 0..<count { try Self.record(house, db) }
            }
            try await house.visit(as: leader) { browser in
                try await browser.get("/cijfers/contacts.guidance/GM0637/2026")
                #expect(browser.page.contains("bladzijde=2") == hasNext)
            }
        }
    }

    @Test("Three letters are enough to look for a name, two are not")
    func letters() async throws {
        let house = try await TwoDesks(isFull: false)
        try await house.visit(as: house.colleague(house.here)) { browser in
            for (words, status) in [("ama", HTTPResponse.Status.ok), ("am", .badRequest)] {
                try await browser.get("/clienten")
                try await browser.submit("/clienten", ["zoek": words])
                #expect(browser.status == status)
                #expect(browser.page.contains("Amal") == (status == .ok))
            }
        }
    }

    @Test("Before someone leaves, only that stands there which is still in his hands")
    func inHand() async throws {
        let house = try await TwoDesks(isFull: false)
        let (idle, busy) = (try await house.colleague(house.here), try await house.colleague(house.here, onShift: true))
        try await house.visit(as: house.colleague(house.here, .teamLeader)) { browser in
            for (colleague, isBusy) in [(idle, false), (busy, true)] {
                try await browser.get("/collegas/\(colleague)/vertrek")
                #expect(browser.page.contains("Diensten die nog komen") == isBusy)
            }
        }
    }

    private static func record(_ house: TwoDesks, _ db: any Writing) throws {
        try Contacts.record(
            Contact(
                id: house.ids.next(), municipality: house.here.municipalities[0], place: house.here.id, desk: .general, day: house.clock.today,
                time: "10:15", channel: .walkIn, topic: .housing, colleague: nil, person: house.client),
            settledOn: house.clock.today, by: house.author, in: db)
    }
}
