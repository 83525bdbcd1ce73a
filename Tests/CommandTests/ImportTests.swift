import Casework
import Database
import Foundation
import Support
import Testing

/// A spreadsheet of people, brought in by a command and taken back.
@Suite("Bringing in a list by a command")
struct ImportTests {
    private static func file(_ bytes: some Sequence<UInt8>, _ name: String = "list.csv") throws -> String {
        let path = try Scratch.path(name)
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    /// A hundred and twenty people in forty households, with three kinds of fault, and a column that means nothing here.
    private static var list: String {
        let rows = (1...120).map { number in
            let name = number % 11 == 0 ? "" : "Zarif Nummer \(number)"
            let born = number % 7 == 0 ? "1980" : "3-2-\(1950 + number % 50)"
            return "\(name);\(born);v;Eritrese;\(number % 13 == 0 ? "612345678" : "06-12345678");\(number / 3);x"
        }
        return (["Naam cliënt;Geb. datum;M/V;Nationaliteit;Tel;Gezin;Opmerking"] + rows).joined(separator: "\r\n")
    }

    /// All that is stored but what was noted of the deeds themselves.
    private static func content(_ place: String) async throws -> [String] {
        let database = try await Scratch.open(place)
        let rows = try await database.read { try StoredRows.all(besides: ["trace", "revision", "revision_row", "turn"], $0) }
        try await database.close()
        return rows
    }

    private static func leader(_ place: String) async throws -> [String] {
        let database = try await Scratch.open(place)
        let found = try await database.read { db in
            try db.first(
                "SELECT c.name, p.name FROM engagement e JOIN colleague c ON c.id = e.colleague JOIN place p ON p.id = e.place LEFT JOIN engagement_end x ON x.engagement = e.id WHERE e.function = 'team-leader' AND x.ended_on IS NULL ORDER BY c.id"
            ) { (name: $0.text(0), place: $0.text(1)) }
        }
        try await database.close()
        let leader = try #require(found)
        return ["--database", place, "--place", leader.place, "--as", leader.name]
    }

    private static func run(_ arguments: [String], _ kind: String = "mensen") async throws -> Child.Ending {
        try await Wegwijs.start(["import", kind] + arguments, environment: ["LC_ALL": "nl_NL.UTF-8"]).ending()
    }

    @Test("A hundred and twenty rows with three kinds of fault: tried nothing changes, brought in they are there, undone all is as it was")
    func road() async throws {
        let place = try await PracticePlace.copy()
        let (about, file) = (try await Self.leader(place), try Self.file(Self.list.utf8))
        let before = try await Self.content(place)
        let tried = try await Self.run([file, "--dry-run"] + about)
        #expect(tried.code == 0 && tried.err.contains("Niet herkend: Opmerking.") && tried.err.contains("Nieuw: 110."), "\(tried)")
        for (count, code) in [(17, "alleen-jaar"), (10, "geen-naam"), (9, "geen-nul")] {
            #expect(tried.err.contains("\(count) rijen: ") && tried.err.contains("--choose \(code)-"), "\(code)")
        }
        #expect(!tried.err.contains("Zarif"))
        #expect(try await Self.content(place) == before)
        let chosen = try await Self.run([file, "--dry-run", "--choose", "alleen-jaar=weglaten"] + about)
        #expect(chosen.err.contains("Nieuw: 94."), "\(chosen.err)")
        let done = try await Self.run([file] + about)
        #expect(done.code == 0)
        #expect(try await Self.content(place).count > before.count + 110 * 4)
        #expect(try await Self.run([file, "--dry-run"] + about).err.contains("Nieuw: 0. Staat er al: 110."))
        let number = String(try #require(done.err.firstMatch(of: /--undo (\w+)/)?.output.1))
        #expect(try await Self.run(["--undo", number] + about).code == 0)
        #expect(try await Self.content(place) == before)
        #expect(try await Self.run(["--undo", number] + about).code == 65, "once")
    }

    @Test("The lists of housing have a Dutch and an English name", arguments: [
        ("couplings", "koppelingen", "Cliënt;Koppeldatum\nNiemand Bekend;6-3-2017\n", "1 rij: "),
        ("dwellings", "woningen", "Straat;Nr;Verhuurder;Aangeboden op;Gemeente\nKade;3;Wonen;6-3-2017;Zoetermeer\n", "Nieuw: 1."),
        ("placements", "plaatsingen", "Cliënt;Begin\nNiemand Bekend;6-3-2017\n", "1 rij: "),
        ("targets", "taakstelling", "Halfjaar;Soort regel;Aantal;Opgegeven op;Bron;Gemeente\n2030-1;taakstelling;9;1-1-2017;Brief;Zoetermeer\n", "Nieuw: 1."),
    ])
    func names(_ english: String, _ dutch: String, _ list: String, _ told: String) async throws {
        let place = try await PracticePlace.copy()
        let about = try await Self.leader(place)
        let file = try Self.file(list.utf8)
        for kind in [english, dutch] {
            let tried = try await Self.run([file, "--dry-run"] + about, kind)
            #expect(tried.code == 0 && tried.err.contains(told), "\(kind) \(tried)")
        }
        let unknown = try await Self.run([file, "--dry-run"] + about, "huizen")
        #expect(unknown.code == 65 && unknown.err.contains("koppelingen"), "\(unknown)")
    }

    @Test("Who leads no such place, or brings what is no list, gets a sentence, and nothing changes", arguments: [
        ("", "Het bestand is leeg."), ("foo;bar\n1;2\n", "Geen enkele kolom is herkend."), ("PK\u{3}\u{4}half", "beschadigd"),
        ("\u{0}\u{1}\u{2}", "geen tabel"),
    ])
    func wrong(_ content: String, _ sentence: String) async throws {
        let place = try await PracticePlace.copy()
        let about = try await Self.leader(place)
        let ending = try await Self.run([try Self.file(content.utf8), "--dry-run"] + about)
        #expect(ending.code == 65 && ending.err.contains(sentence) && ending.out.isEmpty, "\(ending)")
        let nobody = try await Self.run([try Self.file(Self.list.utf8), "--dry-run"] + about.dropLast() + ["Piet Niemand"])
        #expect(nobody.code == 65 && nobody.err.contains("die nu deze locatie leidt"))
    }
}
