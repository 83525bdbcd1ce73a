import Access
import Casework
import Clients
import Database
import Organisation
import Organisation
import Support
import Testing
import Trail
import Web

/// A list of people that is taken in, and taken back.
@Suite("A list of people")
struct PeopleImportTests {
    private static let kind = Clients.people

    private static func row(_ number: Int, _ values: [String: String]) -> ImportRow {
        ImportRow(number: number, cells: kind.columns.map { values[$0.name] ?? "" })
    }

    /// A hundred and twenty people in forty households, with three kinds of fault.
    private static let rows = (1...120).map { number in
        var values = [
            "naam": "Haddad Nummer \(number)", "eigen-schrift": "حداد \(number)", "geboortedatum": "3-2-\(1950 + number % 50)",
            "geslacht": "v", "nationaliteit": "Eritrese", "telefoon": "06-12345678", "huishouden": "\(number / 3)",
        ]
        if number % 7 == 0 { values["geboortedatum"] = "1980" }
        if number % 11 == 0 { values["naam"] = ""; values["eigen-schrift"] = "" }
        if number % 13 == 0 { values["telefoon"] = "612345678" }
        return row(number + 1, values)
    }

    @Test("A hundred and twenty rows with three kinds of fault are taken in as one revision; undone, nothing is left of them")
    func undone() async throws {
        let town = try await ImportTown()
        let (desks, before) = (town.desks, try await town.everything())
        let looking = try await desks.database.read { try Self.kind.begin(town.task, $0) }
        let codes = Set(Self.rows.flatMap { looking.look($0) }.map(\.code))
        #expect(codes == ["alleen-jaar", "geen-naam", "geen-nul"])
        let good = Self.rows.compactMap { row in
            looking.look(row).reduce(ImportRow?.some(row)) { row, problem in
                row.flatMap { problem.remedied($0, by: problem.remedies[0]) }
            }
        }
        #expect(good.count == 110)
        let (subject, author) = (desks.ids.next(ImportRow.self), desks.author)
        let revision = try await desks.database.write { db in
            var importing = try Self.kind.begin(town.task, db)
            let new = good.filter { importing.isNew($0) }
            #expect(new.count == 110)
            let revision = try Revision.begin(
                "added", "import", of: subject, at: desks.clock.now(), ids: desks.ids, by: author, in: db)
            try importing.record(new, within: revision, in: db)
            var again = try Self.kind.begin(town.task, db)
            #expect(good.filter { again.isNew($0) }.isEmpty)
            return revision.id
        }
        let counts = try await desks.database.read { db in
            try [
                db.number("SELECT COUNT(*) FROM person_name WHERE text LIKE 'Haddad Nummer%'"),
                db.number("SELECT COUNT(*) FROM phone"), db.number("SELECT COUNT(*) FROM household"),
                db.number("SELECT COUNT(*) FROM person WHERE born = '1980'"),
                db.number("SELECT COUNT(*) FROM household_member WHERE relation = 'head'"),
            ]
        }
        #expect(counts == [110, 110, 41, 16, 41])
        try await desks.database.write { db in
            try Self.kind.forget(revision, author, db)
            let isUndone = try Revisions.undo(
                revision, "import", of: subject, among: Self.kind.tables, at: desks.clock.now(), ids: desks.ids, by: author, in: db)
            #expect(isUndone)
        }
        let after = try await town.everything()
        #expect(after == before && after.count > 100)
    }

    @Test("What a row says that cannot be read gets a sentence and a way out", arguments: [
        ("geboortedatum", "31-2-1990", "geen-dag"), ("geboortedatum", "3-2-90", "kort-jaar"), ("geboortedatum", "ooit", "onleesbaar"),
        ("geboortedatum", "1-1-1990", "1-januari"), ("geboortedatum", "1-5-2150", "later"), ("geslacht", "zeven", "onbekend"),
        ("nationaliteit", "Atlantis", "onbekend"), ("telefoon", "612345678", "geen-nul"), ("telefoon", "ja", "onleesbaar"),
        ("v-nummer", "123456789", "geen-nul"), ("v-nummer", "12", "onleesbaar"), ("postcode", "27", "onleesbaar"),
        ("straat", "Dorpsstraat 1", "half"), ("relatie", "buurman", "onbekend"), ("taal", "Klingon", "onbekend"),
        ("naam", "Totaal", "totalen"),
    ])
    func problems(_ column: String, _ value: String, _ code: String) async throws {
        let place = try #require(Self.kind.columns.firstIndex { $0.name == column })
        let row = Self.row(2, ["naam": "Amal Haddad"].merging([column: value]) { $1 })
        let town = try await ImportTown()
        let found = try await town.desks.database.read { try Self.kind.begin(town.task, $0).look(row) }
        #expect(found.map(\.code) == [code] && found.allSatisfy { !$0.remedies.isEmpty })
        #expect(found.map(\.column) == [place])
        #expect(found.flatMap(\.remedies).contains { found[0].remedied(row, by: $0) == nil })
    }

    @Test("A heading is recognised in any spelling, and each by one column", arguments: [
        ("Naam client", "naam"), ("GEB. DATUM", "geboortedatum"), ("m/v", "geslacht"), ("Telefoon-nummer", "telefoon"),
        ("V nr.", "v-nummer"), ("Gezin", "huishouden"), ("Tussenvoegsel", "tussenvoegsel"),
    ])
    func headings(_ heading: String, _ column: String) {
        #expect(Self.kind.columns.filter { $0.isMeant(by: heading) }.map(\.name) == [column])
    }
}
