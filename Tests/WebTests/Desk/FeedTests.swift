import Access
import Casework
import Clients
import Database
import Dates
import Foundation
import HTTPTypes
import Organisation
import Support
import Testing
import Trail
import Web

/// The appointments and shifts of a colleague in the calendar of his telephone.
@Suite("A calendar on the telephone")
struct FeedTests {
    /// The address that is shown once.
    private static func make(_ browser: Browser) async throws -> String {
        try await browser.get("/afspraken/agenda")
        try await browser.submit("/afspraken/agenda")
        return String(try #require(browser.page.firstMatch(of: /\/agenda\/[A-Za-z0-9_-]{43}\/wegwijs\.ics/)?.output))
    }

    private static func appoint(_ desk: AtTheDesk) async throws {
        try await desk.house.database.write { db in
            try db.run(
                """
                INSERT INTO appointment (id, place, person, owner, day, begins, ends, topic, interpreter)
                VALUES (77, $1, $2, $3, '2027-03-28', '10:00', '10:30', 'health', 0)
                """, desk.house.here.id, desk.house.client, desk.volunteer)
        }
    }

    @Test("It tells when, and of whom the file number only: no name, no topic")
    func told() async throws {
        let desk = try await AtTheDesk()
        try await Self.appoint(desk)
        try await desk.sit { browser in
            let address = try await Self.make(browser)
            try await browser.get(address)
            let file = browser.page
            #expect(browser.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(file.contains("DTSTART;TZID=Europe/Amsterdam:20270328T100000\r\nDTEND;TZID=Europe/Amsterdam:20270328T103000\r\n"))
            #expect(file.contains("SUMMARY:Afspraak \(desk.house.client)\r\n") && file.contains("SUMMARY:Dienst\r\n"), "\(file)")
            for secret in ["Amal", "Haddad", "health", "gezondheid"] { #expect(!file.contains(secret)) }
            #expect(file.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        }
    }

    @Test("What is his to do by a day stands on that day without a time, by file number; what is done, past or another's does not")
    func due() async throws {
        let desk = try await AtTheDesk()
        let (house, volunteer) = (desk.house, desk.volunteer)
        let other = try await house.colleague(house.here)
        try await house.database.write { db in
            let rows: [(Int64, ID<Colleague>, ID<Colleague>?, String)] = [
                (81, volunteer, nil, "2026-12-01"), (82, other, volunteer, "2026-12-02"), (83, other, nil, "2026-12-03"),
                (84, volunteer, nil, "2026-11-01"), (85, volunteer, nil, "2026-12-05"),
            ]
            for (id, owner, standIn, day) in rows {
                try db.run(
                    """
                    INSERT INTO legal_question (id, place, person, day, kind, term_on, term, owner, stand_in)
                    VALUES ($1, $2, $3, '2026-11-01', 'permit', $6, 'appeal', $4, $5)
                    """, id, house.here.id, house.client, owner, standIn, day)
            }
            try db.run("INSERT INTO legal_question_end (legal_question, ended_on, outcome) VALUES (85, '2026-11-02', 'answered')")
        }
        try await desk.sit { browser in
            let address = try await Self.make(browser)
            try await browser.get(address)
            let file = browser.page
            #expect(file.contains("DTSTART;VALUE=DATE:20261201\r\n") && file.contains("DTSTART;VALUE=DATE:20261202\r\n"), "\(file)")
            #expect(file.components(separatedBy: "VALUE=DATE:").count == 3, "\(file)")
            #expect(file.contains(" \(house.client)\r\n") && !file.contains("Amal") && !file.contains("beroep"), "\(file)")
        }
    }

    @Test("The address works for who is not signed in; another one tells nothing")
    func open() async throws {
        let desk = try await AtTheDesk()
        let house = desk.house
        try await desk.sit { browser in
            let address = try await Self.make(browser)
            let cookie = browser.cookie
            browser.cookie = nil
            try await browser.get(address)
            #expect(browser.status == .ok)
            try await browser.get("/agenda/" + String(repeating: "A", count: 43) + "/wegwijs.ics")
            #expect(browser.status == .notFound)
            browser.cookie = cookie
            let again = try await Self.make(browser)
            try await browser.get(address)
            #expect(browser.status == .notFound, "the old one ended")
            try await browser.get("/afspraken/agenda")
            try await browser.submit("/afspraken/agenda/einde")
            try await browser.get(again)
            #expect(browser.status == .notFound)
            let count = try await house.database.read { try $0.number("SELECT COUNT(*) FROM calendar_feed") }
            #expect(count == 2)
        }
    }

    @Test("After a year, and for who works here no longer, it is gone")
    func gone() async throws {
        let desk = try await AtTheDesk()
        let (house, volunteer) = (desk.house, desk.volunteer)
        try await desk.sit { browser in
            let address = try await Self.make(browser)
            try await house.database.write { _ = try $0.run("UPDATE calendar_feed SET made_at = '2020-01-01T00:00:00.000Z'") }
            try await browser.get(address)
            #expect(browser.status == .notFound)
            let fresh = try await Self.make(browser)
            try await browser.get(fresh)
            #expect(browser.status == .ok)
            try await house.database.write { db in
                _ = try db.run(
                    """
                    INSERT INTO engagement_end (engagement, ended_on) SELECT id, '2020-01-01' FROM engagement WHERE colleague = $1
                    """, volunteer)
            }
            try await browser.get(fresh)
            #expect(browser.status == .notFound)
        }
    }
}
