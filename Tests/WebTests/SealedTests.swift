import Access
import Casework
import Clients
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Support
import Testing
import Trail
import Vault
import Web

/// What is dangerous to know of a client is kept sealed, and a long text is not lost while it is written.
@Suite("Sealed texts and drafts")
struct SealedTests {
    private static let story = "Zij heeft een schuld bij de garage"

    /// Writes it down; gives the address of what was kept.
    private static func write(_ browser: Browser, _ file: String, _ kind: String = "notitie", _ text: String = story) async throws -> String {
        try await browser.get("\(file)/feiten/\(kind)")
        try await browser.submit("\(file)/feiten/\(kind)", ["tekst": text, "vanaf": "1-3-2026"])
        #expect(browser.status == .seeOther, "\(browser.page)")
        try await browser.follow()
        let link = browser.page.matches(of: /href="([^"]*\/feiten\/([a-z-]*)\/[^"]*)"/).last { $0.output.2 == kind }
        return String(try #require(link?.output.1))
    }

    /// Whether these words stand anywhere in the data.
    private static func isStored(_ words: String, _ database: any Database) async throws -> Bool {
        try await database.read { db in
            try ["note", "health_note", "debt_note", "asylum_account", "family_note", "draft"].contains { table in
                try db.exists("SELECT 1 FROM " + SQL(quoting: table) + " WHERE text LIKE $1", "%\(words)%")
            } || db.exists("SELECT 1 FROM revision_row WHERE before LIKE $1", "%\(words)%")
        }
    }

    @Test("A note stands nowhere in plain words, is listed by its day, and read by who opens it, which is on record")
    func note() async throws {
        let desks = try await TwoDesks()
        let file = "/clienten/\(desks.client)"
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            let note = try await Self.write(browser, file)
            #expect(browser.page.contains("Notitie van 1 maart 2026 openen") && !browser.page.contains(Self.story))
            try await browser.get(note)
            #expect(browser.page.contains(Self.story) && browser.page.contains("staat in het logboek"))
            try await browser.resubmit(note, ["tekst": Self.story + " en bij de buurman"])
            #expect(browser.status == .seeOther)
            try await browser.get(note)
            #expect(browser.page.contains("bij de buurman"))
            try await browser.get(file + "/geschiedenis")
            try await browser.submit(String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)))
            try await browser.get(note)
            #expect(browser.page.contains(Self.story) && !browser.page.contains("bij de buurman"), "put back")
        }
        #expect(try await !Self.isStored("garage", desks.database))
        let opened = try await desks.database.read { try $0.number("SELECT count(*) FROM trace WHERE deed = 'opened' AND noun = 'note'") }
        #expect(opened == 3)
    }

    @Test("Each kind is for whose work asks it", arguments: [
        ("notitie", ["guide", "legal", "leader"]), ("gezondheid", ["guide", "leader"]), ("schulden", ["guide", "leader"]),
        ("asielrelaas", ["legal", "leader"]), ("familie-elders", ["guide", "legal", "leader"]),
    ])
    func sections(_ kind: String, _ readers: [String]) async throws {
        let desks = try await TwoDesks()
        let file = "/clienten/\(desks.client)"
        let leader = try await desks.colleague(desks.here, .teamLeader)
        let others = [
            ("guide", try await desks.guide(of: desks.client)), ("legal", try await desks.colleague(desks.here, .legalWorker)),
            ("leader", leader), ("volunteer", try await desks.colleague(desks.here)), ("outsider", desks.outsider),
        ]
        let cookies = try await others.asyncMap { ($0.0, try await SignedIn.cookie($0.1, in: desks.database, at: desks.clock)) }
        try await desks.visit(as: leader) { browser in
            let text = try await Self.write(browser, file, kind)
            for (name, cookie) in cookies {
                let reader = Browser(browser.client, cookie: cookie)
                try await reader.get(text)
                #expect(reader.status == (readers.contains(name) ? .ok : .notFound), "\(name)")
                #expect(reader.page.contains(Self.story) == readers.contains(name))
                try await reader.get("/ik")
                let draft = ["tekst": Self.story, "feit": ""].merging(try reader.unseen("/afmelden")) { $1 }
                let status = try await reader.post("\(file)/concepten/\(kind)", draft)
                #expect(status == (readers.contains(name) ? .ok : .notFound), "\(name)")
            }
        }
    }

    @Test("A draft comes back to who wrote it and to nobody else, until it is saved or thrown away")
    func draft() async throws {
        let desks = try await TwoDesks()
        let file = "/clienten/\(desks.client)"
        let cookie = try await SignedIn.cookie(try await desks.colleague(desks.here, .teamLeader), in: desks.database, at: desks.clock)
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            for end in ["saved", "thrown away"] {
                try await browser.get(file + "/feiten/notitie")
                #expect(!browser.page.contains("concept van"))
                let fields = try browser.unseen("\(file)/feiten/notitie")
                for text in ["Een begin van een verhaal", "Een begin van een verhaal over de garage"] {
                    try await browser.post("\(file)/concepten/notitie", fields.merging(["tekst": text, "feit": ""]) { $1 })
                    #expect(browser.status == .ok && browser.page == "Concept bewaard om 11:00.", "\(browser.page)")
                }
                let other = Browser(browser.client, cookie: cookie)
                try await other.get(file + "/feiten/notitie")
                #expect(other.status == .ok && !other.page.contains("garage"))
                try await browser.get(file + "/feiten/notitie")
                #expect(browser.page.contains("over de garage</textarea>") && browser.page.contains("Dit is je concept van"))
                #expect(try await !Self.isStored("garage", desks.database))
                if end == "saved" {
                    try await browser.resubmit(file + "/feiten/notitie")
                } else {
                    try await browser.submit(file + "/concepten/notitie/weg")
                }
                #expect(browser.status == .seeOther, "\(browser.page)")
                try await browser.get(file + "/feiten/notitie")
                #expect(!browser.page.contains("garage"), "\(end)")
            }
        }
        #expect(try await desks.database.read { try $0.number("SELECT count(*) FROM draft") } == 0)
    }

    @Test("Writing leaves one trace however long it goes on, throwing it away another; where nothing was written there is none")
    func traces() async throws {
        let desks = try await TwoDesks()
        let file = "/clienten/\(desks.client)"
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            for (deed, drafted, discarded) in [("", 0, 0), ("write", 1, 0), ("write", 1, 0), ("weg", 1, 1), ("weg", 1, 1)] {
                try await browser.get(file + "/feiten/notitie")
                let fields = try browser.unseen("\(file)/feiten/notitie").merging(["tekst": Self.story, "feit": ""]) { $1 }
                if !deed.isEmpty { try await browser.post("\(file)/concepten/notitie\(deed == "weg" ? "/weg" : "")", fields) }
                for (word, count) in [("drafted", drafted), ("discarded", discarded)] {
                    let found = try await desks.database.read { try $0.number("SELECT count(*) FROM trace WHERE deed = $1", word) }
                    #expect(found == count, "\(word) after \(deed)")
                }
            }
        }
    }

    @Test("A draft that nobody went on with for thirty days is thrown away")
    func old() async throws {
        let desks = try await TwoDesks()
        let file = "/clienten/\(desks.client)"
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get(file + "/feiten/notitie")
            let fields = try browser.unseen("\(file)/feiten/notitie")
            try await browser.post("\(file)/concepten/notitie", fields.merging(["tekst": Self.story, "feit": ""]) { $1 })
        }
        let days = Duration.seconds(30 * 86_400)
        for (after, left) in [(days - .seconds(1), 1), (days, 0)] {
            try await desks.database.write { try Drafts.tidy(at: desks.clock.now() + after, by: desks.author, in: $0) }
            #expect(try await desks.database.read { try $0.number("SELECT count(*) FROM draft") } == left)
            let traces = try await desks.database.read { try $0.number("SELECT count(*) FROM trace WHERE deed = 'tidied'") }
            #expect(traces == 1 - left, "on record when it threw away anything")
        }
    }

    @Test("Once his key is gone nobody reads what was sealed, and the page says so")
    func erased() async throws {
        let desks = try await TwoDesks()
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            let note = try await Self.write(browser, "/clienten/\(desks.client)")
            try await desks.vault.erase([desks.client])
            try await browser.get(note)
            #expect(browser.status == .ok && browser.page.contains("Deze tekst is gewist.") && !browser.page.contains(Self.story))
        }
    }

    @Test("Without a vault what is sealed stays closed with a sentence, and the rest goes on")
    func noVault() async throws {
        let desks = try await TwoDesks()
        let website = Asking.website(desks.database, clock: desks.clock, isPractice: false)
        let cookie = try await SignedIn.cookie(try await desks.colleague(desks.here, .teamLeader), in: desks.database, at: desks.clock)
        try await Browser.open(website) { client in
            let (browser, file) = (Browser(client, cookie: cookie), "/clienten/\(desks.client)")
            #expect(try await browser.get(file) == .ok)
            try await browser.get(file + "/feiten/notitie")
            try await browser.submit(file + "/feiten/notitie", ["tekst": Self.story, "vanaf": "1-3-2026"])
            #expect(browser.status == .serviceUnavailable && browser.page.contains("achter slot"), "\(browser.status)")
            try await browser.get(file + "/feiten/telefoon")
            try await browser.submit(file + "/feiten/telefoon", ["nummer": "06-12345678", "van": "own", "vanaf": "1-3-2026"])
            try await browser.follow()
            let phone = try #require(browser.page.firstMatch(of: /href="([^"]*\/feiten\/telefoon\/[^"]*)"/)?.output.1)
            #expect(try await browser.get(String(phone)) == .ok && browser.page.contains("12345678"), "\(browser.page)")
        }
        #expect(try await desks.database.read { try $0.number("SELECT count(*) FROM note") } == 0)
    }
}

extension Array {
    fileprivate func asyncMap<T>(_ body: (Element) async throws -> T) async rethrows -> [T] {
        var all: [T] = []
        for one in self { all.append(try await body(one)) }
        return all
    }
}
