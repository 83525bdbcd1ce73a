import Casework
import Support
import Testing

/// What the check finds, and what it mends.
@Suite("wegwijs check")
struct CheckTests {
    private static let settings = switch Engine.chosen {
    case .sqlite: ["engine\tSQLite 3.", "journal_mode\twal\n", "foreign_keys\t1\n"]
    case .postgresql: ["engine\tPostgreSQL 1", "fsync\ton\n", "full_page_writes\ton\n", "role\tprimary\n"]
    }

    @Test("It tells the engine and its settings, and that all is well")
    func well() async throws {
        let ending = try await Wegwijs.run("check", "--database", PracticePlace.shared.place())
        #expect(ending.code == 0)
        for words in Self.settings { #expect(ending.out.contains(words), "\(ending.out)") }
        #expect(ending.err.contains("Alles is in orde"))
        let repair = try await Wegwijs.run("check", "--repair", "--database", PracticePlace.copy())
        #expect(repair.code == 0)
        #expect(Engine.chosen == .postgresql || repair.out.contains("synchronous\t2\n"))
    }

    @Test("A count that differs from its records is found by name; counting anew mends it", arguments: [
        "UPDATE contact_month SET contacts = contacts + 5 WHERE month = '2017-03'", "DELETE FROM contact_month WHERE month = '2016-05'",
        "INSERT INTO contact_month VALUES ('GM0637', '2031-01', 'legal', 1, 7)",
    ] as [SQL])
    func counts(_ statement: SQL) async throws {
        let path = try await PracticePlace.tampered(statement)
        let seen = try await Wegwijs.run("check", "--database", path)
        #expect(seen.code == 65)
        #expect(seen.err.contains("contact_month") && seen.err.contains("--repair"))
        #expect(try await Wegwijs.run("check", "--repair", "--database", path).code == 0)
        #expect(try await Wegwijs.run("check", "--database", path).code == 0)
        #expect(try await Wegwijs.report("--format", "json", file: path).out == Wegwijs.report("--format", "json").out)
    }
}
