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

/// A household in time: who is where, who comes and when, who comes to whom, and who went on elsewhere.
@Suite("Households")
struct HouseholdTests {
    private let desks: TwoDesks
    /// The client's partner, who is abroad.
    private let partner: ID<Person>

    init() async throws {
        let desks = try await TwoDesks()
        partner = try await desks.database.write { db in
            try desks.partner(of: desks.client, "Khalid Haddad", .abroad, desks.ids, db)
        }
        self.desks = desks
    }

    private var file: String { "/clienten/\(desks.client)" }

    private func lead(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader), body)
    }

    /// The form of the partner's place in the household.
    private func place(of person: ID<Person>) async throws -> String {
        let member = try await desks.database.read { db in
            try db.first("SELECT id FROM household_member WHERE person = $1 ORDER BY id DESC", person) { $0.id(0, of: HouseholdMember.self) }
        }
        return "\(file)/huishouden/\(try #require(member))"
    }

    /// "3-10-2026", as somebody types it.
    private func day(_ days: Int) -> String {
        desks.clock.today.adding(days: days).iso.split(separator: "-").reversed().joined(separator: "-")
    }

    /// All rows that tell of households.
    private func rows() async throws -> [String] {
        let tables: Set<String> = [
            "household", "household_member", "household_member_end", "whereabouts", "sponsorship", "expected_arrival", "client_file",
        ]
        return try await desks.database.read { try StoredRows.of(tables, $0) }
    }

    private static func undo(_ browser: Browser, _ file: String) async throws {
        try await browser.get(file + "/geschiedenis")
        try await browser.submit(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/).map { String($0.output.1) }))
        #expect(browser.status == .seeOther, "\(browser.page)")
    }

    @Test("When somebody is expected, the room that is needed next month follows; when he came, he is a client; undone, all is as it was")
    func arrival() async throws {
        let (file, form, partner) = (file, try await place(of: partner), partner)
        let (soon, today) = (day(20), day(0))
        let before = try await rows()
        try await lead { browser in
            try await browser.get(file + "/huishouden")
            #expect(browser.page.contains("plaats zijn voor 1 mens.") && browser.page.contains("Khalid Haddad"))
            try await browser.get(form)
            try await browser.submit(form, ["relatie": "partner", "verblijf": "abroad", "sinds": today, "verwacht": soon, "referent": "\(desks.client)"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(file + "/huishouden")
            #expect(browser.page.contains("plaats zijn voor 2 mensen.") && browser.page.contains("komt over bij Amal Haddad"))
            #expect(browser.page.contains("komt naar verwachting aan. Dan: 2 mensen."))
            try await browser.get(form)
            #expect(browser.page.contains("value=\"\(soon)\""))
            try await browser.submit(form, ["relatie": "partner", "verblijf": "here", "sinds": today, "referent": "\(desks.client)"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(file + "/huishouden")
            #expect(browser.page.contains("Hier: 2.") && !browser.page.contains("naar verwachting"))
            try await browser.get("/clienten/\(partner)")
            #expect(browser.status == .ok && browser.page.contains("Khalid Haddad"))
            try await Self.undo(browser, file)
            try await Self.undo(browser, file)
        }
        #expect(try await rows() == before)
    }

    @Test("Who should have come by now is named as long as nobody says that he did")
    func overdue() async throws {
        let (partner, yesterday, file) = (partner, desks.clock.today.adding(days: -1), file)
        try await desks.database.write { db in
            try Arrivals.expect(partner, on: yesterday, ids: desks.ids, by: desks.author, in: db)
        }
        try await lead { browser in
            try await browser.get(file + "/huishouden")
            #expect(browser.page.contains("Khalid Haddad zou er zijn."))
        }
    }

    @Test("What cannot be is said at the question, and nothing is recorded", arguments: [
        (["sinds": "1-1-2150"], "nog niet geweest"), (["sinds": "ooit"], "Schrijf"), (["relatie": ""], "Kies er een"),
        (["verblijf": "here", "verwacht": "1-1-2030"], "Wie hier is, verwacht je niet meer"), (["verblijf": "here", "sinds": "1-1-2001"], "al iets anders vast"),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let (form, before, today) = (try await place(of: partner), try await rows(), day(0))
        try await lead { browser in
            try await browser.get(form)
            try await browser.submit(form, ["relatie": "partner", "verblijf": "abroad", "sinds": today].merging(fields) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
        }
        #expect(try await rows() == before)
    }

    @Test("Nobody comes over to himself, to a stranger or to who is not of the household")
    func sponsors() async throws {
        let (form, before, today) = (try await place(of: partner), try await rows(), day(0))
        for other in [partner, desks.stranger] {
            try await lead { browser in
                try await browser.get(form)
                try await browser.submit(form, ["relatie": "partner", "verblijf": "abroad", "sinds": today, "referent": "\(other)"])
                #expect(browser.status == .notFound)
            }
        }
        #expect(try await rows() == before)
    }

    @Test("Who does not see family abroad sees nothing of who comes, of how many they will be, or of their places")
    func closed() async throws {
        let desks = desks
        let (partner, file, form) = (partner, file, try await place(of: partner))
        try await desks.database.write { db in
            try Arrivals.expect(partner, on: desks.clock.today.adding(days: 9), ids: desks.ids, by: desks.author, in: db)
            try Sponsors.set(desks.client, of: partner, ids: desks.ids, by: desks.author, in: db)
        }
        let colleague = try await desks.colleague(desks.here, doing: .participation)
        try await desks.visit(as: colleague) { browser in
            try await browser.get(file + "/huishouden")
            #expect(browser.status == .ok && browser.page.contains("Hier: 1."), "\(browser.page)")
            for hidden in ["Khalid", "verwacht", "plaats zijn"] { #expect(!browser.page.contains(hidden), "\(hidden)") }
            #expect(try await browser.get(form) == .notFound)
        }
    }

    @Test("Ages at which something begins are told in the year before, by the rule of that day, with their source")
    func ages() async throws {
        let (desks, partner, file) = (desks, partner, file)
        let today = desks.clock.today
        try await desks.database.write { db in
            let born = today.adding(days: 30).adding(years: -12)
            try db.run("UPDATE person SET born = $2 WHERE id = $1", partner, born)
        }
        try await lead { browser in
            try await browser.get(file + "/huishouden")
            #expect(browser.page.contains("Khalid Haddad wordt 12: bij gezinshereniging een eigen antecedentenverklaring. Bron: IND"))
            #expect(browser.page.matches(of: /Khalid Haddad wordt/).count == 1)
        }
        try await desks.database.write { db in
            try db.run("UPDATE age_threshold SET valid_until = $1 WHERE code = 'criminal-record-statement'", today)
        }
        try await lead { browser in
            try await browser.get(file + "/huishouden")
            #expect(!browser.page.contains("wordt 12"))
        }
    }

    @Test("Who goes on alone begins a household of his own; who stayed sees until when he belonged to it; undone, they are together")
    func split() async throws {
        let (file, form, today) = (file, try await place(of: partner), day(0))
        let (before, field) = (try await rows(), "lid-" + (form.split(separator: "/").last ?? ""))
        try await lead { browser in
            try await browser.get(file + "/huishouden/verhuizing")
            #expect(browser.page.contains("Khalid Haddad") && browser.page.contains("dossiernummer"))
            try await browser.submit(file + "/huishouden/verhuizing", ["dag": today])
            #expect(browser.status == .badRequest && browser.page.contains("Kies wie er weggaat."))
            for (day, sentence) in [("1-1-2150", "nog niet geweest"), ("1-1-2001", "hoorde niet iedereen er al bij"), ("x", "Schrijf")] {
                try await browser.submit(file + "/huishouden/verhuizing", [field: "head", "dag": day])
                #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            }
            try await browser.submit(file + "/huishouden/verhuizing", [field: "head", "dag": today])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(file + "/huishouden")
            #expect(browser.page.contains("Hoorde er eerder bij") && browser.page.contains("Onderweg of in het buitenland: 0."))
            try await Self.undo(browser, file)
        }
        #expect(try await rows() == before)
    }

    @Test("Only who leads the team of both brings people into another client's household, who then belongs to it too")
    func join() async throws {
        let desks = desks
        let other = desks.ids.next(Person.self)
        try await desks.database.write { try desks.add(other, "Samira Saleh", at: desks.here, desks.ids, $0) }
        let (file, today, before) = (file, day(0), try await rows())
        let own = "lid-" + (try await place(of: desks.client).split(separator: "/").last ?? "")
        let guide = try await desks.guide(of: desks.client)
        let asked: [(ID<Colleague>, ID<Person>)] = [(guide, other), (try await desks.colleague(desks.here, .teamLeader), desks.stranger)]
        for (colleague, whose) in asked {
            try await desks.visit(as: colleague) { browser in
                try await browser.get(file + "/huishouden/verhuizing")
                #expect(browser.page.contains("dossiernummer") == (whose == desks.stranger))
                try await browser.submit(file + "/huishouden/verhuizing", [own: "sibling", "dag": today, "dossiernummer": "\(whose)"])
                #expect(browser.status == .badRequest)
            }
        }
        #expect(try await rows() == before)
        try await lead { browser in
            try await browser.get(file + "/huishouden/verhuizing")
            try await browser.submit(file + "/huishouden/verhuizing", [own: "sibling", "dag": today, "dossiernummer": "\(other)"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get("/clienten/\(other)/huishouden")
            #expect(browser.page.contains("Hier: 2.") && browser.page.contains("Amal Haddad") && browser.page.contains("broer of zus"))
            try await Self.undo(browser, file)
        }
        #expect(try await rows() == before)
    }

    @Test("Of a double who comes to whom goes along; nobody ends up coming over to himself")
    func merged() async throws {
        let (desks, partner) = (desks, partner)
        let double = desks.ids.next(Person.self)
        try await desks.database.write { db in
            try desks.add(double, "Amaal Hadad", at: desks.here, desks.ids, db)
            try Sponsors.set(double, of: partner, ids: desks.ids, by: desks.author, in: db)
            try Sponsors.set(double, of: desks.client, ids: desks.ids, by: desks.author, in: db)
        }
        let (file, before) = (file, try await rows())
        try await lead { browser in
            try await browser.get("\(file)/dubbel/\(double)")
            try await browser.submit("\(file)/dubbel/\(double)")
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(file + "/huishouden")
            #expect(browser.page.matches(of: /komt over bij Amal Haddad/).count == 1 && !browser.page.contains("bij iemand anders"))
            try await Self.undo(browser, file)
        }
        #expect(try await rows() == before)
    }
}
