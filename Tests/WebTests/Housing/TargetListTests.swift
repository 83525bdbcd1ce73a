import Casework
import Clients
import Database
import Dates
import Housing
import Import
import Support
import Testing
import Web

/// What counts for the target after a list was brought in.
@Suite("The target after a list")
struct TargetListTests {
    private static func kind(_ slug: String) throws -> ImportKind {
        try #require(Housing.lists.first { $0.slug.utf8.elementsEqual(slug.utf8) })
    }

    private static let told: SQL = """
        SELECT p.started_on, p.route, p.counted_on FROM placement p ORDER BY p.started_on
        """

    @Test("A list that tells of an earlier housing takes the count to that day; taken back, the count is where it was")
    func earlier() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("plaatsingen"))
        let head = "Naam,Gehuisvest op,Straat,Nr,Hoe gehuisvest\n"
        _ = try await town.record(try await town.trial(kind, head + "Amal Haddad,1-6-2017,Dorpsstraat,1,regulier"), kind)
        #expect(try await town.lines(Self.told, 3) == ["2017-06-01 regular 2017-06-01"])
        // The later row of the list comes first, and one of the two does not count by its rule.
        let more = head + "Amal Haddad,1-3-2018,Dorpsstraat,3,regulier\nAmal Haddad,1-2-2016,Dorpsstraat,2,GVA\n"
            + "Amal Haddad,1-2-2015,Dorpsstraat,4,GVA"
        let id = try await town.record(try await town.trial(kind, more), kind)
        #expect(try await town.lines(Self.told, 3) == [
            "2015-02-01 gva -", "2016-02-01 gva 2016-02-01", "2017-06-01 regular -", "2018-03-01 regular -",
        ])
        try await town.undo(id, kind)
        #expect(try await town.lines(Self.told, 3) == ["2017-06-01 regular 2017-06-01"])
    }

    @Test("A list states a target again, and what is there already is not brought in twice")
    func revised() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("taakstelling"))
        let head = "Halfjaar;Soort regel;Aantal;Opgegeven op;Bron;Reden\n"
        let first = head + "2016-1;taakstelling;117;1-1-2016;Brief;"
        _ = try await town.record(try await town.trial(kind, first), kind)
        let both = first + "\n2016-1;taakstelling;104;1-4-2016;Brief;"
        let trial = try await town.trial(kind, both)
        #expect(trial.groups.isEmpty && trial.new.count == 1)
        _ = try await town.record(trial, kind)
        let told: SQL = "SELECT CAST(amount AS TEXT), stated_on FROM target_entry ORDER BY stated_on"
        #expect(try await town.lines(told, 2) == ["117 2016-01-01", "104 2016-04-01"])
    }
}
