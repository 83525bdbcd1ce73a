import Access
import Casework
import Clients
import Database
import Foundation
import HTTPTypes
@testable import Import
import Organisation
import Support
import Team
import Testing
import Web

/// A spreadsheet that is brought in on the pages, step by step.
@Suite("Bringing in a list on the pages")
struct ImportPageTests {
    /// A hundred and twenty people in forty households, with three kinds of fault, and a column that means nothing here.
    private static let list: [UInt8] = {
        let rows = (1...120).map { number in
            let name = number % 11 == 0 ? "" : "Zarif Nummer \(number)"
            let born = number % 7 == 0 ? "1980" : "3-2-\(1950 + number % 50)"
            return "\(name);\(born);v;Eritrese;\(number % 13 == 0 ? "612345678" : "06-12345678");\(number / 3);x\(number)"
        }
        return Array((["Naam cliënt;Geb. datum;M/V;Nationaliteit;Tel;Gezin;Opmerking"] + rows).joined(separator: "\r\n").utf8)
    }()

    /// All that is stored but what was noted of the deeds themselves.
    private static func content(_ database: any Database) async throws -> [String] {
        let beside: Set<String> = ["trace", "revision", "revision_row", "import_run", "import_file", "sign_in", "sign_in_use", "form_use"]
        return try await database.read { try StoredRows.all(besides: beside, $0) }
    }

    private func lead(_ desks: TwoDesks, _ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await desks.visit(as: try await desks.colleague(desks.here, .teamLeader), body)
    }

    /// Sends a file; gives the address of the import.
    private static func send(_ browser: Browser, _ file: [UInt8] = list, named name: String = "lijst.csv") async throws -> String {
        try await browser.get("/invoer")
        try await browser.send(file: file, named: name, in: "bestand", to: "/invoer", ["soort": "mensen"])
        let columns = try #require(browser.headers[.location], "\(browser.page)")
        #expect(columns.hasSuffix("/kolommen"))
        return String(columns.dropLast("/kolommen".count))
    }

    /// Until it is no longer busy.
    private static func wait(_ browser: Browser, _ run: String) async throws {
        repeat { try await browser.get(run) } while browser.page.contains("data-voortgang")
    }

    @Test("A hundred and twenty rows with three kinds of fault come in by five steps, and undone all is as it was")
    func road() async throws {
        let desks = try await TwoDesks()
        let leader = try await desks.colleague(desks.here, .teamLeader)
        let before = try await Self.content(desks.database)
        try await desks.visit(as: leader) { browser in
            let run = try await Self.send(browser)
            try await browser.follow()
            #expect(browser.page.contains("Stap 2 van 5") && browser.page.contains("Zarif Nummer 1") && browser.page.contains("Opmerking"))
            try await browser.resubmit("\(run)/kolommen")
            try await browser.follow()
            #expect(browser.page.contains("17 rijen: De geboortedatum is alleen een jaartal."), "\(browser.page)")
            #expect(browser.page.contains("10 rijen: Er staat geen naam.") && browser.page.contains("9 rijen: Het telefoonnummer mist"))
            try await browser.resubmit("\(run)/problemen", ["probleem-alleen-jaar-geboortedatum": "leeg"])
            try await browser.follow()
            #expect(browser.page.contains("Er is nog niets bewaard.") && browser.page.contains("Neem 110 rijen over"), "\(browser.page)")
            let tried = try await Self.content(desks.database)
            #expect(Set(tried).symmetricDifference(before) == [], "tried, nothing changes")
            try await browser.submit("\(run)/proef")
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await Self.wait(browser, run)
            #expect(browser.page.contains("De lijst is overgenomen") && browser.page.contains("<dd>110</dd>"), "\(browser.page)")
            let yearless = try await desks.database.read { try $0.number("SELECT COUNT(*) FROM person WHERE born = '1980'") }
            #expect(yearless == 0, "left empty, as was chosen")
            try await browser.submit("\(run)/terugdraaien")
            try await Self.wait(browser, run)
            #expect(browser.page.contains("teruggedraaid"), "\(browser.page)")
        }
        let after = try await Self.content(desks.database)
        #expect(Set(after).symmetricDifference(before) == [] && after.count == before.count && after.count > 100)
    }

    @Test("The rows that stay out can be had, as they came, with why; none of them runs as a formula")
    func left() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            let run = try await Self.send(browser, Array("Naam;Geslacht\r\n;v\r\n;=1+1\r\nAmal Ander;m".utf8))
            try await browser.get("\(run)/proef")
            #expect(browser.page.contains("Neem 1 rij over"), "\(browser.page)")
            try await browser.get("\(run)/niet-overgenomen")
            #expect(browser.page.contains("2;Er staat geen naam.;;v") && browser.page.contains("3;Er staat geen naam.;;\"'=1+1\""), "\(browser.page)")
            #expect(!browser.page.contains("Amal Ander") && browser.headers[.contentDisposition]?.contains("vertrouwelijk") == true)
        }
    }

    @Test("What is wrong in the same way in two columns is decided about for each")
    func twoColumns() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            let run = try await Self.send(browser, Array("Naam;Geslacht;Nationaliteit\r\nAmal Ander;zeven;Atlantis\r\nOmar Ander;v;Atlantis".utf8))
            try await browser.get("\(run)/problemen")
            try await browser.resubmit("\(run)/problemen", ["probleem-onbekend-geslacht": "weglaten", "probleem-onbekend-nationaliteit": "leeg"])
            try await browser.follow()
            #expect(browser.page.contains("Neem 1 rij over"), "\(browser.page)")
            try await browser.get("\(run)/problemen")
            let chosen = browser.page.matches(of: /value="([a-z]*)" selected/).map { String($0.output.1) }
            #expect(chosen == ["weglaten", "leeg"])
        }
    }

    @Test("What a column means is put right by hand; no two columns mean the same")
    func columns() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            let run = try await Self.send(browser, Array("Wie;Naam;Wanneer\r\nAmal Ander;x;3-2-1990".utf8))
            try await browser.follow()
            try await browser.resubmit("\(run)/kolommen", ["kolom-0": "naam"])
            #expect(browser.status == .badRequest && browser.page.contains("meer dan één kolom gekozen"), "\(browser.status)")
            try await browser.resubmit("\(run)/kolommen", ["kolom-0": "naam", "kolom-1": "", "kolom-2": "geboortedatum"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get("\(run)/proef")
            try await browser.submit("\(run)/proef")
            try await Self.wait(browser, run)
            let born = try await desks.database.read { db in
                try db.first("SELECT p.born FROM person p JOIN person_name n ON n.person = p.id WHERE n.text = 'Amal Ander'") { $0.text(0) }
            }
            #expect(born == "1990-02-03")
            try await browser.get("\(run)/kolommen")
            #expect(browser.status == .notFound, "it is in: there is nothing to choose any more")
        }
    }

    @Test("Who is there already stays as he is, and who looks like somebody of these places is told")
    func known() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            let run = try await Self.send(browser, Array("Naam;Geboortedatum\r\nAmal Haddad;3-2-1990\r\nAmaal Hadad;3-2-1990\r\nNour Haddad;3-2-1990".utf8))
            try await browser.get("\(run)/proef")
            #expect(browser.page.contains("Staat er al, blijft zoals het is: rij 2<") && browser.page.contains("Neem 2 rijen over"), "\(browser.page)")
            #expect(browser.page.contains("Lijkt op iemand die er al is: rij 3<"), "like her who is here, and not like who is elsewhere")
        }
    }

    @Test("The file stands nowhere in plain words, is for who sent it alone, and thrown away it is gone with its key")
    func sealed() async throws {
        let desks = try await TwoDesks()
        let other = try await desks.colleague(desks.here, .teamLeader)
        try await lead(desks) { browser in
            let run = try await Self.send(browser)
            let kept = try await desks.database.read { try $0.all("SELECT content FROM import_file") { $0.text(0) } }
            #expect(kept.count == 1 && !kept[0].contains(Data(Self.list.prefix(30)).base64EncodedString().prefix(24)))
            try await desks.visit(as: other) { second in
                for step in ["", "/kolommen", "/problemen", "/proef", "/niet-overgenomen"] {
                    try await second.get(run + step)
                    #expect(second.status == .notFound, "\(step)")
                }
            }
            try await browser.get("\(run)/kolommen")
            try await browser.submit("\(run)/weggooien")
            #expect(browser.status == .seeOther)
            try await browser.get("\(run)/kolommen")
            #expect(browser.status == .notFound)
            let left = try await desks.database.read { try $0.number("SELECT COUNT(*) FROM import_file") + $0.number("SELECT COUNT(*) FROM import_run") }
            #expect(left == 0)
            let run2 = try #require(ID<ImportRun>(text: run.split(separator: "/").last ?? ""))
            #expect(try await ImportFiles(vault: desks.vault).opened(kept[0], run2) == nil, "no key opens it any more")
        }
    }

    @Test("A day later the file is gone, and what was not begun with it")
    func tidied() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            let run = try await Self.send(browser)
            let (now, author) = (desks.clock.now(), desks.author)
            let early = try await desks.database.write { try Imports.tidy(at: now + .seconds(86_399), by: author, in: $0) }
            #expect(early.isEmpty)
            let gone = try await desks.database.write { try Imports.tidy(at: now + .seconds(86_400), by: author, in: $0) }
            #expect(gone.count == 1)
            try await browser.get(run)
            #expect(browser.status == .notFound)
        }
    }

    @Test("What is no list is told in a sentence, and nothing is kept", arguments: [
        (Array("%PDF-1.7 x".utf8), "lijst.xlsx"), ([0x50, 0x4b, 3, 4, 1, 2, 3], "lijst.xlsx"), ([], "leeg.csv"), ([UInt8](repeating: 0, count: 999), "x.csv"),
    ])
    func unreadable(_ file: [UInt8], _ name: String) async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            try await browser.get("/invoer")
            try await browser.send(file: file, named: name, in: "bestand", to: "/invoer", ["soort": "mensen"])
            #expect(browser.status == .badRequest && browser.page.contains("href=\"#bestand\""), "\(browser.status) \(browser.page)")
            let kept = try await desks.database.read { try $0.number("SELECT COUNT(*) FROM import_file") }
            #expect(kept == 0)
        }
    }

    @Test("When more was recorded about them since, it stays in, and that is said")
    func inUse() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            let run = try await Self.send(browser, Array("Naam\r\nAmal Ander".utf8))
            try await browser.get("\(run)/proef")
            try await browser.submit("\(run)/proef")
            try await Self.wait(browser, run)
            let person = try #require(try await desks.database.read { db in
                try db.first("SELECT person FROM person_name WHERE text = 'Amal Ander'") { $0.id(0, of: Person.self) }
            })
            try await browser.get("/clienten/\(person)/feiten/telefoon")
            try await browser.submit("/clienten/\(person)/feiten/telefoon", ["nummer": "06-12345678", "van": "own", "vanaf": "1-3-2026"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(run)
            try await browser.submit("\(run)/terugdraaien")
            try await Self.wait(browser, run)
            #expect(browser.page.contains("niet meer in één keer terug"), "\(browser.page)")
        }
    }

    @Test("An example of a list can be brought in as it is")
    func template() async throws {
        let desks = try await TwoDesks()
        try await lead(desks) { browser in
            try await browser.get("/invoer/voorbeeld/mensen")
            #expect(browser.headers[.contentDisposition]?.contains("mensen.csv") == true)
            let run = try await Self.send(browser, Array(browser.page.utf8))
            try await browser.get("\(run)/problemen")
            #expect(browser.status == .seeOther, "no problems: \(browser.page)")
            try await browser.get("\(run)/proef")
            #expect(browser.page.contains("Neem 1 rij over"), "\(browser.page)")
            for kind in ["mensen", "vrijwilligers"] {
                try await browser.get("/invoer/voorbeeld/\(kind)/xlsx")
                #expect(browser.headers[.contentDisposition]?.contains("\(kind).xlsx") == true)
            }
            #expect(try await browser.get("/invoer/voorbeeld/niets/xlsx") == .notFound)
        }
    }

    @Test("The page about lists in docs tells of every column, as the program has it")
    func documented() throws {
        let page = try String(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/import.md"), encoding: .utf8)
        let rows = Everything.imports.flatMap(\.columns).map { column in
            let others = column.synonyms.joined(separator: ", ")
            return "| \(column.label.nl) | \(others) | \(column.explanation.nl) | \(column.example) |"
        }
        let missing = rows.filter { !page.contains($0) }
        #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
    }
}
