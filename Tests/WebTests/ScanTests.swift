import Access
import Casework
@testable import Clients
import Database
import Dates
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// All of a place who may be in the data twice.
@Suite("Looking for all doubles")
struct ScanTests {
    private func scan(_ desks: TwoDesks) async throws -> DoubleScan {
        let (places, today) = ([desks.here.id], desks.clock.today)
        return await DoubleScan(try await desks.database.read { try ScannedPeople(at: places, on: today, $0) })
    }

    private func lead(_ desks: TwoDesks, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader), body)
    }

    @Test("Of all clients of a place those stand together who sound alike, with what says so; nobody of another place, and nobody else")
    func page() async throws {
        let desks = try await TwoDesks()
        let (double, other) = (desks.ids.next(Person.self), desks.ids.next(Person.self))
        try await desks.database.write { db in
            try desks.add(double, "Hadad Amaal", at: desks.here, desks.ids, db)
            try desks.add(other, "Tesfay Kidane", at: desks.here, desks.ids, db)
            try desks.add(desks.ids.next(), "Amal Hadad", at: desks.there, desks.ids, db)
        }
        try await lead(desks) { browser in
            try await browser.get("/clienten")
            #expect(browser.page.contains("/dubbelen"))
            try await browser.get("/dubbelen")
            #expect(browser.page.contains("/clienten/\(desks.client)/dubbel/\(double)") && browser.page.contains("1 paar gevonden."))
            #expect(browser.page.contains("zelfde geboortedatum") && !browser.page.contains("Tesfay"), "\(browser.page)")
        }
        try await desks.visit(as: try await desks.colleague(desks.here)) { browser in
            try await browser.get("/clienten")
            #expect(!browser.page.contains("/dubbelen"), "only who leads")
        }
    }

    @Test("More than twenty pairs go on to a next page, and whose names were shown is on record; of nobody there is nothing to record")
    func pages() async throws {
        let desks = try await TwoDesks()
        let shown = { @Sendable in
            try await desks.database.read { try $0.all("SELECT code FROM trace WHERE deed = 'searched' ORDER BY id") { $0.text(0) } }
        }
        try await lead(desks) { browser in
            try await browser.get("/dubbelen")
            #expect(try await shown().isEmpty && !browser.page.contains("bladzijde=") && !browser.page.contains("Niet iedereen met"))
            try await desks.database.write { db in
                for number in 0..<21 {
                    for _ in 0..<2 {
                        let person = desks.ids.next(Person.self)
                        try desks.add(person, "Tesfay Kidane", at: desks.here, desks.ids, db)
                        try db.run("UPDATE person SET born = $1 WHERE id = $2", "\(1940 + number * 3)-03-01", person)
                    }
                }
            }
            try await browser.get("/dubbelen")
            #expect(browser.page.contains("21 paren") && browser.page.contains("bladzijde=2") && !browser.page.contains("bladzijde=1"), "\(browser.page)")
            try await browser.get("/dubbelen?bladzijde=2")
            #expect(browser.page.contains("bladzijde=1") && !browser.page.contains("bladzijde=3"))
            #expect(try await shown() == ["40", "2"])
        }
    }

    @Test("Of whom somebody said that they are two people is not mentioned again, until that is undone")
    func apart() async throws {
        let desks = try await TwoDesks()
        let double = desks.ids.next(Person.self)
        try await desks.database.write { try desks.add(double, "Amaal Hadad", at: desks.here, desks.ids, $0) }
        try await lead(desks) { browser in
            let file = "/clienten/\(desks.client)"
            try await browser.get("\(file)/dubbel/\(double)")
            try await browser.submit("\(file)/dubbel/\(double)/twee")
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get("/dubbelen")
            #expect(browser.page.contains("niemand twee keer"), "\(browser.page)")
            for (one, other) in [(desks.client, double), (double, desks.client)] {
                try await browser.get("/clienten/\(one)/dubbel")
                #expect(!browser.page.contains("\(other)"))
            }
            try await browser.get(file + "/geschiedenis")
            #expect(browser.page.contains("niet dezelfde is als een ander"))
            try await browser.submit(String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)))
            try await browser.get("/dubbelen")
            #expect(browser.page.contains("\(double)"))
        }
    }

    @Test("A number or a telephone brings two together whose names do not meet; a shared birth alone, as of twins, does not")
    func numbers() async throws {
        let desks = try await TwoDesks()
        let people = (0..<4).map { _ in desks.ids.next(Person.self) }
        try await desks.database.write { db in
            for (person, name) in zip(people, ["Zeinab Kasem", "Selam Berhe", "Hodan Farah", "Ifrah Elmi"]) {
                try desks.add(person, name, at: desks.here, desks.ids, db)
            }
            for person in people.prefix(2) {
                try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, '2012345678')", desks.ids.next(Person.self), person)
            }
            for person in people.suffix(2) {
                try db.run(
                    "INSERT INTO phone (id, person, number, whose, from_on) VALUES ($1, $2, '0612345678', 'own', '2024-01-01')",
                    desks.ids.next(Person.self), person)
            }
        }
        let scan = try await scan(desks)
        #expect(scan.found.map { [$0.one, $0.other] } == [Array(people.prefix(2))])
        #expect(scan.found.first?.resemblance.reasons.contains { $0.nl == "zelfde V-nummer" } == true)
    }

    @Test("A name that very many have is compared within a year of birth, and what is too much even then is said")
    func frequent() async throws {
        let desks = try await TwoDesks()
        try await desks.database.write { db in
            for _ in 0..<45 { try desks.add(desks.ids.next(), "Mohammad Ahmad", at: desks.here, desks.ids, db) }
        }
        #expect(try await scan(desks).tooFrequent > 0)
        let people = try await desks.database.read { try $0.all("SELECT person FROM person_name WHERE text = 'Mohammad Ahmad' ORDER BY person") { $0.id(0, of: Person.self) } }
        try await desks.database.write { db in
            for (number, person) in people.enumerated() {
                try db.run("UPDATE person SET born = $1 WHERE id = $2", "\(1950 + number / 2)-03-0\(1 + number % 2)", person)
            }
        }
        let scan = try await scan(desks)
        #expect(scan.tooFrequent == 0)
        #expect(scan.found.contains { $0.one == people[0] && $0.other == people[1] })
        #expect(!scan.found.contains { $0.one == people[0] && $0.other == people[20] })
    }
}
