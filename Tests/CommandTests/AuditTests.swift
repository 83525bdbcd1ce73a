import Casework
import Database
import Foundation
import Support
import Testing

/// The log, as its administrator and whoever keeps watch see it.
@Suite("wegwijs audit")
struct AuditTests {
    /// The practice town, sealed. Gives the place, the file with its newest head, and the key.
    private static func sealed() async throws -> (place: String, head: String, key: [String: String]) {
        let (place, head) = (try await PracticePlace.copy(), try Scratch.path("head.txt"))
        let key = ["WEGWIJS_LOG_KEY": try Scratch.path("own.logkey")]
        let ending = try await Wegwijs.run("audit", "head", "--seal", "--database", place, environment: key)
        #expect(ending.code == 0 && ending.err.isEmpty, "\(ending)")
        try ending.out.write(toFile: head, atomically: true, encoding: .utf8)
        return (place, head, key)
    }

    private static func verify(_ place: String, _ more: String..., key: [String: String]) async throws -> Child.Ending {
        try await Wegwijs.start(["audit", "verify", "--database", place] + more, environment: key).ending()
    }

    /// By who takes the guards of the database away first.
    private static func meddle(_ place: String, _ deeds: SQL...) async throws {
        let database = try await Scratch.open(place)
        try await database.write { db in
            switch Engine.chosen {
            case .sqlite:
                try db.define("DROP TRIGGER trace_unchanged")
                try db.define("DROP TRIGGER trace_unremoved")
                try db.define("DROP TRIGGER trace_leaf_unremoved")
                try db.define("DROP TRIGGER trace_head_unremoved")
            case .postgresql:
                try db.define("DROP TRIGGER unchanged ON trace")
                try db.define("DROP TRIGGER unchanged ON trace_leaf")
                try db.define("DROP TRIGGER unchanged ON trace_head")
            }
            for deed in deeds { try db.run(deed) }
        }
        try await database.close()
    }

    @Test("A log that nobody touched is right, and the head that was printed says so too")
    func whole() async throws {
        let (place, head, key) = try await Self.sealed()
        let ending = try await Self.verify(place, "--head", head, key: key)
        #expect(ending.code == 0 && ending.err.contains("Het logboek klopt:"), "\(ending)")
        #expect(ending.out.contains("waiting\t0\n") && ending.out.contains("lines\t"))
        let again = try await Wegwijs.run("audit", "head", "--database", place, environment: key)
        #expect(try again.out == String(contentsOfFile: head, encoding: .utf8))
    }

    @Test("What was changed and removed is named by number, entry and time, not by what it holds; 65")
    func named() async throws {
        let (place, _, key) = try await Self.sealed()
        try await Self.meddle(
            place, "UPDATE trace SET ground = 'geheim' WHERE id IN (SELECT entry FROM trace_leaf WHERE number = 12)",
            "DELETE FROM trace_leaf WHERE number = 34")
        let ending = try await Self.verify(place, key: key)
        #expect(ending.code == 65 && ending.err.contains("2 bevindingen"), "\(ending)")
        let lines = ending.out.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(lines.first { $0[0] == "gewijzigd" }.map { $0[1] == "12" && $0[2].count == 13 && $0[3].hasSuffix("Z") } == true, "\(lines)")
        #expect(lines.first { $0[0] == "weggehaald" }.map { $0[1] == "34" && $0[2] == "-" } == true, "\(lines)")
        #expect(!ending.out.contains("geheim") && !ending.out.contains("practice"))
    }

    @Test("An end that was cut off is told by a head that was kept elsewhere, and only by that")
    func cut() async throws {
        let (place, head, key) = try await Self.sealed()
        try await Self.meddle(
            place, "DELETE FROM trace_leaf WHERE number > (SELECT MIN(size) FROM trace_head)",
            "DELETE FROM trace_head WHERE number > 1", "DELETE FROM trace WHERE id NOT IN (SELECT entry FROM trace_leaf)")
        #expect(try await Self.verify(place, key: key).code == 0)
        let ending = try await Self.verify(place, "--head", head, key: key)
        #expect(ending.code == 65 && ending.out.contains("weggehaald\t1001–"), "\(ending)")
    }

    @Test("A log that was signed with another key than ours is told")
    func otherKey() async throws {
        let (place, _, _) = try await Self.sealed()
        let other = ["WEGWIJS_LOG_KEY": try Scratch.path("other.logkey")]
        #expect(try await Self.verify(place, key: other).code == 0, "who has no key sees only that it is signed")
        #expect(try await Wegwijs.run("audit", "head", "--seal", "--database", PracticePlace.copy(), environment: other).code == 0)
        let ending = try await Self.verify(place, key: other)
        #expect(ending.code == 65 && ending.out.contains("andere sleutel"), "\(ending)")
    }

    @Test("Without anything signed, or with a file that holds no head, it says what to do", arguments: [[], ["--head", "/dev/null"]])
    func nothing(_ more: [String]) async throws {
        let place = try await PracticePlace.shared.place()
        let ending = try await Wegwijs.start(["audit", more.isEmpty ? "head" : "verify", "--database", place] + more).ending()
        #expect(ending.code == (more.isEmpty ? 69 : 65))
        #expect(ending.out.isEmpty && ending.err.contains("wegwijs audit head"), "\(ending)")
    }

    @Test("A program that serves signs what there is, and once more when it ends")
    func serving() async throws {
        let place = try await PracticePlace.copy()
        let ending = try await Serving.during(place) { _, _ in }
        #expect(ending.code == 0 && ending.err.isEmpty, "\(ending)")
        let audit = try await Wegwijs.run("audit", "verify", "--database", place)
        #expect(audit.code == 0 && audit.out.contains("waiting\t0\n"), "\(audit)")
    }

    @Test("Carried to the other engine the log is still what was signed")
    func carried() async throws {
        guard TestServer.isThere else { return }
        let (place, head, key) = try await Self.sealed()
        let there = Engine.chosen == .sqlite ? try await TestServer.database() : try Scratch.path("there.db")
        #expect(try await Wegwijs.run("copy", "--from", place, "--to", there).code == 0)
        let ending = try await Self.verify(there, "--head", head, key: key)
        #expect(ending.code == 0, "\(ending)")
    }

    @Test("Beside a data file the key is made by itself, for nobody else to read")
    func keyFile() async throws {
        let file = try await PracticeFile.copy()
        let ending = try await Wegwijs.run("audit", "head", "--seal", "--database", file, environment: ["WEGWIJS_LOG_KEY": ""])
        #expect(ending.code == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: file + ".logkey")[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
