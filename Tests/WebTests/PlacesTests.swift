import Access
import Casework
import Database
import HTTPTypes
import Support
import Testing
import Trail
import Web

/// From an empty database to a team that can work.
@Suite("Setting up the team")
struct PlacesTests {
    @Test("The administrator of an empty database records a municipality, a place and a team leader; what is wrong comes back filled in")
    func setUp() async throws {
        let database = try await Scratch.database()
        let (ids, clock) = (IDSource.live(.live), Clock.live)
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        let administrator = Colleague(id: ids.next(), name: "Bea Heerder")
        try await database.write { db in
            try Colleagues.add(administrator, by: author, in: db)
            try Mandates.give(
                Mandate(id: ids.next(), colleague: administrator.id, kind: .administrator, startedOn: clock.today), by: author, in: db)
        }
        let cookie = try await SignedIn.cookie(administrator.id, in: database)
        try await Browser.open(Asking.website(database, isPractice: false)) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/locaties")
            #expect(browser.page.contains("Begin hier") && browser.page.contains("Leg eerst een gemeente vast"))
            #expect(try await browser.submit("/locaties/gemeenten", ["code": "637", "gemeentenaam": "Zoetermeer"]) == .badRequest)
            #expect(browser.page.contains("Dit is geen gemeentecode") && browser.page.contains("value=\"Zoetermeer\""))
            #expect(try await browser.submit("/locaties/gemeenten", ["code": "GM0637", "gemeentenaam": "Zoetermeer"]) == .seeOther)
            try await browser.follow()
            #expect(try await browser.submit("/locaties", ["naam": "", "gemeente": "GM0637"]) == .badRequest)
            #expect(try await browser.submit("/locaties", ["naam": "Fonteinbos", "gemeente": "GM0637"]) == .seeOther)
            try await browser.follow()
            #expect(browser.page.contains("Fonteinbos"))
            try await browser.get("/collegas/nieuw")
            #expect(browser.page.contains("Fonteinbos") && browser.page.contains("Zoetermeer"))
        }
        let deeds = try await database.read { db in
            try db.all("SELECT deed, noun FROM trace WHERE ground = 'settings' ORDER BY id") { $0.text(0) + " " + $0.text(1) }
        }
        #expect(deeds == ["put municipality", "added place"])
    }
}
