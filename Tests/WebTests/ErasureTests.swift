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
import Vault
import Web

/// Who is erased is gone from every page and every table, and nothing brings him back.
@Suite("Erasing a client")
struct ErasureTests {
    private let desks: TwoDesks

    init() async throws {
        desks = try await TwoDesks()
    }

    private var file: String { "/clienten/\(desks.client)" }

    private func lead(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader), body)
    }

    private func everything() async throws -> [String] {
        try await desks.database.read { db in
            try StoredRows.all(besides: ["trace", "trace_leaf", "trace_head", "sign_in", "sign_in_use", "sign_in_proof", "form_use"], db)
        }
    }

    /// Something of every kind that tells who she is, also from before.
    private func fill(_ browser: Browser) async throws {
        try await browser.get(file + "/feiten/notitie")
        try await browser.submit(file + "/feiten/notitie", ["tekst": "Vertelde over de zee", "vanaf": "1-3-2026"])
        #expect(browser.status == .seeOther)
        for number in ["0612345678", "0687654321"] {
            try await browser.get(file + "/feiten/telefoon")
            try await browser.submit(file + "/feiten/telefoon", ["nummer": number, "van": "own", "vanaf": "1-3-2026"])
        }
        try await browser.follow()
        let phone = try #require(browser.page.firstMatch(of: /href="([^"]*\/feiten\/telefoon\/[^"]*)"/)?.output.1)
        try await browser.get(String(phone))
        try await browser.submit(phone + "/weg")
        try await browser.get(file + "/gegevens")
        try await browser.resubmit(file + "/gegevens", ["roepnaam": "Amaltje"])
        try await desks.database.write { db in
            let (household, relative) = (desks.ids.next(Household.self), desks.ids.next(Person.self))
            try desks.add(relative, "Omar Voorbeeld", at: desks.here, desks.ids, db)
            try db.run("INSERT INTO household (id) VALUES ($1)", household)
            for one in [desks.client, relative] {
                try db.run(
                    "INSERT INTO household_member (id, household, person, relation, from_on) VALUES ($1, $2, $3, 'other', '2020-01-01')",
                    desks.ids.next(HouseholdMember.self), household, one)
            }
        }
    }

    @Test("Names, numbers, notes and what was changed are gone from the data; the year, the work and the looks stay")
    func erased() async throws {
        let (desks, file) = (desks, file)
        try await lead { browser in
            try await fill(browser)
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.contains("href=\"\(file)/wissen\""))
            try await browser.get(file + "/wissen")
            #expect(browser.page.contains("Amal") && browser.page.contains("Dit kun je niet ongedaan maken"))
            try await browser.submit(file + "/wissen", ["reden-wissen": "request", "woord": "Wissen"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Dossier \(desks.client)") && browser.page.contains("de cliënt vroeg erom"))
            for page in ["", "/geschiedenis", "/gegevens", "/wissen", "/feiten/telefoon"] {
                try await browser.get(file + page)
                #expect(browser.status == .notFound, "\(page)")
            }
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "amal haddad"])
            #expect(!browser.page.contains("Amal Haddad"))
        }
        let rows = try await everything()
        for words in ["Amal", "0612345678", "0687654321", "1990-02-03"] {
            #expect(rows.filter { $0.contains(words) && !$0.contains("Omar") } .filter { !$0.hasPrefix("person ") || !words.hasPrefix("1990") } == [], "\(words)")
        }
        let told = try await desks.database.read { db in
            try db.all("SELECT born, sex, nationality FROM person WHERE id = $1", desks.client) { "\($0.text(0)) \($0.text(1)) \($0.text(2))" }
        }
        #expect(told == ["1990 female 0336"])
        let kept = try await desks.database.read { db in
            (try db.all("SELECT id FROM contact WHERE person = $1", desks.client) { $0.integer(0) }.count,
             try db.number("SELECT COUNT(*) FROM note"), try db.number("SELECT COUNT(*) FROM household_member"))
        }
        #expect(kept == (1, 0, 1))
    }

    @Test("A sealed text that was copied before cannot be opened any more")
    func key() async throws {
        let (desks, file) = (desks, file)
        let kept = Kept()
        try await lead { browser in
            try await fill(browser)
            let sealed = try await desks.database.read { try $0.all("SELECT id, text FROM note") { ($0.integer(0), $0.text(1)) } }
            let place = SealedPlace("note", sealed[0].0, "text")
            #expect(try await desks.vault.open(sealed[0].1, at: place) == "Vertelde over de zee")
            await kept.keep(sealed[0].1, place)
            try await browser.get(file + "/wissen")
            try await browser.submit(file + "/wissen", ["reden-wissen": "term", "woord": "wissen"])
        }
        let (text, place) = try #require(await kept.value)
        let opened = try await desks.vault.open(text, at: place)
        #expect(opened == nil)
        let people = try await desks.database.read { try Erasures.people(since: desks.clock.now() - .seconds(60), $0) }
        #expect(people == [desks.client])
    }

    private actor Kept {
        private(set) var value: (String, SealedPlace)?

        func keep(_ text: String, _ place: SealedPlace) { value = (text, place) }
    }

    @Test("Without a reason and the word nothing is erased, and it is said", arguments: [("", "wissen"), ("request", "ja"), ("zomaar", "wissen"), ("request", "")])
    func notMeant(_ ground: String, _ word: String) async throws {
        let file = file
        let before = try await everything().filter { !$0.hasPrefix("colleague") && !$0.hasPrefix("engagement") }
        try await lead { browser in
            try await browser.get(file + "/wissen")
            try await browser.submit(file + "/wissen", ["reden-wissen": ground, "woord": word])
            #expect(browser.status == .badRequest && browser.page.contains("ww-complaints"))
        }
        let after = try await everything().filter { !$0.hasPrefix("colleague") && !$0.hasPrefix("engagement") }
        #expect(after == before)
    }

    @Test("A client for whom another team works too is not erased by one of them")
    func elsewhere() async throws {
        let (desks, file) = (desks, file)
        try await desks.database.write { db in
            try ClientFiles.open(
                ClientFile(id: desks.ids.next(), person: desks.client, place: desks.there.id, openedOn: desks.clock.today),
                by: desks.author, in: db)
        }
        try await lead { browser in
            try await browser.get(file + "/wissen")
            try await browser.submit(file + "/wissen", ["reden-wissen": "request", "woord": "wissen"])
            #expect(browser.page.contains("kan nu niet worden gewist") && !browser.page.contains("Daar"))
            try await browser.get(file)
            #expect(browser.page.contains("Amal Haddad"))
        }
    }
}
