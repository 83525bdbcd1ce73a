import Casework
import Foundation
import Support
import Testing

/// Files that cannot be used: a sentence, a code, and the file stays as it was.
@Suite("Files that cannot be used")
struct WrongFileTests {
    private static let commands: [[String]] = [
        ["report", "--year", "2017", "--municipality", "GM0637"],
        ["figure", "housing.persons", "--year", "2017", "--municipality", "GM0637"],
        ["check"], ["check", "--repair"], ["serve", "--port", "0"],
    ]

    private func expect(_ code: Int32, _ words: String, of path: String, by commands: [[String]] = commands) async throws {
        let before = try? Data(contentsOf: URL(filePath: path))
        for command in commands {
            let ending = try await Wegwijs.start(command + ["--database", path]).ending()
            #expect(ending.code == code, "\(command) \(ending)")
            #expect(ending.err.contains(words), "\(command) \(ending.err)")
            #expect(ending.out.isEmpty)
        }
        #expect((try? Data(contentsOf: URL(filePath: path))) == before)
    }

    @Test("A file that is not there: 69, and it is not made")
    func missing() async throws {
        let path = try Scratch.path("weg.db")
        try await expect(69, "\(path) bestaat niet", of: path)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test("A letter: 65")
    func letter() async throws {
        let path = try Scratch.path("brief.txt")
        try String(repeating: "Lieve mensen. ", count: 300).write(toFile: path, atomically: false, encoding: .utf8)
        try await expect(65, "geen gegevensbestand van Wegwijs", of: path, by: Self.commands + [["migrate"], ["practice"]])
    }

    @Test("An empty file: 65")
    func empty() async throws {
        let path = try Scratch.path("leeg.db")
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        try await expect(65, "geen gegevensbestand van Wegwijs", of: path)
    }

    @Test("A file of a newer version: 69")
    func newer() async throws {
        let path = try await PracticeFile.tampered("INSERT INTO schema_step VALUES ('housing', '2999-01-01', 'later')")
        try await expect(69, "nieuwere versie", of: path)
        for command in ["migrate", "practice"] {
            let ending = try await Wegwijs.run(command, "--database", path)
            #expect(ending.code == 69 && ending.err.contains("nieuwere versie"))
        }
    }

    @Test("A file of an older version: 69, with what to do, and then it works")
    func older() async throws {
        let path = try await PracticeFile.tampered("DELETE FROM schema_step WHERE owner = 'signals'")
        try await expect(69, "wegwijs migrate", of: path)
        let fresh = try Scratch.path()
        #expect(try await Wegwijs.run("migrate", "--database", fresh).code == 0)
        #expect(try await Wegwijs.run("check", "--database", fresh).code == 0)
        let again = try await Wegwijs.run("migrate", "--database", fresh)
        #expect(again.code == 0 && again.err.contains("al bij"))
    }

    @Test("A damaged file: 65, by who checks and by who reads")
    func damaged() async throws {
        let path = try await PracticeFile.copy()
        try Tampering.overwrite(path, from: 100_000, count: 3_000_000)
        try await expect(65, "beschadigd", of: path, by: [["report", "--year", "2017", "--municipality", "GM0637"]])
        for command in [["check"], ["check", "--repair"]] {
            let ending = try await Wegwijs.start(command + ["--database", path]).ending()
            #expect(ending.code == 65 && ending.err.contains("beschadigd"), "\(ending)")
        }
    }
}
