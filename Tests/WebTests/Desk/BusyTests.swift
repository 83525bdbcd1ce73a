import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// How busy a desk is against who was on shift, and how long people waited.
@Suite("Busy hours")
struct BusyTests {
    private let house: TwoDesks
    private let volunteer: ID<Colleague>
    private var page: String { "/spreekuur/drukte/\(house.here.id)" }

    init() async throws {
        house = try await TwoDesks(isFull: false)
        volunteer = try await house.colleague(house.here)
    }

    /// The same weekday, a week ago.
    private var lastWeek: CalendarDate { house.clock.today.adding(days: -7) }

    /// Open from ten to half past eleven on this weekday since two weeks.
    private func open(_ db: any Writing) throws {
        try DeskSessions.open(
            DeskSession(
                id: house.ids.next(), place: house.here.id, desk: .general, weekday: house.clock.today.weekday, opens: "10:00",
                closes: "11:30", from: house.clock.today.adding(days: -14)), by: house.author, in: db)
    }

    private func talk(
        _ number: Int, at time: String, on day: CalendarDate, by channel: Contact.Channel = .walkIn, _ db: any Writing
    ) throws {
        for _ in 0..<number {
            try Contacts.record(
                Contact(
                    id: house.ids.next(), municipality: house.here.municipalities[0], place: house.here.id, desk: .general, day: day,
                    time: time, channel: channel, topic: .money, colleague: nil, person: nil),
                settledOn: nil, by: house.author, in: db)
        }
    }

    private func shift(_ opens: String, _ closes: String, on day: CalendarDate, isWithdrawn: Bool = false, _ db: any Writing) throws {
        let id = house.ids.next(Shift.self)
        try Shifts.plan(
            Shift(id: id, colleague: volunteer, place: house.here.id, day: day, opens: opens, closes: closes), by: house.author, in: db)
        if isWithdrawn { try Shifts.withdraw(id, at: house.clock.now(), by: house.author, in: db) }
    }

    /// Of each row of the table under a heading what stands in its cells.
    private static func rows(_ browser: Browser, _ heading: String) -> [String] {
        let part = browser.page.split(separator: "<caption class=\"ww-table__caption\">\(heading)</caption>", maxSplits: 1).last ?? ""
        let body = part.split(separator: "</table>", maxSplits: 1).first ?? ""
        return body.split(separator: "<tr>").dropFirst(2).map { row in
            row.replacing(/<[^>]*>/, with: " ").split(separator: " ").joined(separator: " ")
        }
    }

    @Test("The busiest hour is said in words; every hour has its conversations and its people, on average over the open days")
    func busiest() async throws {
        let test = self
        try await house.database.write { db in
            try test.open(db)
            // Open on two days: in all six at ten, two in the half hour from eleven; by letter, by night and tomorrow are no busy hour.
            try test.talk(4, at: "10:05", on: test.lastWeek, db)
            try test.talk(2, at: "10:59", on: test.lastWeek.adding(days: -7), db)
            try test.talk(1, at: "11:00", on: test.lastWeek, db)
            try test.talk(1, at: "11:29", on: test.lastWeek.adding(days: -7), db)
            try test.talk(5, at: "11:20", on: test.lastWeek, by: .message, db)
            try test.talk(2, at: "18:00", on: test.lastWeek, db)
            try test.talk(9, at: "11:00", on: test.house.clock.today, db)
            try test.shift("10:00", "12:00", on: test.lastWeek, db)
            try test.shift("10:30", "11:00", on: test.lastWeek, db)
            try test.shift("10:00", "11:00", on: test.lastWeek.adding(days: -7), isWithdrawn: true, db)
        }
        let day = DueText.weekdays[house.clock.today.weekday.rawValue - 1].capitalised.nl
        try await house.visit(as: volunteer) { browser in
            try await browser.get(test.page)
            #expect(browser.page.contains("\(day) 10:00 is het drukst: 3 gesprekken, 0,8 mensen"), "\(browser.page)")
            #expect(Self.rows(browser, "Gesprekken en mensen per uur") == ["\(day) 10:00 3 0,8", "\(day) 11:00 2 0,5"], "\(browser.page)")
            #expect(browser.page.contains("buiten de openingstijden: 2."))
            #expect(browser.page.split(separator: "<h1>").last?.contains("Piet") == false, "nobody's name")
            try await browser.get(test.page + "?weken=1")
            #expect(browser.page.contains("\(day) 10:00 is het drukst: 4 gesprekken, 1,5 mensen"), "\(browser.page)")
            try await browser.get(test.page + "?weken=1&tot=\(test.lastWeek.iso)")
            #expect(browser.page.contains("\(day) 10:00 is het drukst: 2 gesprekken, 0 mensen"), "\(browser.page)")
            #expect(browser.page.contains("terwijl niemand in het rooster stond: \(day.lowercased()) 10:00, \(day.lowercased()) 11:00."))
        }
    }

    @Test("How long people waited: half of them, nine in ten, and who went away before he was called")
    func waiting() async throws {
        let test = self
        try await house.database.write { db in
            let morning = Clock.midnight(of: test.lastWeek) + .seconds(10 * 3600)
            for (number, minutes) in [1, 2, 3, 4, 5, 6, 7, 8, 30, 90].enumerated() {
                try test.wait(number + 1, from: morning, called: minutes, outcome: "helped", db)
            }
            try test.wait(11, from: morning, called: nil, outcome: "left", db)
            try test.wait(12, from: morning, called: nil, outcome: nil, db)
            try test.wait(13, from: morning, called: nil, outcome: "helped", db)
            try test.wait(14, from: morning, called: 4, outcome: "left", db)
            // Sent on without a call: only where he waits last can he go away.
            try test.wait(15, from: morning, called: nil, outcome: nil, db)
            try db.run(
                "INSERT INTO ticket_wait (id, ticket, desk, since, contact) VALUES (150, 15, 'legal', $1, NULL)", morning)
        }
        let day = DueText.weekdays[house.clock.today.weekday.rawValue - 1].nl
        try await house.visit(as: volunteer) { browser in
            try await browser.get(test.page)
            #expect(Self.rows(browser, "Wachttijd per spreekuur en dag") == [
                "Algemeen spreekuur, \(day) 11 5 min 30 min 2", "Juridisch spreekuur, \(day) 0 – – 1",
            ], "\(browser.page)")
        }
    }

    private func wait(_ number: Int, from morning: Moment, called minutes: Int?, outcome: String?, _ db: any Writing) throws {
        try db.run(
            """
            INSERT INTO ticket (id, place, day, number, person, language, interpreter, taken_at)
            VALUES ($1, $2, $3, $1, NULL, NULL, 0, $4)
            """, number, house.here.id, lastWeek, morning)
        try db.run(
            "INSERT INTO ticket_wait (id, ticket, desk, since, contact) VALUES ($1, $1, 'general', $2, NULL)", number, morning)
        if let minutes {
            try db.run(
                "INSERT INTO ticket_call (wait, at, colleague) VALUES ($1, $2, $3)", number, morning + .seconds(60 * minutes), volunteer)
        }
        if let outcome {
            try db.run(
                "INSERT INTO ticket_end (ticket, at, outcome) VALUES ($1, $2, $3)", number, morning + .seconds(7200), outcome)
        }
    }

    @Test("Where nothing was open and nobody waited the page says so, and the way to it stands under the figures and on the roster")
    func empty() async throws {
        let test = self
        try await house.visit(as: volunteer) { browser in
            try await browser.get("/cijfers")
            #expect(browser.page.contains("href=\"/spreekuur/drukte\""))
            try await browser.get("/spreekuur/drukte")
            #expect(browser.status == .seeOther)
            try await browser.get(test.page + "?weken=veel&tot=ooit")
            #expect(browser.page.contains("In deze weken was de locatie niet open.") && browser.page.contains("geen nummer gegeven"))
            try await browser.get("/rooster/\(test.house.here.id)")
            #expect(browser.page.contains("href=\"\(test.page)\""))
        }
        let stranger = try await house.colleague(house.there, .teamLeader)
        try await house.visit(as: stranger) { browser in
            try await browser.get(test.page)
            #expect(browser.status == .notFound)
        }
        let holder = try await house.holder(.municipality(house.here.municipalities[0]))
        try await house.visit(as: holder) { browser in
            try await browser.get("/cijfers")
            #expect(browser.status == .ok && !browser.page.contains("/spreekuur/drukte"))
        }
    }
}
