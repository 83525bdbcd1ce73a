import Casework
import Database
import Organisation
import Support
import Testing

/// Who did what, and when, stands beside every deed.
@Suite("The trace of a deed")
struct TraceTests {
    @Test("A municipality, a place, a definition and a marker each leave who, why and which")
    func organisation() async throws {
        let database = try await Scratch.database()
        let lines = try await database.write { db in
            let stage = Stage(db)
            let town = try stage.municipality("GM9001", "Molenrade")
            _ = try stage.place("Het Veer", serving: town)
            try Definitions.set(
                .guidanceMonths, to: 24, for: town, from: stage.date("2017-01-01"), basis: "test", by: stage.author, in: db)
            try Markers.set(.practice, by: stage.author, in: db)
            return try db.all("SELECT deed, noun, code, ground FROM trace ORDER BY id") { row in
                (0..<4).map { row.optionalText($0) ?? "-" }.joined(separator: " ")
            }
        }
        #expect(lines == [
            "put municipality GM9001 test", "added place - test", "set definition guidance-months GM9001 2017-01-01 test",
            "set marker practice test",
        ])
    }

    @Test("A deed that is refused leaves no trace")
    func refused() async throws {
        let database = try await Scratch.database()
        await #expect(throws: BrokenConstraint(kind: .reference)) {
            try await database.write { db in
                _ = try Stage(db).place("Nergens", serving: MunicipalityCode(literal: "GM9999"))
            }
        }
        #expect(try await database.read { try $0.number("SELECT COUNT(*) FROM trace") } == 0)
    }
}
