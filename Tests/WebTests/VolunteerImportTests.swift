import Access
import Casework
import Database
import Dates
import Import
import Organisation
import Support
import Team
import Testing
import Trail
import Web

/// A list of volunteers that is taken in, and taken back.
@Suite("A list of volunteers")
struct VolunteerImportTests {
    private static let list = """
        Vrijwilliger,Functie,Soort,Startdatum,Einddatum
        Els Lijst,"maatschappelijk begeleider, tolk",,1-9-2016,
        Kees Lijst,Taalcoach,stagiaire,2-1-2017,1-7-2017
        Nour Lijst,brandweer,,,
        ,tolk,,,
        Piet Jansen,tolk,,,
        Els Lijst,tolk,,,
        """

    private static func rows(_ database: any Database) async throws -> [String] {
        try await database.read { db in
            try ["colleague", "engagement", "engagement_end", "volunteer_role", "volunteer_role_end"].flatMap { table -> [String] in
                try db.all("SELECT COUNT(*) FROM " + SQL(quoting: table)) { "\(table) \($0.int(0))" }
            }
        }
    }

    @Test("Each becomes a colleague with tasks from and until a day; who is there stays; undone, nothing is left of them")
    func road() async throws {
        let town = try await ImportTown()
        let desks = town.desks
        let before = try await Self.rows(desks.database)
        let trial = try await town.trial(Team.volunteers, Self.list)
        #expect(trial.groups.map(\.name) == ["onbekend-taak", "geen-naam-naam"])
        #expect(trial.new.map(\.number) == [2, 3, 4] && trial.leftOut == [5] && trial.known.map(\.number) == [6, 7])
        let id = try await town.record(trial, Team.volunteers)
        let told = try await desks.database.read { db in
            try db.all(
                """
                SELECT c.name, e.kind, e.started_on, COALESCE(x.ended_on, ''), COALESCE(MIN(r.role), ''), COUNT(r.id)
                FROM colleague c JOIN engagement e ON e.colleague = c.id LEFT JOIN engagement_end x ON x.engagement = e.id
                    LEFT JOIN volunteer_role r ON r.colleague = c.id
                WHERE c.name LIKE '%Lijst' GROUP BY c.name, e.kind, e.started_on, x.ended_on ORDER BY c.name
                """
            ) { row in (0...5).map { $0 == 5 ? String(row.int($0)) : row.text($0) }.joined(separator: " ") }
        }
        let today = desks.clock.today.iso
        #expect(told == [
            "Els Lijst volunteer 2016-09-01  guide 2", "Kees Lijst intern 2017-01-02 2017-07-01 coach 1", "Nour Lijst volunteer \(today)   0",
        ])
        try await town.undo(id, Team.volunteers)
        let after = try await Self.rows(desks.database)
        #expect(after == before)
    }

    @Test("What a row says that cannot be read gets a sentence and a way out", arguments: [
        ("soort", "baas", "onbekend"), ("vanaf", "ooit", "onleesbaar"), ("vanaf", "2016", "onleesbaar"), ("tot", "ooit", "onleesbaar"),
        ("tot", "1-1-2010", "omgekeerd"), ("taak", "tolk, brandweer", "onbekend"), ("naam", "", "geen-naam"),
    ])
    func problems(_ column: String, _ value: String, _ code: String) async throws {
        let values = ["naam": "Els Lijst", "vanaf": "1-9-2016"].merging([column: value]) { $1 }
        let found = try await ImportTown().problems(Team.volunteers, values)
        #expect(found.map(\.code) == [code] && found.allSatisfy { !$0.remedies.isEmpty })
        #expect(found.map { Team.volunteers.columns[$0.column].name } == [column])
    }

    @Test("A heading is recognised by one column", arguments: [("Medewerker", "naam"), ("FUNCTIE", "taak"), ("In dienst", "vanaf"), ("Uit dienst", "tot")])
    func headings(_ heading: String, _ column: String) {
        #expect(Team.volunteers.columns.filter { $0.isMeant(by: heading) }.map(\.name) == [column])
    }
}
