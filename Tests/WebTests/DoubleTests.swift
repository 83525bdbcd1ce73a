import Access
import Casework
import Clients
import Database
import Dates
import Guidance
import Housing
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// Who is in the data twice: found, compared, made one, and put back.
@Suite("Doubles")
struct DoubleTests {
    private let desks: TwoDesks
    /// The same as the client of the desk, spelt otherwise.
    private let double: ID<Person>

    init() async throws {
        let desks = try await TwoDesks()
        let double = desks.ids.next(Person.self)
        try await desks.database.write { try desks.add(double, "Amaal Hadad", at: desks.here, desks.ids, $0) }
        (self.desks, self.double) = (desks, double)
    }

    private var file: String { "/clienten/\(desks.client)" }

    private func lead(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader), body)
    }

    /// Every row that belongs to somebody, but for what was noted of the looking at him.
    private func everything() async throws -> [String] {
        let tables: Set<String> = [
            "person", "person_name", "client_file", "client_file_end", "household_member", "household_member_end", "whereabouts",
            "phone", "phone_end", "person_number", "person_key", "person_merge", "contact", "track", "track_end", "placement",
        ]
        return try await desks.database.read { try StoredRows.of(tables, $0) }
    }

    @Test("A double is found by ear, with what says so; made one it has all of both, and its old address leads to the one that stays")
    func merged() async throws {
        let (file, double) = (file, double)
        try await lead { browser in
            try await browser.get(file)
            #expect(browser.page.contains("\(file)/dubbel"))
            try await browser.get(file + "/dubbel")
            #expect(browser.page.contains("Amaal Hadad") && browser.page.contains("Waarschijnlijk dezelfde"), "\(browser.page)")
            #expect(browser.page.contains("zelfde geboortedatum") && !browser.page.contains("Nour"))
            try await browser.get("\(file)/dubbel/\(double)")
            #expect(browser.page.contains("Amaal Hadad") && browser.page.contains("Amal Haddad"))
            try await browser.submit("\(file)/dubbel/\(double)")
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Bewaard."))
            try await browser.get("/clienten/\(double)")
            #expect(browser.status == .seeOther && browser.headers[.location] == file)
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "Amal Haddad"])
            #expect(!browser.page.contains("\(double)") && browser.page.contains("\(file)\""))
        }
        let contacts = try await desks.database.read { [client = desks.client] db in
            try db.first("SELECT COUNT(*) FROM contact WHERE person = $1", client) { $0.integer(0) }
        }
        #expect(contacts == 2)
    }

    @Test("Put back, every row is again what it was")
    func undone() async throws {
        try await fillBoth()
        let before = try await everything()
        let (file, double) = (file, double)
        try await lead { browser in
            try await browser.get("\(file)/dubbel/\(double)")
            try await browser.submit("\(file)/dubbel/\(double)")
            try await browser.follow()
        }
        let during = try await everything()
        #expect(during != before)
        #expect(during.filter { $0.hasPrefix("placement ") && !$0.hasSuffix("null") }.count == 1, "\(during)")
        #expect(during.filter { $0.hasPrefix("track ") }.count == 1 && during.filter { $0.hasPrefix("track_end ") }.isEmpty)
        try await lead { browser in
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.contains("Samengevoegd met een dubbel dossier"))
            let undo = try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)
            try await browser.submit(String(undo))
            #expect(browser.status == .seeOther, "\(browser.page)")
            #expect(try await browser.get("/clienten/\(double)") == .ok)
        }
        #expect(try await everything() == before)
    }

    @Test("What held at another time stays beside what holds now; of what holds twice one stays")
    func times() async throws {
        let (desks, double) = (desks, double)
        let rows = { @Sendable (table: SQL) in
            try await desks.database.read { db in
                try db.all("SELECT from_on FROM " + table + " WHERE person = $1 ORDER BY from_on", desks.client) { $0.text(0) }
            }
        }
        try await desks.database.write { db in
            let id = { desks.ids.next(Person.self) }
            let gone = id()
            for (phone, person, number, from) in [
                (gone, desks.client, "0611111111", "2024-01-01"), (id(), double, "0611111111", "2025-01-01"),
                (id(), desks.client, "0622222222", "2024-06-01"), (id(), double, "0622222222", "2025-06-01"),
            ] {
                try db.run("INSERT INTO phone (id, person, number, whose, from_on) VALUES ($1, $2, $3, 'own', $4)", phone, person, number, from)
            }
            try db.run("INSERT INTO phone_end (phone, ended_on) VALUES ($1, '2024-12-31')", gone)
            for (person, need, from) in [
                (desks.client, "always", "2020-01-01"), (double, "none", "2022-01-01"), (double, "always", "2024-01-01"),
            ] {
                try db.run("INSERT INTO interpreter_need (id, person, need, from_on) VALUES ($1, $2, $3, $4)", id(), person, need, from)
            }
        }
        let file = file
        try await lead { browser in
            try await browser.get("\(file)/dubbel/\(double)")
            try await browser.submit("\(file)/dubbel/\(double)")
            #expect(browser.status == .seeOther)
        }
        #expect(try await rows("phone") == ["2024-01-01", "2024-06-01", "2025-01-01"])
        #expect(try await rows("interpreter_need") == ["2020-01-01", "2022-01-01", "2024-01-01"])
    }

    @Test("A day of birth that differs within the year may be a mistake, and is mentioned")
    func otherDay() async throws {
        let (double, file) = (double, file)
        try await desks.database.write { try $0.run("UPDATE person SET born = '1990-03-02' WHERE id = $1", double) }
        try await lead { browser in
            try await browser.get(file + "/dubbel")
            #expect(browser.page.contains("Misschien dezelfde") && browser.page.contains("andere geboortedag"), "\(browser.page)")
        }
    }

    /// Both have a track, a dwelling that counts, the same telephone and a place in the same household; the client's track is over.
    private func fillBoth() async throws {
        let (desks, today) = (desks, desks.clock.today)
        let (household, dwelling) = (Household(id: desks.ids.next()), desks.ids.next(Dwelling.self))
        try await desks.database.write { [client = desks.client, double] db in
            try Households.add(household, by: desks.author, in: db)
            try db.run(
                """
                INSERT INTO dwelling (id, municipality, kind, street, number, landlord, offered_on)
                VALUES ($1, 'GM0637', 'dwelling', 'Laan', '1', 'Vidomes', '2026-01-05')
                """, dwelling)
            for (number, person) in [client, double].enumerated() {
                try Households.join(
                    HouseholdMember(id: desks.ids.next(), household: household.id, person: person, relation: .head, from: today),
                    by: desks.author, in: db)
                let track = Track(
                    id: desks.ids.next(), municipality: desks.here.municipalities[0], person: person, phase: .first, guide: nil, startedOn: today)
                try Tracks.start(track, by: desks.author, in: db)
                if number == 0 { try Tracks.end(track.id, .stopped, on: today, by: desks.author, in: db) }
                try db.run(
                    """
                    INSERT INTO placement (id, municipality, person, dwelling, route, started_on, counted_on)
                    VALUES ($1, 'GM0637', $2, $3, 'regular', '2026-01-05', $4)
                    """, desks.ids.next(Dwelling.self), person, dwelling, "2026-0\(number + 2)-01")
                try db.run(
                    "INSERT INTO phone (id, person, number, whose, from_on) VALUES ($1, $2, '0612345678', 'own', '2026-01-05')",
                    desks.ids.next(Person.self), person)
            }
        }
    }

    @Test("Whatever belongs to people goes along: no table that knows them is forgotten")
    func complete() async throws {
        // The keys are made anew; a visit that was opened and that somebody was erased stay what they were.
        let moved = Set((Clients.belongings + Everything.work.flatMap { $0.belongings }).map { $0.table.name.text })
        let tables = try await desks.database.read { db in
            try db.tables().filter { $0.columns.contains("person") }.map(\.name)
        }
        #expect(Set(tables) == moved.union(["person_key", "file_visit", "erasure"]))
    }

    @Test("Who does not lead the team of both can neither compare nor merge them, and hears nothing of the other")
    func refused() async throws {
        let (file, double, stranger) = (file, double, desks.stranger)
        try await lead { browser in
            #expect(try await browser.get("\(file)/dubbel/\(stranger)") == .notFound)
            #expect(try await browser.get("\(file)/dubbel/\(desks.client)") == .notFound)
            try await browser.get(file + "/dubbel")
            for number in ["\(stranger)", "zomaar", "\(desks.client)", ""] {
                try await browser.submit(file + "/dubbel", ["nummer": number])
                #expect(browser.status == .badRequest && browser.page.contains("Kijk het na."), "\(number)")
            }
            try await browser.submit(file + "/dubbel", ["nummer": "\(double)"])
            #expect(browser.headers[.location] == "\(file)/dubbel/\(double)")
        }
        try await desks.visit(as: try await desks.colleague(desks.here, onShift: true)) { browser in
            try await browser.get(file + "/dubbel")
            #expect(browser.status == .notFound)
        }
    }

    @Test("What was done under the old number stands in the history and among the looks of the one that stays")
    func histories() async throws {
        let (file, double) = (file, double)
        try await lead { browser in
            try await browser.get("/clienten/\(double)/gegevens")
            try await browser.submit("/clienten/\(double)/gegevens", ["naam": "Amaal Hadad", "geboren": "1990"])
            try await browser.get("\(file)/dubbel/\(double)")
            try await browser.submit("\(file)/dubbel/\(double)")
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.contains("Gegevens gewijzigd"))
            #expect(browser.page.matches(of: /\/terug"/).count == 1)
            let looks = try await browser.get(file + "/bekeken")
            #expect(looks == .ok && browser.page.matches(of: /Piet Jansen/).count >= 5, "\(browser.page)")
        }
    }

    @Test("Two who share a name are no doubles when their births or V-numbers say otherwise", arguments: [
        ("1990-02-03", nil, nil, true), ("1990", nil, nil, true), ("1991-02-03", nil, nil, true), ("1970-02-03", nil, nil, false),
        ("1970-02-03", "1234567890", "1234567890", true), ("1990", "1234567890", "2234567890", false),
    ] as [(String, String?, String?, Bool)])
    func told(_ born: String, _ number: String?, _ other: String?, _ isMentioned: Bool) async throws {
        let (desks, double) = (desks, double)
        try await desks.database.write { db in
            try db.run("UPDATE person SET born = $2 WHERE id = $1", double, born)
            for (person, digits) in [(desks.client, number), (double, other)] {
                guard let digits else { continue }
                try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, $3)", desks.ids.next(Person.self), person, digits)
            }
        }
        let file = file
        try await lead { browser in
            try await browser.get(file + "/dubbel")
            #expect(browser.page.contains("Amaal Hadad") == isMentioned, "\(browser.page)")
        }
    }

    @Test("Who leads another desk and only guides here makes no one of two, nor two of two, whichever of them he begins with")
    func elsewhere() async throws {
        let guide = try await desks.guide(of: desks.client)
        try await desks.database.write { db in
            try Engagements.start(
                Engagement(
                    id: desks.ids.next(), colleague: guide, place: desks.there.id, kind: .staff, function: .teamLeader,
                    startedOn: desks.clock.today), by: desks.author, in: db)
        }
        let alike = desks.ids.next(Person.self)
        try await desks.database.write { try desks.add(alike, "Amaal Hadad", at: desks.there, desks.ids, $0) }
        let before = try await everything()
        try await desks.visit(as: guide) { browser in
            try await browser.get("/clienten/\(alike)/dubbel")
            #expect(browser.status == .ok && !browser.page.contains("Amal Haddad"), "whom he only guides is nothing to make one of")
            try await browser.get("/clienten/\(desks.client)")
            #expect(browser.page.contains("Geboorteland"), "he guides her")
            try await browser.get("/clienten/\(desks.stranger)/dubbel")
            #expect(browser.status == .ok, "he leads there")
            try await browser.submit("/clienten/\(desks.stranger)/dubbel", ["nummer": desks.client.description])
            #expect(browser.status == .badRequest, "\(browser.status)")
            let unseen = try browser.unseen("/clienten/\(desks.stranger)/dubbel")
            for (one, other) in [(desks.client, desks.stranger), (desks.stranger, desks.client)] {
                for deed in ["", "/twee"] {
                    try await browser.post("/clienten/\(one)/dubbel/\(other)\(deed)", unseen)
                    #expect(browser.status == .notFound, "\(one) \(deed)")
                }
            }
        }
        let after = try await everything()
        #expect(after == before)
    }

    @Test("That somebody looked for doubles of a client is on record when there were any")
    func onRecord() async throws {
        let other = desks.ids.next(Person.self)
        try await desks.database.write { try desks.add(other, "Tesfay Kidane", at: desks.here, desks.ids, $0) }
        try await lead { browser in
            for (person, count) in [(other, 0), (desks.client, 1)] {
                try await browser.get("/clienten/\(person)/dubbel")
                #expect(browser.status == .ok)
                let lines = try await desks.database.read { try $0.number("SELECT COUNT(*) FROM trace WHERE deed = 'searched' AND noun = 'card'") }
                #expect(lines == count)
            }
        }
    }
}
