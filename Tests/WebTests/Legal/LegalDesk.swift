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

/// A place with a legal worker, and a family of six of which one is here. Today is 24 November 2026.
struct LegalDesk {
    let house: TwoDesks
    let worker: ID<Colleague>
    /// The five who are abroad; the last of them will be lost.
    let family: [ID<Person>]

    init(abroad: Int = 5) async throws {
        let house = try await TwoDesks(isFull: false)
        self.house = house
        worker = try await house.colleague(house.here, .legalWorker)
        family = try await house.database.write { db in
            guard abroad > 0 else { return [] }
            let first = try house.partner(of: house.client, "Omar Haddad", .abroad, house.ids, db)
            let household = try Households.household(of: house.client, on: house.clock.today, db)
            let author = Author(nil, ground: "test", clock: house.clock, ids: house.ids)
            let children = try (1..<abroad).map { number in
                let child = Person(id: house.ids.next(), born: PartialDate(iso: "201\(number)-03-04"))
                try People.add(
                    child, names: [PersonName(.document, "Latn", "Kind \(number) Haddad")], ids: house.ids, by: author, in: db)
                if let household {
                    try Households.join(
                        HouseholdMember(
                            id: house.ids.next(), household: household, person: child.id, relation: .child, from: house.clock.today),
                        by: author, in: db)
                }
                try Households.locate(child.id, .abroad, since: house.clock.today, id: house.ids.next(), by: author, in: db)
                return child.id
            }
            return [first] + children
        }
    }

    var newDossier: String { "/clienten/\(house.client)/dossier" }

    func sit(as colleague: ID<Colleague>? = nil, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await house.visit(as: colleague ?? worker, body)
    }

    /// Opens a dossier as the form stands, and goes to where that leads.
    /// - Returns: the address of the dossier.
    @discardableResult
    func open(_ browser: Browser, _ fields: [String: String] = [:], for people: [ID<Person>] = []) async throws -> String {
        try await browser.get(newDossier)
        try await send(browser, to: newDossier, fields, ["gezin": people.map(\.description)])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        return try #require(
            browser.page.firstMatch(of: /action="(\/juridisch\/dossiers\/[0-9a-z]{13})\/gebeurtenissen"/).map { String($0.output.1) },
            "\(browser.page)")
    }

    /// Writes down what happened, and goes to where that leads.
    func tell(
        _ browser: Browser, _ dossier: String, _ kind: String, on day: String, proof: String = "", for people: [ID<Person>] = []
    ) async throws {
        try await browser.get(dossier)
        let fields = ["gebeurtenis": kind, "dag": day, "blijkt": proof]
        try await send(browser, to: dossier + "/gebeurtenissen", fields, ["wie": people.map(\.description)])
        #expect(browser.status == .seeOther, "\(kind) \(browser.page)")
        try await browser.follow()
    }

    /// Sends a form with its unseen fields, what stands in its choices, and several ticks.
    func send(_ browser: Browser, to address: String, _ fields: [String: String], _ ticks: [String: [String]] = [:]) async throws {
        let all = try browser.standing(address).filter { ticks[$0.key] == nil }.merging(fields) { $1 }
        let pairs = all.map { ($0.key, $0.value) } + ticks.flatMap { name, values in values.map { (name, $0) } }
        try await browser.send(form: pairs.map { "\($0.0.escaped)=\($0.1.escaped)" }.joined(separator: "&"), to: address)
    }

    /// Every term that runs or is done: "NR-APPLY 2025-04-14 open 5".
    func terms() async throws -> [String] {
        try await house.database.read { db in
            try db.all(
                """
                SELECT t.rule, t.due_on, t.state, COUNT(*) FROM deadline t GROUP BY t.rule, t.due_on, t.state
                ORDER BY t.due_on, t.rule, t.state
                """) { "\($0.text(0)) \($0.text(1)) \($0.text(2)) \($0.int(3))" }
        }
    }

    /// The address of the newest dossier.
    func dossier() async throws -> String {
        let ids = try await house.database.read { db in
            try db.all("SELECT id FROM dossier ORDER BY id DESC") { $0.id(0, of: Colleague.self) }
        }
        return "/juridisch/dossiers/" + (try #require(ids.first)).description
    }

    /// How many dossiers and open terms somebody has in hand.
    func hands(_ colleague: ID<Colleague>) async throws -> String {
        try await house.database.read { db in
            let all = try db.all(
                """
                SELECT (SELECT COUNT(*) FROM dossier WHERE owner = $1), (SELECT COUNT(*) FROM deadline WHERE owner = $1)
                """, colleague) { "\($0.int(0)) \($0.int(1))" }
            return all.first ?? ""
        }
    }

    func count(_ sql: SQL) async throws -> Int {
        try await house.database.read { try $0.number(sql) }
    }

    static func undo(_ browser: Browser) async throws {
        let undo = try #require(browser.page.firstMatch(of: /action="(\/juridisch\/terug\/[^"]*)"/)?.output.1, "\(browser.page)")
        try await browser.submit(String(undo))
        try await browser.follow()
    }
}
