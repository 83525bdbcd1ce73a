import Casework
import Support
import Testing

/// What the check finds, and what it mends.
@Suite("wegwijs check")
struct CheckTests {
    @Test("It tells the engine and its settings, and that all is well")
    func well() async throws {
        let ending = try await Wegwijs.run("check", "--database", PracticeFile.shared.path())
        #expect(ending.code == 0)
        #expect(ending.out.contains("engine\tSQLite 3."))
        #expect(ending.out.contains("journal_mode\twal\n") && ending.out.contains("foreign_keys\t1\n"))
        #expect(ending.err.contains("Alles is in orde"))
        let repair = try await Wegwijs.run("check", "--repair", "--database", PracticeFile.copy())
        #expect(repair.code == 0 && repair.out.contains("synchronous\t2\n"))
    }

    @Test("A count that differs from its records is found by name; counting anew mends it", arguments: [
        "UPDATE contact_month SET contacts = contacts + 5 WHERE month = '2017-03'", "DELETE FROM contact_month WHERE month = '2016-05'",
        "INSERT INTO contact_month VALUES ('GM0637', '2031-01', 'legal', 1, 7)",
    ] as [SQL])
    func counts(_ statement: SQL) async throws {
        let path = try await PracticeFile.tampered(statement)
        let seen = try await Wegwijs.run("check", "--database", path)
        #expect(seen.code == 65)
        #expect(seen.err.contains("contact_month") && seen.err.contains("--repair"))
        #expect(try await Wegwijs.run("check", "--repair", "--database", path).code == 0)
        #expect(try await Wegwijs.run("check", "--database", path).code == 0)
        #expect(try await Wegwijs.report("--format", "json", file: path).out == Wegwijs.report("--format", "json").out)
    }
}
