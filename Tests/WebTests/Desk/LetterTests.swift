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

/// Inviting somebody on paper, in words that an interpreter stands for.
@Suite("Letters")
struct LetterTests {
    private static let arabic = "عزيزي {naam}\r\n\r\nموعد مع {met}: {dag} {tijd} {plaats}"
    private static let page = "/brieven/uitnodiging/ara"

    /// Somebody who reads Arabic has an appointment; gives the address of the letter.
    private static func invited(_ desk: AtTheDesk) async throws -> String {
        let (house, owner) = (desk.house, desk.volunteer)
        let id = house.ids.next(Person.self)
        try await house.database.write { db in
            try db.run(
                """
                INSERT INTO appointment (id, place, person, owner, day, begins, ends, topic, interpreter)
                VALUES ($1, $2, $3, $4, $5, '10:00', '10:30', 'work', 0)
                """, id, house.here.id, house.client, owner, house.clock.today)
            for (number, skill) in [(1, "speaks"), (2, "reads")] {
                try db.run(
                    "INSERT INTO person_language (id, person, language, skill) VALUES ($1, $2, $3, $4)", number, house.client,
                    number == 1 ? "fra" : "ara", skill)
            }
        }
        return "/afspraak/\(id)/brief"
    }

    private static func write(_ leader: Browser, _ text: String = arabic) async throws {
        try await leader.get(page)
        try await leader.submit(page, ["tekst": text])
        if leader.status == .seeOther { try await leader.follow() }
    }

    private static func lead(_ desk: AtTheDesk, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        let leader = try await desk.house.colleague(desk.house.here, .teamLeader)
        try await desk.house.visit(as: leader, body)
    }

    @Test("A translation comes on paper only after an interpreter approved it, who is named")
    func approved() async throws {
        let desk = try await AtTheDesk()
        let letter = try await Self.invited(desk)
        try await Self.lead(desk) { try await Self.write($0) }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.get(letter)
            #expect(browser.page.contains("Je hebt een afspraak met") && browser.page.contains("Amal Haddad"))
            #expect(browser.page.contains("nog geen goedgekeurde tekst: Arabisch") && !browser.page.contains("موعد"))
        }
        try await Self.lead(desk) { leader in
            try await leader.get(Self.page)
            try await leader.submit(Self.page + "/goedkeuring", ["tolk": ""])
            #expect(leader.page.contains("Schrijf de naam van de tolk"))
            try await leader.submit(Self.page + "/goedkeuring", ["tolk": "Rania Mansour"])
            try await leader.follow()
            #expect(leader.page.contains("goedgekeurd door Rania Mansour op"), "\(leader.page)")
        }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.get(letter)
            #expect(browser.page.contains("موعد مع") && browser.page.contains("lang=\"ar\""), "\(browser.page)")
            #expect(!browser.page.contains("nog geen goedgekeurde tekst"))
        }
    }

    @Test("After the Dutch text changes, a translation of what it was goes to nobody")
    func outdated() async throws {
        let desk = try await AtTheDesk()
        let letter = try await Self.invited(desk)
        try await Self.lead(desk) { leader in
            try await Self.write(leader)
            try await leader.submit(Self.page + "/goedkeuring", ["tolk": "Rania Mansour"])
            try await leader.get("/brieven/uitnodiging/nld")
            try await leader.submit("/brieven/uitnodiging/nld", ["tekst": "Dag {naam}, kom op {dag} om {tijd} bij {met} op {plaats}."])
            try await leader.get("/brieven")
            #expect(leader.page.contains("verouderd: de Nederlandse tekst is daarna veranderd"))
        }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.get(letter)
            #expect(browser.page.contains("Dag Amal Haddad") && !browser.page.contains("موعد"), "\(browser.page)")
        }
    }

    @Test("A text that lacks a blank or names one that nobody can fill in is not saved")
    func blanks() async throws {
        let desk = try await AtTheDesk()
        try await Self.lead(desk) { leader in
            try await Self.write(leader, "مرحبا {naam} {dag} {tijd} {met} {bsn}")
            #expect(leader.page.contains("In de tekst ontbreekt {plaats}.") && leader.page.contains("Wegwijs kan {bsn} niet invullen."))
            #expect(leader.page.contains("مرحبا"), "what was typed stays")
            try await leader.get("/brieven")
            #expect(!leader.page.contains("wacht op een tolk"))
        }
    }

    @Test("Approved is what was read: when somebody changed the text meanwhile, it is read again")
    func overtaken() async throws {
        let desk = try await AtTheDesk()
        try await Self.lead(desk) { leader in
            try await Self.write(leader)
            try await Self.lead(desk) { try await Self.write($0, Self.arabic + "!") }
            try await leader.submit(Self.page + "/goedkeuring", ["tolk": "Rania Mansour"])
            #expect(leader.page.contains("Een collega heeft deze tekst net veranderd."), "\(leader.page)")
        }
    }

    @Test("A text or an approval by mistake is put back by who did it")
    func undone() async throws {
        let desk = try await AtTheDesk()
        try await Self.lead(desk) { leader in
            try await Self.write(leader)
            let undo = try #require(leader.page.firstMatch(of: /action="(\/brieven\/terug\/[^"]*)"/)?.output.1)
            try await leader.submit(String(undo))
            try await leader.follow()
            #expect(leader.page.contains("Ongedaan gemaakt."))
            try await leader.get(Self.page)
            #expect(leader.page.contains("nog geen tekst"), "\(leader.page)")
        }
    }

    @Test("The address of a place stands in the letter, written by who leads it")
    func address() async throws {
        let desk = try await AtTheDesk()
        let letter = try await Self.invited(desk)
        let hours = "/openingstijden/\(desk.house.here.id)"
        try await Self.lead(desk) { leader in
            try await leader.get(hours)
            try await leader.submit(hours + "/adres", ["adres": "Fonteinbos 1, Zoetermeer"])
            try await leader.get(hours)
            #expect(leader.page.contains("value=\"Fonteinbos 1, Zoetermeer\""))
            try await leader.submit(hours + "/adres", ["adres": String(repeating: "x", count: 201)])
            #expect(leader.page.contains("Dit adres is langer dan 200 tekens."))
        }
        try await desk.sit { browser in
            try await AtTheDesk.choose(browser, desk.house.client)
            try await browser.get(letter)
            #expect(browser.page.contains(", Fonteinbos 1, Zoetermeer."))
        }
    }
}
