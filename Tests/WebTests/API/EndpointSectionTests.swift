import Access
import Casework
import Clients
import Database
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Trail
import Web

/// What of a client is kept from other programs: what is sealed, and what is closed to who gave the token.
@Suite("What other programs do not get to see")
struct EndpointSectionTests {
    private static let kinds = ["notitie", "gezondheid", "schulden", "asielrelaas", "familie-elders"]
    private static let story = "Zij heeft een schuld bij de garage"

    @Test("What is sealed does not exist for a program: not in a file, not in what was changed, not to be recorded, changed or taken away")
    func sealed() async throws {
        let desks = try await TwoDesks()
        let leader = try await desks.colleague(desks.here, .teamLeader)
        let token = try await Program.token(of: leader, in: desks.database, at: desks.clock, ids: desks.ids).text
        let file = "/clienten/\(desks.client)"
        try await desks.visit(as: leader) { browser in
            let program = Program(browser.client, token: token)
            try await program.get("/api/v1" + file)
            let before = program.text
            for kind in Self.kinds {
                try await browser.get("\(file)/feiten/\(kind)")
                try await browser.submit("\(file)/feiten/\(kind)", ["tekst": Self.story, "vanaf": "1-3-2026"])
                #expect(browser.status == .seeOther)
            }
            try await browser.get(file)
            let facts = browser.page.matches(of: /href="[^"]*\/feiten\/([a-z-]+)\/([0-9a-z]{13})"/).map { (String($0.output.1), String($0.output.2)) }
            #expect(Set(facts.map(\.0)) == Set(Self.kinds), "the page has them")
            #expect(try await program.get("/api/v1" + file) == 200 && program.text == before, "not even that they are there")
            for (kind, fact) in facts {
                let own = "/api/v1\(file)/feiten/\(kind)"
                try await program.get("/api/v1\(file)/feiten/nergens")
                let nowhere = program.text
                #expect(try await program.get(own) == 404 && program.text == nowhere)
                #expect(try await program.post(own, ["tekst": .text("Een ander verhaal"), "vanaf": .text("2026-03-01")]) == 404 && program.text == nowhere)
                for deed in ["correcties", "beeindigingen", "verwijderingen"] {
                    let body: [String: JSONValue] = deed == "correcties" ? ["tekst": .text("x"), "vanaf": .text("2026-03-01"), "versie": .text("")] : [:]
                    #expect(try await program.post("\(own)/\(fact)/\(deed)", body) == 404 && program.text == nowhere, "\(deed)")
                }
            }
            let changes = try await desks.database.read { try $0.all("SELECT id FROM revision") { $0.id(0, of: Revision.self) } }
            #expect(changes.count == Self.kinds.count)
            try await program.get("/api/v1\(file)/wijzigingen")
            #expect(program.text == "{\"wijzigingen\":[]}\n")
            for change in changes {
                #expect(try await program.get("/api/v1\(file)/wijzigingen/\(change)") == 404)
                #expect(try await program.post("/api/v1\(file)/wijzigingen/\(change)/terugnames") == 404)
            }
            #expect(try await program.get("/api/v1\(file)/gebeurtenissen") == 200 && !program.text.contains("2026-03-01"))
            try await browser.get(file)
            #expect(browser.page.matches(of: /href="[^"]*\/feiten\/([a-z-]+)\/([0-9a-z]{13})"/).count == Self.kinds.count, "all stand there still")
        }
        let opened = try await desks.database.read { try $0.number("SELECT count(*) FROM trace WHERE deed = 'opened' AND noun LIKE '%note'") }
        #expect(opened == 0)
    }

    @Test("Of a client a program gets the sections that its colleague has open, and no trace of another", arguments: [
        (Asker.volunteer, ["card"]), (.own, ["card", "basic", "contact", "health", "abroad"]),
        (.legalWorker, ["card", "basic", "contact", "legal", "abroad"]), (.teamLeader, ["card", "basic", "contact", "legal", "health", "abroad"]),
    ])
    func sections(_ asker: Asker, _ open: [String]) async throws {
        let town = try await EndpointTown(MatrixTown(TwoDesks()))
        let file = "/api/v1/clienten/\(town.town.house.client)"
        try await Browser.open(town.town.house.website) { client in
            let leader = town.program(.teamLeader, client)
            let phone: [String: JSONValue] = ["nummer": .text("0612345678"), "van": .text("own"), "vanaf": .text("2026-01-02")]
            #expect(try await leader.post(file + "/feiten/telefoon", phone) == 201)
            let program = town.program(asker, client)
            #expect(try await program.get(file) == 200)
            let told = try program.json
            #expect(told["onderdelen"]?.all.compactMap(\.words) == open, "\(program.text)")
            let isBasic = open.contains("basic")
            #expect((told["persoon"] == .null) == !isBasic)
            #expect((told["feiten"]?["telefoon"]?.all.count == 1) == open.contains("contact"), "\(program.text)")
            #expect((told["feiten"]?["verblijf"] == nil) != open.contains("legal"), "not even an empty list")
            #expect(program.text.contains("Omar Ver") == open.contains("abroad"))
            for (part, section) in [("huisgenoten", "basic"), ("wijzigingen", "basic"), ("gebeurtenissen", "basic"), ("feiten/telefoon", "contact"), ("feiten/verblijf", "legal")] {
                #expect(try await program.get("\(file)/\(part)") == (open.contains(section) ? 200 : 404), "\(part)")
            }
            try await program.get(file + "/gebeurtenissen")
            #expect(program.text.contains("Gesprekken") == open.contains("contact"), "\(program.text)")
        }
    }
}
