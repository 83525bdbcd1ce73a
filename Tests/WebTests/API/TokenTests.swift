import Access
import Casework
import Clients
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

/// A token of a program, from its page to its end.
@Suite("Tokens of programs")
struct TokenTests {
    private static let wanted = ["naam": "Rooster", "clienten": "lezen", "cijfers": "geen", "termijn": "90"]

    @Test("Made on one's own page it is shown once, works for what was chosen, and no longer when it was withdrawn")
    func made() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        let cookie = try await SignedIn.cookie(leader, in: house.database, at: house.clock)
        try await Browser.open(house.website) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/ik/programmas")
            #expect(browser.page.contains("Je hebt nog geen sleutel."))
            try await browser.submit("/ik/programmas", ["naam": "", "clienten": "geen", "termijn": "9999"])
            #expect(browser.status == .badRequest && browser.page.contains("hooguit 60 tekens") && browser.page.contains("Kies hoe lang"))
            try await browser.get("/ik/programmas")
            let form = try browser.unseen("/ik/programmas")
            try await browser.post("/ik/programmas", form.merging(Self.wanted) { $1 })
            let token = try #require(browser.page.firstMatch(of: /wegwijs_[0-9A-Za-z_-]+/).map { String($0.output) })
            let program = Program(client, token: token)
            #expect(try await program.get("/api/v1/clienten/\(house.client)") == 200)
            #expect(try await program.post("/api/v1/clienten/\(house.client)/feiten/telefoon", text: "{}") == 403)
            #expect(try await program.get("/api/v1/gemeenten") == 403)
            try await browser.post("/ik/programmas", form.merging(Self.wanted) { $1 })
            #expect(browser.status == .seeOther, "sent again it makes no second")
            try await browser.follow()
            #expect(!browser.page.contains(token) && browser.page.contains("<bdi>Rooster</bdi>"))
            let kept = try await house.database.read { try $0.number("SELECT COUNT(*) FROM access_token WHERE name = 'Rooster'") }
            #expect(kept == 1)
            let address = try #require(browser.page.firstMatch(of: /\/ik\/programmas\/[0-9a-z]+\/intrekken/).map { String($0.output) })
            try await browser.submit(address)
            #expect(browser.status == .seeOther)
            #expect(try await program.get("/api/v1/clienten/\(house.client)") == 401)
            #expect(program.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
        }
    }

    @Test("It ends with its term, with the engagement and with every way of signing in that changes; nobody withdraws another's")
    func ends() async throws {
        let house = try await TwoDesks()
        let (leader, other) = (try await house.colleague(house.here, .teamLeader), try await house.colleague(house.here, .teamLeader))
        let month = try await Program.token(of: leader, in: house.database, at: house.clock, ids: house.ids, lasting: .seconds(30 * 86_400)).text
        let long = try await Program.token(of: leader, in: house.database, at: house.clock, ids: house.ids, lasting: .seconds(3000 * 86_400)).text
        let start = house.clock.now()
        for (days, works) in [(0, [true, true]), (29, [true, true]), (30, [false, true]), (364, [false, true]), (365, [false, false])] {
            let website = Asking.website(house.database, clock: Clock { start + .seconds(days * 86_400) }, isPractice: false)
            try await Browser.open(website) { client in
                for (token, works) in zip([month, long], works) {
                    let status = try await Program(client, token: token).get("/api/v1/gemeenten")
                    #expect(status == (works ? 200 : 401), "after \(days) days")
                }
            }
        }
        let (author, clock) = (house.author, house.clock)
        let isOthers = try await house.database.write { db in
            try AccessTokens.open(of: leader, at: start, db).contains { own in
                try AccessTokens.revoke(own.id, of: other, at: start, by: author, in: db)
            }
        }
        #expect(!isOthers)
        try await house.database.write { db in try Departure.leave(leader, on: clock.today, at: start, by: author, in: db) }
        #expect(try await house.database.read { try AccessTokens.open(of: leader, at: start, $0) } == [])
        let reasons = try await house.database.read { try $0.all("SELECT DISTINCT reason FROM access_token_end") { $0.text(0) } }
        #expect(reasons == ["left"])
        let changed = try await Program.token(of: other, in: house.database, at: house.clock, ids: house.ids).text
        try await house.database.write { db in try Sessions.endAll(of: other, .changed, at: start, by: author, in: db) }
        try await Browser.open(house.website) { client in
            for token in [long, changed] {
                let status = try await Program(client, token: token).get("/api/v1/gemeenten")
                #expect(status == 401)
            }
        }
    }

    @Test("It opens nothing but what other programs ask, and a cookie opens nothing there")
    func apart() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        let cookie = try await SignedIn.cookie(leader, in: house.database, at: house.clock)
        let token = try await Program.token(of: leader, in: house.database, at: house.clock, ids: house.ids).text
        try await Browser.open(house.website) { client in
            let program = Program(client, token: token)
            try await program.get("/clienten")
            #expect(program.status == 303)
            let browser = Browser(client, cookie: cookie)
            #expect(try await browser.get("/clienten") == .ok)
            #expect(try await browser.get("/api/v1/clienten") == .unauthorized)
            #expect(try await browser.get("/api/v1/openapi.json") == .ok && browser.headers[.accessControlAllowOrigin] == "*")
            #expect(try await program.get("/api/v1/clienten") == 200 && program.headers[.accessControlAllowOrigin] == nil)
        }
    }

    @Test("A key that is sent twice, or not as a bearer's, opens nothing; in small letters it is one too")
    func forms() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        let token = try await Program.token(of: leader, in: house.database, at: house.clock, ids: house.ids).text
        try await Browser.open(house.website) { client in
            let sent: [([String], HTTPResponse.Status)] = [
                (["Bearer " + token], 200), (["Bearer " + token, "Bearer " + token], 401), ([], 401), (["Basic " + token], 401), ([token], 401),
                (["bearer " + token], 200), (["Bearer" + token], 401),
            ]
            for (values, status) in sent {
                let program = Program(client, token: nil)
                program.more = HTTPFields(values.map { HTTPField(name: .authorization, value: $0) })
                let answered = try await program.get("/api/v1/gemeenten")
                #expect(answered == status, "\(values.count) \(values.first?.prefix(7) ?? "")")
            }
        }
    }

    @Test("Who guesses tokens is held back after twenty a minute from one network; one that works goes on")
    func guesses() async throws {
        let house = try await TwoDesks()
        let leader = try await house.colleague(house.here, .teamLeader)
        let token = try await Program.token(of: leader, in: house.database, at: house.clock, ids: house.ids).text
        try await Browser.open(house.website) { client in
            var statuses: [HTTPResponse.Status] = []
            for number in 0..<22 { statuses.append(try await Program(client, token: "wegwijs_\(number)").get("/api/v1/gemeenten")) }
            #expect(statuses.prefix(20).allSatisfy { $0 == 401 } && statuses.suffix(2) == [429, 429], "\(statuses)")
            #expect(try await Program(client, token: token).get("/api/v1/gemeenten") == 200)
        }
    }

    @Test("A program looks for clients as often in an hour as its colleague may, and is told to wait")
    func searches() async throws {
        let house = try await TwoDesks()
        let guide = try await house.guide(of: house.client)
        let token = try await Program.token(of: guide, in: house.database, at: house.clock, ids: house.ids).text
        let author = Author(guide, ground: "search", clock: house.clock, ids: house.ids)
        try await house.database.write { db in
            for _ in 0..<299 { try author.trace("searched", "card", code: "1", in: db) }
        }
        try await Browser.open(house.website) { client in
            let program = Program(client, token: token)
            try await program.post("/api/v1/clienten/zoekvragen", ["zoek": .text("haddad")])
            #expect(program.status == 200 && (try? program.json)?["clienten"]?.all.count == 1, "\(program.text)")
            try await program.post("/api/v1/clienten/zoekvragen", ["zoek": .text("haddad")])
            #expect(program.status == 429 && program.headers[.contentType] == "application/problem+json" && program.text.contains("zo vaak gezocht"), "\(program.text)")
        }
    }

    @Test("The looks of a program are on record under its colleague and count for his budget")
    func looks() async throws {
        let house = try await TwoDesks()
        let guide = try await house.guide(of: house.client)
        let token = try await Program.token(of: guide, in: house.database, at: house.clock, ids: house.ids).text
        let others = try await house.database.write { db in
            try (0..<30).map { number in
                let person = house.ids.next(Person.self)
                try house.add(person, "Iemand \(number)", at: house.here, house.ids, db)
                return person
            }
        }
        try await Browser.open(house.website) { client in
            let program = Program(client, token: token)
            #expect(try await program.get("/api/v1/clienten/\(house.client)") == 200)
            var statuses: [HTTPResponse.Status] = []
            for person in others { statuses.append(try await program.get("/api/v1/clienten/\(person)")) }
            #expect(statuses.first == 200 && statuses.last == 429 && program.headers[.retryAfter] != nil)
        }
        #expect(try await house.grounds() == ["assigned"])
    }
}
