import Casework
import Database
import Housing
import Support
import Testing

/// Where somebody comes from makes no difference to what is proposed.
@Suite("What is proposed does not depend on origin")
struct ProposalOriginTests {
    @Test("Another nationality, country of birth, sex and language of everybody: every page and every sentence is the same, byte for byte")
    func same() async throws {
        let town = try await ProposalTown()
        var couplings: [ID<Coupling>] = []
        for number in 0..<8 {
            couplings.append(try await town.household(
                "Haddad \(number)", size: 1 + number % 2, days: 30,
                wishes: [CouplingWish(id: town.house.ids.next(), kind: .school, neighbourhood: number % 2 == 0 ? "Oost" : "West")]
            ) { ($0.income, $0.needsStepFree) = (.low, number % 3 == 0) })
        }
        var dwellings: [ID<Dwelling>] = []
        for number in 1...4 {
            dwellings.append(try await town.dwelling("\(number)", capacity: number) {
                ($0.floor, $0.neighbourhood) = (number % 2, number % 2 == 0 ? "Oost" : "West")
            })
        }
        let paths = ["/huisvesting/voorstellen"] + dwellings.map { "/huisvesting/voorstellen/\($0)" }
            + dwellings.flatMap { dwelling in couplings.map { ProposalTown.pair(dwelling, $0) } }
        func pages() async throws -> [String] {
            let found = Seen()
            try await town.house.visit(as: town.worker) { browser in
                for path in paths {
                    try await browser.get(path)
                    await found.add(browser.page.replacing(/<input type="hidden"[^>]*>/, with: ""))
                }
            }
            return await found.pages
        }
        let before = try await pages()
        #expect(before.count == 37 && before[0].contains("Kies dit huishouden") && before.allSatisfy { $0.contains("Past") })
        let changes: [SQL] = [
            "UPDATE person SET nationality = '0499', birth_country = '5010', sex = 'male' WHERE id > 0",
            // Those who were coupled last: in an order by origin they would be first.
            """
            UPDATE person SET nationality = '0223', birth_country = '6065', sex = 'female'
            WHERE id > (SELECT c.person FROM coupling c ORDER BY c.id LIMIT 1 OFFSET 3)
            """,
            "INSERT INTO person_language (id, person, language, skill) SELECT p.id, p.id, 'tir', 'speaks' FROM person p WHERE p.id > 0",
            "INSERT INTO interpreter_need (id, person, need, from_on) SELECT p.id, p.id, 'always', '2020-01-01' FROM person p WHERE p.id > 0",
        ]
        try await town.house.database.write { db in for change in changes { try db.run(change) } }
        let after = try await pages()
        for (place, path) in paths.enumerated() { #expect(before[place] == after[place], "\(path)") }
    }

    private actor Seen {
        private(set) var pages: [String] = []

        func add(_ page: String) { pages.append(page) }
    }
}
