import Access
import Casework
@testable import Clients
import Database
import Dates
import Foundation
import FrontDesk
import Guidance
import HTTPTypes
import Organisation
import Support
import Synchronization
import Testing
import Trail
import Web

/// All that happened to a client in one stream, and the bar above it.
@Suite("The page of a client")
struct TimelineTests {
    private static func contact(_ desks: TwoDesks, on day: String, _ topic: Topic = .housing, by colleague: ID<Colleague>? = nil) async throws {
        try await desks.database.write { db in
            try Contacts.record(
                Contact(
                    id: desks.ids.next(), municipality: desks.here.municipalities[0], place: desks.here.id, desk: .general,
                    day: try #require(CalendarDate(iso: day)), time: "10:15", channel: .walkIn, topic: topic, colleague: colleague,
                    person: desks.client),
                settledOn: desks.clock.today, by: desks.author, in: db)
        }
    }

    private static func phones(_ desks: TwoDesks, _ numbers: Range<Int>, from day: String) async throws {
        try await desks.database.write { db in
            for number in numbers {
                try db.run(
                    "INSERT INTO phone (id, person, number, whose, from_on) VALUES ($1, $2, $3, 'own', $4)", desks.ids.next(Person.self),
                    desks.client, "0612345\(number)", day)
            }
        }
    }

    private static func dossiers(_ desks: TwoDesks, _ count: Int) async throws {
        try await desks.database.write { db in
            for _ in 0..<count {
                try db.run(
                    """
                    INSERT INTO dossier (id, place, municipality, kind, person, arrival, opened_on)
                    VALUES ($1, $2, 'GM0637', 'asylum', $3, 'new', '2026-03-01')
                    """, desks.ids.next(Person.self), desks.here.id, desks.client)
            }
        }
    }

    /// Where each stands on the page; nothing for what does not.
    private static func places(_ words: [String], _ page: String) -> [String.Index?] {
        let stream = page.range(of: "id=\"tijdlijn\"")?.upperBound ?? page.endIndex
        return words.map { page.range(of: $0, range: stream..<page.endIndex)?.lowerBound }
    }

    @Test("The bar says when the permit ends, and from the day after that it is over", arguments: [(0, "de vergunning loopt af"), (-1, "Vergunning verlopen op: ")])
    func permit(_ days: Int, _ words: String) async throws {
        let desks = try await TwoDesks()
        try await desks.database.write { db in
            try db.run(
                "INSERT INTO permit (id, person, title, from_on, until_on) VALUES ($1, $2, '26', '2021-03-01', $3)", desks.ids.next(Person.self),
                desks.client, desks.clock.today.adding(days: days))
        }
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get("/clienten/\(desks.client)")
            #expect(browser.page.contains(words) && browser.page.contains("Eerstvolgende datum") == (days == 0), "\(browser.page)")
        }
    }

    @Test("The bar tells the first day to come of permit, age and arrival, as far as the file is open")
    func deadline() async throws {
        let desks = try await TwoDesks()
        let (today, person) = (desks.clock.today, desks.client)
        let leader = try await desks.colleague(desks.here, .teamLeader)
        let bar: @Sendable (ID<Colleague>) async throws -> String = { colleague in
            let page = Mutex("")
            try await desks.visit(as: colleague) { browser in
                try await browser.get("/clienten/\(person)")
                page.withLock { $0 = browser.page }
            }
            let told = page.withLock { $0 }
            return told.firstMatch(of: /Eerstvolgende datum: <strong><bdi>([^<]*)/).map { String($0.output.1) } ?? ""
        }
        #expect(try await bar(leader) == "")
        let born = today.adding(years: -18).adding(days: 30)
        try await desks.database.write { try $0.run("UPDATE person SET born = $2 WHERE id = $1", person, born.iso) }
        #expect(try await bar(leader) == DateText.long(today.adding(days: 30), .nl) + ", wordt 18 jaar")
        try await desks.database.write { db in
            let (household, relative) = (desks.ids.next(Household.self), desks.ids.next(Person.self))
            try desks.add(relative, "Omar Haddad", at: desks.here, desks.ids, db)
            try db.run("INSERT INTO household (id) VALUES ($1)", household)
            for one in [person, relative] {
                try db.run(
                    "INSERT INTO household_member (id, household, person, relation, from_on) VALUES ($1, $2, $3, 'other', '2020-01-01')",
                    desks.ids.next(HouseholdMember.self), household, one)
            }
            try db.run(
                "INSERT INTO expected_arrival (id, person, on_date) VALUES ($1, $2, $3)", desks.ids.next(Person.self), relative,
                today.adding(days: 9))
        }
        #expect(try await bar(leader) == DateText.long(today.adding(days: 9), .nl) + ", iemand van het huishouden komt aan")
        try await desks.database.write { db in
            try db.run(
                "INSERT INTO permit (id, person, title, from_on, until_on) VALUES ($1, $2, '26', '2021-03-01', $3)", desks.ids.next(Person.self),
                person, today.adding(days: 5))
        }
        #expect(try await bar(leader) == DateText.long(today.adding(days: 5), .nl) + ", de vergunning loopt af")
        let guide = try await desks.guide(of: person)
        let told = try await bar(guide)
        #expect(told == DateText.long(today.adding(days: 9), .nl) + ", iemand van het huishouden komt aan", "the permit is closed to him")
        #expect(try await bar(try await desks.colleague(desks.here)) == "", "the card tells no day")
    }

    @Test("What every kind of work tells and what is known stand in one stream by month, the newest first, with who did it")
    func stream() async throws {
        let desks = try await TwoDesks()
        let guide = try await desks.guide(of: desks.client)
        try await Self.contact(desks, on: "2026-10-05", .work, by: guide)
        try await Self.phones(desks, 111..<112, from: "2026-10-20")
        try await Self.contact(desks, on: "2025-12-31")
        try await desks.visit(as: guide) { browser in
            try await browser.get("/clienten/\(desks.client)")
            let words = [
                "november 2026</h3>", "Begeleiding</bdi>: <bdi>eerste jaar</bdi> · <bdi>Piet Jansen</bdi>", "oktober 2026</h3>", "20 oktober 2026</bdi> · <bdi>Telefoon",
                "5 oktober 2026</bdi> · <bdi>Gesprekken", "<bdi>Piet Jansen</bdi></li></ul><h3>december 2025</h3>", "31 december 2025</bdi> · <bdi>Gesprekken",
            ]
            let places = Self.places(words, browser.page).compactMap { $0 }
            #expect(places.count == words.count && places == places.sorted(), "\(browser.page)")
        }
    }

    @Test("A chip shows one kind alone; one that is closed or does not exist shows all, as if it were not asked for")
    func chips() async throws {
        let desks = try await TwoDesks()
        let guide = try await desks.guide(of: desks.client)
        try await Self.dossiers(desks, 1)
        try await desks.visit(as: guide) { browser in
            let file = "/clienten/\(desks.client)"
            try await browser.get(file + "?soort=spreekuur")
            #expect(browser.page.contains("Gesprekken</bdi>: ") && !browser.page.contains("Begeleiding</bdi>: "))
            #expect(browser.page.contains("soort=spreekuur#tijdlijn\" aria-current=\"true\""))
            for kind in ["juridisch", "bestaat-niet"] {
                try await browser.get(file + "?soort=" + kind)
                #expect(browser.page.contains("Gesprekken</bdi>: ") && browser.page.contains("Begeleiding</bdi>: "))
                #expect(browser.page.contains("#tijdlijn\" aria-current=\"true\">Alles") && !browser.page.contains("Procedures"))
            }
        }
    }

    @Test("Page after page everything is met once, however much of it is of one day")
    func older() async throws {
        let desks = try await TwoDesks()
        try await Self.phones(desks, 100..<155, from: "2026-03-02")
        try await Self.phones(desks, 155..<160, from: "2026-03-01")
        try await desks.visit(as: desks.colleague(desks.here, .teamLeader)) { browser in
            var (met, next): ([String], String?) = ([], "/clienten/\(desks.client)?soort=gegevens")
            while let path = next, met.count < 100 {
                try await browser.get(path)
                let stream = browser.page.split(separator: "id=\"gegevens\"")[0]
                met += stream.matches(of: /<bdi>(0612345[0-9]+)/).map { String($0.output.1) }
                next = browser.page.firstMatch(of: /href="([^"]*)#tijdlijn">Toon eerder/).map { String($0.output.1).replacing("&amp;", with: "&") }
            }
            #expect(met == (155..<160).reversed().map { "0612345\($0)" }.reduce(into: (100..<155).reversed().map { "0612345\($0)" }) { $0.append($1) })
            #expect(browser.page.contains("Terug naar het nieuwste"))
        }
    }

    @Test("What is no place in the timeline shows the newest", arguments: ["", "x", "2026-13-01.2", "2026-03-02.-1", "2026-03-02.2000", "1.2.3"])
    func noPlace(_ text: String) async throws {
        let desks = try await TwoDesks()
        try await desks.visit(as: desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get("/clienten/\(desks.client)?tot=\(text)")
            #expect(browser.page.contains("Gesprekken</bdi>: ") && !browser.page.contains("Terug naar het nieuwste"))
            try await browser.get("/clienten/\(desks.client)?tot=1980-01-01.0")
            #expect(browser.page.contains("Eerder is er niets.") && browser.page.contains("Terug naar het nieuwste"))
        }
    }

    @Test("The bar tells age, language, interpreter, phase and guide; who sees only the card learns none of it")
    func bar() async throws {
        let desks = try await TwoDesks()
        let guide = try await desks.guide(of: desks.client)
        try await desks.database.write { db in
            let id = { desks.ids.next(Person.self) }
            try db.run("INSERT INTO person_language (id, person, language, skill) VALUES ($1, $2, 'tir', 'speaks')", id(), desks.client)
            try db.run("INSERT INTO interpreter_need (id, person, need, from_on) VALUES ($1, $2, 'always', '2026-03-01')", id(), desks.client)
        }
        let told = [
            "36 jaar", "Taal: <strong><bdi>Tigrinya", "Tolk: <strong><bdi>altijd nodig", "Fase: <strong><bdi>eerste jaar",
            "Begeleider: <strong><bdi>Piet Jansen",
        ]
        for (colleague, isTold) in [(guide, true), (try await desks.colleague(desks.here), false)] {
            try await desks.visit(as: colleague) { browser in
                try await browser.get("/clienten/\(desks.client)")
                for words in told + ["id=\"tijdlijn\""] { #expect(browser.page.contains(words) == isTold, "\(words): \(browser.page)") }
            }
        }
        try await desks.database.write { db in
            let track = try #require(try db.first("SELECT id FROM track WHERE person = $1", desks.client) { $0.id(0, of: Track.self) })
            try Tracks.end(track, .completed, on: desks.clock.today, by: desks.author, in: db)
        }
        try await desks.visit(as: desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get("/clienten/\(desks.client)")
            #expect(browser.page.contains("Tolk: ") && !browser.page.contains("Fase: ") && !browser.page.contains("Begeleider: "))
        }
    }

    @Test("From a household one goes to the files that exist for who reads, and to no other", arguments: ["here", "there", "nowhere"])
    func household(_ place: String) async throws {
        let desks = try await TwoDesks()
        let partner = try await desks.database.write { db in
            let partner = try desks.partner(of: desks.client, "Omar Haddad", .here, desks.ids, db)
            if place != "nowhere" {
                try ClientFiles.open(
                    ClientFile(
                        id: desks.ids.next(), person: partner, place: (place == "here" ? desks.here : desks.there).id,
                        openedOn: desks.clock.today), by: desks.author, in: db)
            }
            return partner
        }
        // Who guides one of a household has to do with all of it.
        for (colleague, isLinked) in [
            (try await desks.colleague(desks.here, .teamLeader), place == "here"), (try await desks.guide(of: desks.client), true),
        ] {
            try await desks.visit(as: colleague) { browser in
                try await browser.get("/clienten/\(desks.client)")
                #expect(browser.page.contains("Omar Haddad"))
                #expect(browser.page.contains("href=\"/clienten/\(partner)\"") == isLinked)
                #expect(try await browser.get("/clienten/\(partner)") == (isLinked ? .ok : .notFound))
            }
        }
    }

    @Test("Of what is closed is counted what may be, for who works with the client; to the card it does not exist")
    func counted() async throws {
        let desks = try await TwoDesks()
        let guide = try await desks.guide(of: desks.client)
        for (count, words) in [(1, "Juridisch: 1 regel."), (1, "Juridisch: 2 regels.")] {
            try await Self.dossiers(desks, count)
            for (colleague, isTold) in [
                (guide, true), (try await desks.colleague(desks.here), false), (try await desks.colleague(desks.here, .legalWorker), false),
            ] {
                try await desks.visit(as: colleague) { browser in
                    try await browser.get("/clienten/\(desks.client)")
                    #expect(browser.page.contains(words) == isTold)
                    #expect(!browser.page.contains("Gezondheid en zelfredzaamheid:"))
                }
            }
        }
    }

    @Test("Nothing is counted for who sees only the card, nor of what is open, nor of health and family elsewhere")
    func policy() {
        let counted = { (relations: [Relation]) in
            OpenedFile(ID(1), relations).map { file in FileSection.allCases.filter { file.counts($0) } }
        }
        #expect(counted([.team]) == [] && counted([.assigned(.interpreter)]) == [] && counted([.teamLeader]) == [])
        #expect(counted([.assigned(.guide)]) == [.legal] && counted([.assigned(.coach)]) == [.contact, .legal])
        #expect(counted([.legalWorker]) == [])
    }

    @Test("What is closed and not counted makes no difference to the page", arguments: [VolunteerRoleOf.housing, .card])
    func noDifference(_ who: VolunteerRoleOf) async throws {
        var pages: [String] = []
        for isFull in [false, true] {
            let desks = try await TwoDesks()
            let colleague = try await desks.colleague(desks.here, doing: who == .housing ? .housing : nil)
            if isFull {
                try await desks.database.write { db in
                    for table in ["health_note", "asylum_account", "family_note"] {
                        try db.run(
                            "INSERT INTO " + SQL(quoting: table) + " (id, person, text, from_on) VALUES ($1, $2, 'x', '2026-03-01')",
                            desks.ids.next(Person.self), desks.client)
                    }
                    try db.run("INSERT INTO person_number (id, person, digits) VALUES (1, $1, '1234567890')", desks.client)
                }
                if who == .card {
                    try await Self.dossiers(desks, 2)
                    try await Self.contact(desks, on: "2026-03-01")
                }
            }
            let page = try await desks.page(as: colleague)
            pages.append(page.replacing(/<input type="hidden"[^>]*>/, with: ""))
        }
        #expect(pages[0] == pages[1] && pages[0].contains("Amal Haddad"))
        #expect(pages[0].contains("Gesprekken") == (who == .housing))
    }

    enum VolunteerRoleOf { case housing, card }

    @Test("What was saved is undone where it stands in the stream; for who may not, there is no such button")
    func undo() async throws {
        let desks = try await TwoDesks()
        let file = "/clienten/\(desks.client)"
        try await desks.visit(as: desks.colleague(desks.here, .teamLeader)) { browser in
            try await browser.get(file + "/feiten/telefoon")
            try await browser.submit(file + "/feiten/telefoon", ["nummer": "0612345678", "van": "own", "vanaf": "1-3-2026"])
            try await browser.get(file)
            #expect(browser.page.contains("0612345678"))
            try await browser.submit(String(try #require(browser.page.firstMatch(of: /action="([^"]*\/terug)"/)?.output.1)))
            try await browser.follow()
            #expect(!browser.page.contains("0612345678") && !browser.page.contains("/terug\""))
        }
    }

    @Test("The stream asks the database one question for each kind, however much there is")
    func questions() async throws {
        let desks = try await TwoDesks()
        let panels = Everything.work.flatMap { $0.panels }
        let file = try #require(OpenedFile(desks.client, [.teamLeader]))
        var asked: [Int] = []
        for numbers in [100..<101, 101..<180] {
            try await Self.phones(desks, numbers, from: "2026-03-02")
            asked.append(try await desks.database.read { db in
                let counted = Counted(db)
                let sources = TimelineSource.all(panels, FactKind.all)
                let timeline = try Timeline.read(Timeline.Question(), file, sources, undoable: [], counted)
                #expect(timeline.items.count == (numbers.count > 1 ? Timeline.most : 2))
                return counted.count - sources.count
            })
        }
        #expect(asked == [0, 0])
    }
}

/// What reads, and how often it was asked.
private final class Counted: Reading {
    private let db: any Reading
    private(set) var count = 0

    init(_ db: any Reading) {
        self.db = db
    }

    func each(_ sql: SQL, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        count += 1
        try db.each(sql, values, body)
    }

    func tables() throws -> [TableShape] { try db.tables() }

    func scan(_ table: TableShape, _ body: ([[SQLValue]]) throws -> Void) throws { try db.scan(table, body) }
}

extension TwoDesks {
    /// The client's page, as this one sees it.
    fileprivate func page(as colleague: ID<Colleague>) async throws -> String {
        let page = Mutex("")
        try await visit(as: colleague) { browser in
            try await browser.get("/clienten/\(client)")
            page.withLock { $0 = browser.page }
        }
        return page.withLock { $0 }
    }
}
