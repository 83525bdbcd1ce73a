import Access
import Casework
import Clients
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// What of a file is closed to somebody is neither shown to him nor changed by him.
@Suite("Closed sections")
struct SectionTests {
    /// A client with something of each section.
    private static func desks() async throws -> TwoDesks {
        let desks = try await TwoDesks()
        try await desks.database.write { [client = desks.client] db in
            let id = { desks.ids.next(Person.self) }
            try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, '1234567890')", id(), client)
            try db.run(
                "INSERT INTO permit (id, person, title, from_on, until_on) VALUES ($1, $2, '26', '2024-10-01', '2029-10-01')", id(), client)
            try db.run(
                "INSERT INTO phone (id, person, number, whose, from_on) VALUES ($1, $2, '0612345678', 'own', '2026-01-05')", id(), client)
            try db.run("INSERT INTO alert (id, person, kind, from_on) VALUES ($1, $2, 'hearing', '2026-01-05')", id(), client)
        }
        return desks
    }

    @Test("Of each section everybody sees what his work asks, and no more")
    func shown() async throws {
        let desks = try await Self.desks()
        let guide = try await desks.guide(of: desks.client)
        let seen: [(ID<Colleague>, alert: Bool, phone: Bool, number: Bool)] = [
            (try await desks.colleague(desks.here), true, false, false), (guide, true, true, false),
            (try await desks.colleague(desks.here, .legalWorker), true, true, true),
            (try await desks.colleague(desks.here, .teamLeader), true, true, true),
        ]
        for (colleague, alert, phone, number) in seen {
            try await desks.visit(as: colleague) { browser in
                try await browser.get("/clienten/\(desks.client)")
                #expect(browser.page.contains("hoort slecht") == alert)
                #expect(browser.page.contains("0612345678") == phone)
                #expect(browser.page.contains("1234567890") == number && browser.page.contains("asiel bepaalde tijd") == number)
                let statuses = try await [browser.get("/clienten/\(desks.client)/feiten/telefoon"), browser.get("/clienten/\(desks.client)/feiten/v-nummer")]
                #expect(statuses == [phone ? .ok : .notFound, number ? .ok : .notFound])
            }
        }
    }

    @Test("What was changed in a closed section stands in no history, and all that stands there can be put back")
    func history() async throws {
        let desks = try await Self.desks()
        let legal = try await desks.colleague(desks.here, .legalWorker)
        let guide = try await desks.guide(of: desks.client)
        let file = "/clienten/\(desks.client)"
        try await desks.visit(as: legal) { browser in
            for (kind, fields) in [("v-nummer", ["cijfers": "2234567890"]), ("taal", ["taal": "tir", "kan": "reads"])] {
                try await browser.get("\(file)/feiten/\(kind)")
                try await browser.submit("\(file)/feiten/\(kind)", fields)
                #expect(browser.status == .seeOther, "\(browser.page)")
            }
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.matches(of: /\/terug"/).count == 2)
        }
        try await desks.visit(as: guide) { browser in
            try await browser.get(file + "/geschiedenis")
            let undos = browser.page.matches(of: /action="([^"]*\/terug)"/).map { String($0.output.1) }
            #expect(undos.count == 1 && browser.page.matches(of: /Iets vastgelegd/).count == 1)
            try await browser.submit(undos[0])
            #expect(browser.status == .seeOther)
        }
    }

    @Test("Who sees only the card changes nothing, however well he fills in what he sends", arguments: [
        ("gegevens", ["naam": "Iemand Anders", "geboren": "1980"]),
        ("huishouden/nieuw", ["naam": "Nog Iemand", "relatie": "child", "verblijf": "here"]),
        ("feiten/telefoon", ["nummer": "0687654321", "van": "own", "vanaf": "1-3-2026"]),
        ("feiten/v-nummer", ["cijfers": "2234567890"]), ("feiten/let-op", ["soort": "stairs", "vanaf": "1-3-2026"]),
    ])
    func kept(_ page: String, _ fields: [String: String]) async throws {
        let desks = try await Self.desks()
        func counts() async throws -> [Int64?] {
            try await desks.database.read { db in
                try ["person", "person_name", "household_member", "phone", "person_number", "revision"].map { table in
                    try db.first("SELECT COUNT(*) FROM " + SQL(quoting: table)) { $0.integer(0) }
                }
            }
        }
        let before = try await counts()
        try await desks.visit(as: try await desks.colleague(desks.here)) { browser in
            try await browser.get("/ik")
            try await browser.post("/clienten/\(desks.client)/\(page)", browser.unseen("/afmelden").merging(fields) { $1 })
            #expect(browser.status == .notFound, "\(browser.page)")
        }
        #expect(try await counts() == before)
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get("/ik")
            try await browser.post("/clienten/\(desks.client)/\(page)", browser.unseen("/afmelden").merging(fields) { $1 })
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        #expect(try await counts() != before)
    }

    @Test("Who guides somebody records what his work asks, and not in a section that is closed to him")
    func recorded() async throws {
        let desks = try await Self.desks()
        let guide = try await desks.guide(of: desks.client)
        try await desks.visit(as: guide) { browser in
            try await browser.get("/ik")
            let (file, hidden) = ("/clienten/\(desks.client)/feiten/", try browser.unseen("/afmelden"))
            let number = ["cijfers": "2234567890", "vanaf": "1-3-2026"]
            #expect(try await browser.post(file + "v-nummer", hidden.merging(number) { $1 }) == .notFound)
            let phone = ["nummer": "0687654321", "van": "own", "vanaf": "1-3-2026"]
            #expect(try await browser.post(file + "telefoon", hidden.merging(phone) { $1 }) == .seeOther, "\(browser.page)")
        }
    }

    @Test("Undo is offered for what was saved just now, of who has the file open; the card alone gives no way to put back")
    func undo() async throws {
        let desks = try await Self.desks()
        let file = "/clienten/\(desks.client)"
        let volunteer = try await desks.colleague(desks.here)
        let cookie = try await SignedIn.cookie(volunteer, in: desks.database, at: desks.clock)
        let leader = try await desks.colleague(desks.here, .teamLeader)
        try await desks.visit(as: leader) { browser in
            try await browser.get(file + "/feiten/let-op")
            try await browser.submit(file + "/feiten/let-op", ["soort": "stairs", "vanaf": "1-3-2026"])
            let saved = try #require(browser.headers[.location])
            try await browser.follow()
            let undo = String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1))
            try await browser.get("\(file)?gedaan=\(desks.ids.next(Revision.self))")
            #expect(browser.status == .ok && !browser.page.contains("Bewaard."), "another number")
            let other = Browser(browser.client, cookie: cookie)
            try await other.get(saved)
            #expect(other.status == .ok && !other.page.contains("/terug\""))
            try await other.get("/ik")
            #expect(try await other.post(undo, try other.unseen("/afmelden")) == .notFound)
            try await browser.get(saved)
            try await browser.submit(undo)
            #expect(browser.status == .seeOther)
        }
    }
}
