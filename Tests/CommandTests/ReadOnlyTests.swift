import Foundation
import Support
import Testing

/// Files and folders that may not be changed.
@Suite("Without the right to write", .enabled(if: FewerRights.prefix != nil, "needs setpriv with the right to drop rights"))
struct ReadOnlyTests {
    private static let changes = [["migrate"], ["practice"], ["check", "--repair"], ["serve", "--port", "0"]]

    private func expectRefused(_ path: String) async throws {
        for command in Self.changes {
            let line = (FewerRights.prefix ?? []) + [Wegwijs.path] + command + ["--database", path]
            let ending = try await Child(line[0], Array(line.dropFirst())).ending()
            #expect(ending.code == 69, "\(command) \(ending)")
            #expect(ending.err.contains("Wegwijs mag dit bestand niet veranderen"), "\(command) \(ending.err)")
            #expect(ending.out.isEmpty)
        }
    }

    @Test("A read-only file is not changed, and can be read")
    func file() async throws {
        let path = try await PracticeFile.copy()
        try FewerRights.set(0o444, of: path)
        let before = try Data(contentsOf: URL(filePath: path))
        try await expectRefused(path)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let report = try await FewerRights.run("report", "--database", path, "--year", "2017", "--municipality", "GM0637")
        #expect(report.code == 0 && report.out.contains("187"), "\(report)")
    }

    @Test("In a read-only folder nothing is made; SQLite cannot even read there, and that is said")
    func folder() async throws {
        let path = try await PracticeFile.copy()
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try FewerRights.set(0o444, of: path)
        try FewerRights.set(0o555, of: folder)
        defer { try? FewerRights.set(0o755, of: folder) }
        try await expectRefused(path)
        let new = try await FewerRights.run("practice", "--database", folder + "/nieuw.db")
        #expect(new.code == 69 && new.err.contains("mag dit bestand niet veranderen"), "\(new)")
        let report = try await FewerRights.run("report", "--database", path, "--year", "2017", "--municipality", "GM0637")
        #expect(report.code == 69 && report.out.isEmpty && report.err.contains("schrijfrechten"), "\(report)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["copy.db"])
    }

    @Test("A file that may not even be read is said")
    func closed() async throws {
        let path = try await PracticeFile.copy()
        try FewerRights.set(0o000, of: path)
        let report = try await FewerRights.run("report", "--database", path, "--year", "2017", "--municipality", "GM0637")
        #expect(report.code == 69 && report.out.isEmpty && report.err.contains("niet te openen"), "\(report)")
    }
}
