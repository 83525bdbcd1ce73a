import Casework
import Database
import Foundation
import Support
import Testing
import Vault

/// All data, carried from a file to a server and back.
@Suite("wegwijs copy", .enabled(if: TestServer.isThere, "needs a server: bin/cluster run swift test"))
struct CopyTests {
    private static func report(_ place: String) async throws -> String {
        let ending = try await Wegwijs.report("--format", "json", file: place)
        #expect(ending.code == 0, "\(ending.err)")
        return ending.out
    }

    private enum Person {}

    @Test("There and back: the report is the same to the byte on both engines, and so is every table")
    func thereAndBack() async throws {
        let original = try await PracticePlace.shared.place()
        let (there, back) = (try await TestServer.database(), try Scratch.path("back.db"))
        let going = try await Wegwijs.run("copy", "--from", original, "--to", there)
        let coming = try await Wegwijs.run("copy", "--from", there, "--to", back)
        #expect(going.code == 0 && coming.code == 0, "\(going.err) \(coming.err)")
        #expect(going.out == coming.out && going.out.split(separator: "\n").count > 30)
        let report = try await Self.report(original)
        #expect(report.contains("\"housing.persons\""))
        #expect(try await Self.report(there) == report)
        #expect(try await Self.report(back) == report)
        #expect(try await Wegwijs.run("check", "--database", back).code == 0)
        #expect(try await Wegwijs.run("check", "--database", there).code == 0)
    }

    @Test("The keys of clients go there and back, and what was sealed is opened with them")
    func vault() async throws {
        let (first, there, back) = (try Scratch.path("keys.vault"), try await TestServer.database(), try Scratch.path("back.vault"))
        let (master, person) = (MasterKey(), ID<Person>(4_000))
        let vault = try await Vault(in: SQLiteDatabase.open(first), master, clock: .live)
        let sealed = try await vault.key(of: person).seal("Vertelde over zee", at: SealedPlace("note", 1, "text"))
        try await vault.close()
        let going = try await Wegwijs.run("copy", "--vault", "--from", first, "--to", there)
        let coming = try await Wegwijs.run("copy", "--vault", "--from", there, "--to", back)
        #expect(going.code == 0 && coming.code == 0 && going.out == coming.out, "\(going.err) \(coming.err)")
        let again = try await Vault(in: SQLiteDatabase.open(back), master, clock: .live)
        #expect(try await again.open(sealed, at: SealedPlace("note", 1, "text")) == "Vertelde over zee")
        try await again.close()
        let data = try await Wegwijs.run("copy", "--from", first, "--to", try Scratch.path("new.db"))
        #expect(data.code != 0, "a vault holds no data")
    }

    @Test("A place that holds data is refused, and stays as it was")
    func taken() async throws {
        let original = try await PracticePlace.shared.place()
        let ending = try await Wegwijs.run("copy", "--from", original, "--to", PracticePlace.copyOnServer())
        #expect(ending.code == 65 && ending.out.isEmpty && ending.err.contains("al gegevens"), "\(ending)")
    }

    @Test("A source that is not there is said, and no file is made")
    func nothing() async throws {
        let new = try Scratch.path("new.db")
        let ending = try await Wegwijs.run("copy", "--from", Scratch.path("nergens.db"), "--to", new)
        #expect(ending.code == 69 && ending.err.contains("bestaat niet"), "\(ending)")
        #expect(!FileManager.default.fileExists(atPath: new))
    }
}
