import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
import Organisation
import Support
import Testing
import Trail
import Web

/// What lies open when one shift goes and the next comes.
@Suite("The hand-over of a shift")
struct ShiftHandoverTests {
    private static func plan(_ desk: AtTheDesk) async throws {
        let (house, today) = (desk.house, desk.house.clock.today)
        let other = try await house.colleague(house.here)
        try await house.database.write { db in
            try db.run(
                """
                INSERT INTO appointment (id, place, person, owner, day, begins, ends, topic, interpreter)
                VALUES (77, $1, $2, $3, $4, '14:15', '14:45', 'work', 0)
                """, house.here.id, house.client, other, today)
            for (number, due) in [today.adding(days: -3), today, today.adding(days: 1)].enumerated() {
                try db.run(
                    """
                    INSERT INTO follow_up (id, place, person, step, topic, due_on, owner) VALUES ($1, $2, $3, 'call', 'work', $4, $5)
                    """, 80 + number, house.here.id, house.client, due, number == 0 ? desk.volunteer : other)
            }
            try db.run(
                """
                INSERT INTO shift (id, colleague, place, day, opens, closes) VALUES (90, $1, $2, $3, '10:00', '15:00')
                """, other, house.here.id, today.adding(days: 4))
        }
    }

    @Test("It shows who waits, who still comes, what is to be done by today and by whom, and who comes next")
    func whole() async throws {
        let desk = try await AtTheDesk()
        try await Self.plan(desk)
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.submit("/balie/wachtrij", ["client": desk.house.client.description])
            try await browser.get("/balie/overdracht")
            for words in ["Wie er nog wacht (1)", "(2)", "3 dagen te laat", "vandaag", "14:15–14:45", "10:00–15:00", "Amal Haddad"] {
                #expect(browser.page.contains(words), "\(words) \(browser.page)")
            }
            #expect(!browser.page.contains("morgen"), "what is for tomorrow is not open now")
            let links = browser.page.matches(of: /href="\/vervolg\//).count
            #expect(links == 1, "his own leads on, another’s does not")
        }
    }

    @Test("It names clients, so it is on record; who sits nowhere has nothing to hand over")
    func recorded() async throws {
        let desk = try await AtTheDesk()
        let count: @Sendable () async throws -> Int = {
            try await desk.house.database.read { try $0.number("SELECT COUNT(*) FROM trace WHERE code = 'hand-over'") }
        }
        try await desk.sit { browser in
            try await browser.get("/balie/overdracht")
            #expect(browser.page.contains("Er wacht niemand.") && browser.page.contains("Alles voor vandaag is gedaan."))
        }
        let looked = try await count()
        #expect(looked == 1)
        let off = try await desk.house.colleague(desk.house.here)
        try await desk.house.visit(as: off) { browser in
            try await browser.get("/balie/overdracht")
            #expect(browser.status == .seeOther)
        }
        let after = try await count()
        #expect(after == 1)
    }

    @Test("That somebody has a legal question to be answered today is not told to who does not deal with it")
    func unnamed() async throws {
        let desk = try await AtTheDesk()
        let (house, today) = (desk.house, desk.house.clock.today)
        let other = try await house.colleague(house.here)
        try await house.database.write { db in
            try db.run(
                """
                INSERT INTO legal_question (id, place, person, day, kind, term, term_on, owner)
                VALUES (80, $1, $2, $3, 'permit', 'objection', $3, $4)
                """, house.here.id, house.client, today, other)
        }
        try await desk.sit { browser in
            try await browser.get("/balie/overdracht")
            #expect(browser.page.contains("Vandaag te doen of te laat (1)"), "\(browser.page)")
            #expect(!browser.page.contains("Amal Haddad"))
        }
    }
}
