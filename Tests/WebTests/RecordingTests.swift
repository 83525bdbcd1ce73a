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

/// Who somebody is, who belongs to him and what is known of him: recorded, changed, and put back.
@Suite("Recording clients")
struct RecordingTests {
    private static func leader(_ desks: TwoDesks) async throws -> String {
        try await SignedIn.cookie(try await desks.colleague(desks.here, .teamLeader), in: desks.database, at: desks.clock)
    }

    /// Adds somebody; gives the address of his file.
    private static func add(_ browser: Browser, _ fields: [String: String]) async throws -> String {
        try await browser.get("/clienten/nieuw")
        try await browser.submit("/clienten/nieuw", fields)
        let link = try #require(browser.headers[.location], "\(browser.page)")
        try await browser.follow()
        return String(link.prefix { $0 != "?" })
    }

    @Test("One name is enough, in any script; what is known beside it stands on the page", arguments: [
        ["naam": "Tsegay Gebremedhin", "geboren": "1990", "geslacht": "male", "nationaliteit": "0084", "geboorteland": "9003"],
        ["eigen-schrift": "سارة أحمد"], ["roepnaam": "Abu Ali"],
    ])
    func added(_ fields: [String: String]) async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            _ = try await Self.add(browser, fields)
            let name = fields["naam"] ?? fields["eigen-schrift"] ?? fields["roepnaam"] ?? ""
            #expect(browser.status == .ok && browser.page.contains(name) && browser.page.contains("Bewaard."))
            if fields["naam"] != nil { #expect(browser.page.contains("Eritrese") && browser.page.contains("1990")) }
        }
    }

    @Test("What is wrong is said at the question, and nothing that was typed is lost", arguments: [
        (["naam": " "], "Schrijf ten minste één naam op."), (["naam": "Amal", "geboren": "31-2-1990"], "bestaat niet"),
        (["naam": "Amal", "geboren": "3-10-90"], "met 4 cijfers"), (["naam": "Amal", "geboren": "1-1-2150"], "nog niet geweest"),
        (["naam": "Amal", "geboren": "ooit"], "Schrijf de datum zo"), (["naam": "Amal", "nationaliteit": "9999"], "Kies er een uit de lijst."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/clienten/nieuw")
            try await browser.submit("/clienten/nieuw", fields)
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            for typed in fields.values where typed != " " && typed != "9999" { #expect(browser.page.contains("value=\"\(typed)\"")) }
        }
    }

    @Test("Who is added by mistake is nobody's client after undoing, and twice undoing does nothing")
    func undoneAdding() async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            let file = try await Self.add(browser, ["naam": "Vergist Persoon"])
            let undo = try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)
            let page = browser.page
            try await browser.submit(String(undo))
            #expect(browser.status == .seeOther && browser.headers[.location] == "/clienten")
            #expect(try await browser.get(file) == .notFound)
            #expect(page.contains("Ongedaan maken"))
        }
    }

    @Test("A correction is put back to the last letter; a later one has to be put back first")
    func correction() async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        let file = "/clienten/\(desks.client)"
        func facts() async throws -> [String] {
            try await desks.database.read { db in
                let names = try db.all("SELECT kind, script, text FROM person_name WHERE person = $1 ORDER BY kind, text", desks.client) {
                    "\($0.text(0)) \($0.text(1)) \($0.text(2))"
                }
                let born = try db.first("SELECT born, sex FROM person WHERE id = $1", desks.client) { "\($0.text(0)) \($0.text(1))" }
                return names + [born ?? ""]
            }
        }
        let before = try await facts()
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            for (name, year) in [("Amal Hadad", "1991"), ("Amaal Haddad", "1992")] {
                try await browser.get(file + "/gegevens")
                #expect(browser.page.contains("value=\"Amal "))
                try await browser.submit(file + "/gegevens", ["naam": name, "geboren": year, "eigen-schrift": "أمل حداد"])
                #expect(browser.status == .seeOther, "\(browser.page)")
            }
            try await browser.get(file + "/geschiedenis")
            let undos = browser.page.matches(of: /action="([^"]*\/terug)"/).map { String($0.output.1) }
            #expect(undos.count == 2)
            try await browser.submit(undos[1])
            #expect(browser.status == .conflict && browser.page.contains("daarna nog een keer veranderd"))
            for undo in undos {
                try await browser.get(file + "/geschiedenis")
                try await browser.submit(undo)
                #expect(browser.status == .seeOther)
            }
        }
        #expect(try await facts() == before)
    }

    @Test("A household of five, here and elsewhere, begins with one client; who is elsewhere is no client of the desk")
    func household() async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        let file = "/clienten/\(desks.client)"
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            let members = [("خالد حداد", "partner", "abroad"), ("Lina Haddad", "child", "here"), ("Yusuf Haddad", "child", "here"), ("Huda Saleh", "parent", "underway")]
            for (name, relation, state) in members {
                try await browser.get(file + "/huishouden/nieuw")
                #expect(browser.page.contains("eigen-relatie") == (name == members[0].0))
                try await browser.submit(file + "/huishouden/nieuw", ["naam": name, "relatie": relation, "verblijf": state])
                #expect(browser.status == .seeOther, "\(browser.page)")
            }
            try await browser.follow()
            for (name, _, _) in members { #expect(browser.page.contains(name), "\(name)") }
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "Lina"])
            #expect(browser.page.contains("Lina Haddad"))
            try await browser.submit("/clienten", ["zoek": "Saleh"])
            #expect(!browser.page.contains("Huda Saleh"))
            try await browser.get(file)
            let ends = browser.page.matches(of: /action="([^"]*\/vertrek)"/).map { String($0.output.1) }
            #expect(ends.count == 4)
            try await browser.submit(ends[0])
            try await browser.follow()
            #expect(browser.page.matches(of: /\/vertrek"/).count == 3)
            try await browser.submit(ends[1])
            try await browser.follow()
            #expect(browser.page.matches(of: /\/vertrek"/).count == 2, "one after another")
            try await browser.submit(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/).map { String($0.output.1) }))
            try await browser.follow()
            #expect(browser.page.matches(of: /\/vertrek"/).count == 3)
            try await browser.get(file + "/geschiedenis")
            try await browser.submit(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/).map { String($0.output.1) }))
            try await browser.follow()
            #expect(browser.page.matches(of: /\/vertrek"/).count == 4)
        }
    }

    @Test("Each kind of fact is recorded, changed, ended or taken away, and every step can be put back", arguments: [
        ("telefoon", ["nummer": "06-1234 5678", "van": "own"], "0612345678"),
        ("adres", ["straat": "Dorpsstraat 1", "postcode": "2711ab", "plaats": "Zoetermeer"], "2711 AB"),
        ("taal", ["taal": "tir", "kan": "reads"], "Tigrinya"), ("tolk", ["nodig": "always"], "altijd nodig"),
        ("verblijf", ["titel": "26", "vanaf": "1-10-2024", "tot": "1-10-2029"], "asiel bepaalde tijd"),
        ("v-nummer", ["cijfers": "12 3456 7890"], "1234567890"), ("voogd", ["naam": "Nidos", "nummer": "0301234567"], "Nidos"),
        ("toestemming", ["doel": "legal", "grond": "consent"], "juridische hulp"), ("let-op", ["soort": "hearing"], "hoort slecht"),
    ])
    func facts(_ kind: String, _ typed: [String: String], _ shown: String) async throws {
        let fields = ["vanaf": "1-3-2026"].merging(typed) { $1 }
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        let file = "/clienten/\(desks.client)"
        @Sendable func undo(_ browser: Browser) async throws {
            try await browser.follow()
            try await browser.submit(String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)))
            try await browser.follow()
        }
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get(file + "/feiten/" + kind)
            try await browser.submit(file + "/feiten/" + kind, fields)
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains(shown), "\(browser.page)")
            let fact = String(try #require(browser.page.firstMatch(of: /href="([^"]*\/feiten\/[^"\/]*\/[^"]*)"/)?.output.1))
            for way in ["/weg", "/einde"] {
                try await browser.get(fact)
                guard browser.page.contains(fact + way) else { continue }
                try await browser.submit(fact + way)
                #expect(browser.status == .seeOther)
                try await browser.follow()
                // What was ended still stands in the timeline, as what was.
                let now = browser.page.split(separator: "id=\"gegevens\"").last ?? ""
                #expect(!now.contains(fact) && browser.page.contains(fact) == (way == "/einde"), "\(way)")
                try await browser.get(file + "/geschiedenis")
                try await browser.submit(String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)))
                try await browser.follow()
                #expect(browser.page.contains(shown), "put back after \(way)")
            }
            try await browser.get(fact)
            let wrong = fields.mapValues { _ in "?" }
            try await browser.submit(fact, wrong)
            #expect(browser.status == .badRequest)
            try await browser.submit(fact, fields)
            #expect(browser.status == .seeOther)
            #expect(try await desks.database.read { db in
                try db.all("SELECT deed FROM revision WHERE deed IN ('noted', 'changed') ORDER BY id") { $0.text(0) }
            } == ["noted", "changed"])
            try await undo(browser)
            #expect(browser.page.contains(shown))
        }
    }

    @Test("A volunteer adds somebody during his shift and goes on with him; without a shift he is told how")
    func volunteer() async throws {
        let desks = try await TwoDesks()
        let on = try await SignedIn.cookie(try await desks.colleague(desks.here, onShift: true), in: desks.database, at: desks.clock)
        let off = try await SignedIn.cookie(try await desks.colleague(desks.here), in: desks.database, at: desks.clock)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: on)
            let file = try await Self.add(browser, ["naam": "Nieuw Gezicht"])
            #expect(browser.page.contains("Gegevens wijzigen"))
            #expect(try await browser.get(file + "/gegevens") == .ok)
            let other = Browser(client, cookie: off)
            #expect(try await other.get("/clienten/nieuw") == .conflict && other.page.contains("tijdens je dienst"))
            #expect(try await other.get(file + "/gegevens") == .notFound)
        }
    }

    @Test("Whose household is over today, or begins tomorrow, or is somebody else's, begins a new one", arguments: ["over", "tomorrow", "other"])
    func newHousehold(_ kind: String) async throws {
        let desks = try await TwoDesks()
        try await desks.database.write { [client = desks.client, stranger = desks.stranger] db in
            if kind == "tomorrow" {
                let household = Household(id: desks.ids.next())
                try Households.add(household, by: desks.author, in: db)
                try Households.join(
                    HouseholdMember(
                        id: desks.ids.next(), household: household.id, person: client, relation: .head,
                        from: CalendarDate(dayNumber: desks.clock.today.dayNumber + 1)), by: desks.author, in: db)
                return
            }
            _ = try desks.partner(of: kind == "over" ? client : stranger, "Omar Ver", .here, desks.ids, db)
            guard kind == "over" else { return }
            let member = try db.first("SELECT id FROM household_member WHERE person = $1", client) { $0.id(0, of: HouseholdMember.self) }
            try Households.leave(try #require(member), on: desks.clock.today, by: desks.author, in: db)
        }
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get("/clienten/\(desks.client)/huishouden/nieuw")
            #expect(browser.page.contains("eigen-relatie"))
        }
    }

    @Test("Who leads the team needs no visit for somebody whom he adds during a shift")
    func leaderOnShift() async throws {
        let desks = try await TwoDesks()
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader, onShift: true)) { browser in
            _ = try await Self.add(browser, ["naam": "Nieuw Gezicht"])
            #expect(browser.status == .ok)
        }
        #expect(try await desks.database.read { try $0.first("SELECT COUNT(*) FROM file_visit") { $0.integer(0) } } == 0)
    }

    @Test("Who leads another team goes on here with whom he adds during his shift, by a visit")
    func leaderElsewhere() async throws {
        let desks = try await TwoDesks()
        let colleague = try await desks.colleague(desks.there, .teamLeader)
        try await desks.database.write { db in
            try Engagements.start(
                Engagement(id: desks.ids.next(), colleague: colleague, place: desks.here.id, kind: .volunteer, startedOn: desks.clock.today),
                by: desks.author, in: db)
            try Shifts.plan(
                Shift(id: desks.ids.next(), colleague: colleague, place: desks.here.id, day: desks.clock.today, opens: "11:00", closes: "15:00"),
                by: desks.author, in: db)
        }
        try await desks.visit(as: colleague) { browser in
            let file = try await Self.add(browser, ["naam": "Nieuw Gezicht", "plaats": desks.here.id.description])
            #expect(try await browser.get(file + "/gegevens") == .ok)
        }
        #expect(try await desks.database.read { try $0.first("SELECT COUNT(*) FROM file_visit") { $0.integer(0) } } == 1)
    }

    @Test("A client is found as his name is heard, in any script, spelling and order, and the page says why", arguments: [
        (["eigen-schrift": "يوسف خالد"], "Joesoef", "klinkt als"), (["naam": "Mohammad Alshami"], "moehamed al-sjami", "klinkt als"),
        (["naam": "Tsegay Gebremedhin", "eigen-schrift": "ፀጋይ ገብረመድህን"], "gebremedhin tsegai", "klinkt"),
        (["naam": "Abdirahman Warsame"], "Cabdiraxmaan", "klinkt als"), (["naam": "Şerif Yılmaz"], "sjarief", "klinkt als"),
        (["naam": "Khalid Omar"], "kha", "begint zo"), (["naam": "Bilal Daher"], "Bilal", "zelfde"), (["naam": "Marwan Daher"], "Markan", "één letter anders"),
    ])
    func byEar(_ fields: [String: String], _ heard: String, _ why: String) async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            let file = try await Self.add(browser, fields)
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": heard])
            #expect(browser.page.contains("href=\"\(file)\"") && browser.page.contains(why), "\(browser.page)")
        }
    }

    @Test("A year or a date of birth narrows, and a number finds alone")
    func narrowed() async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            let files = [
                try await Self.add(browser, ["naam": "Samir Aziz", "geboren": "3-10-1990"]),
                try await Self.add(browser, ["naam": "Samir Aziz", "geboren": "1985"]),
            ]
            try await browser.get(files[1] + "/feiten/telefoon")
            try await browser.submit(files[1] + "/feiten/telefoon", ["nummer": "0612349876", "van": "own", "vanaf": "1-3-2026"])
            for (typed, found) in [
                ("samir", [true, true]), ("samir 1990", [true, false]), ("1985 aziz", [false, true]), ("samir 3-10-1990", [true, false]),
                ("samir 4-10-1990", [false, false]), ("9876", [false, true]), (String(files[0].suffix(13)), [true, false]),
                ("samira", [true, true]), ("%_!", [false, false]), ("hussein", [false, false]),
            ] {
                try await browser.get("/clienten")
                try await browser.submit("/clienten", ["zoek": typed])
                #expect(files.map { browser.page.contains("href=\"\($0)\"") } == found, "\(typed)")
            }
        }
    }

    @Test("Who was renamed is found by the new name; undone, by the old one again")
    func renamed() async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        let file = "/clienten/\(desks.client)"
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            @Sendable func finds(_ typed: String) async throws -> Bool {
                let other = Browser(client, cookie: cookie)
                try await other.get("/clienten")
                try await other.submit("/clienten", ["zoek": typed])
                return other.page.contains("href=\"\(file)\"")
            }
            try await browser.get(file + "/gegevens")
            try await browser.submit(file + "/gegevens", ["naam": "Zaynab Qasim"])
            #expect(try await finds("Zeineb Kasem"))
            #expect(try await !finds("Amal Haddad"))
            try await browser.follow()
            try await browser.submit(String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)))
            #expect(try await !finds("Zeineb Kasem"))
            #expect(try await finds("Amaal Hadad"))
        }
    }

    @Test("Who sounds like somebody that is there is shown first, and saved when it is somebody else; another year is no double")
    func alike() async throws {
        let desks = try await TwoDesks()
        let cookie = try await Self.leader(desks)
        try await Browser.open(desks.website) { client in
            let browser = Browser(client, cookie: cookie)
            try await browser.get("/clienten/nieuw")
            try await browser.submit("/clienten/nieuw", ["naam": "Amaal Hadad", "geboren": "1990"])
            #expect(browser.status == .badRequest && browser.page.contains("Is dit dezelfde persoon?"))
            #expect(browser.page.contains("/clienten/\(desks.client)") && browser.page.contains("value=\"Amaal Hadad\""))
            #expect(!browser.page.contains("\(desks.stranger)"), "nobody of another place")
            #expect(try await desks.database.read { try $0.number("SELECT count(*) FROM trace WHERE deed = 'searched' AND code = '1'") } == 1)
            try await browser.submit("/clienten/nieuw", ["naam": "Amaal Hadad", "geboren": "1990"])
            #expect(browser.status == .seeOther)
            try await browser.get("/clienten/nieuw")
            try await browser.submit("/clienten/nieuw", ["naam": "Amal Haddad", "geboren": "2004"])
            #expect(browser.status == .seeOther)
        }
    }

    @Test("A change in a section that is closed to somebody is not his to undo")
    func closedSection() async throws {
        let town = try await MatrixTown(TwoDesks())
        let (leader, own) = (try await town.cookie(.teamLeader), try await town.cookie(.own))
        let file = town.client(.here)
        try await Browser.open(town.house.website) { client in
            let (browser, other) = (Browser(client, cookie: leader), Browser(client, cookie: own))
            try await browser.get(file + "/feiten/verblijf")
            try await browser.submit(file + "/feiten/verblijf", ["titel": "26", "vanaf": "1-3-2026"])
            try await browser.follow()
            let undo = String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1))
            try await other.get("/ik")
            #expect(try await other.post(undo, try other.unseen("/afmelden")) == .notFound)
            try await browser.get(file)
            #expect(browser.page.contains("asiel bepaalde tijd"))
            try await browser.get(file + "/geschiedenis")
            try await browser.submit(undo)
            #expect(browser.status == .seeOther)
        }
    }
}
