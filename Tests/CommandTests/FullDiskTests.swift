import Foundation
import Support
import Testing

/// A disk, or a quota, that is too small for the practice town.
@Suite("No room")
struct FullDiskTests {
    private static let mayMount: Bool = {
        #if os(Linux)
        guard let folder = try? Scratch.folder().path, mount("tmpfs", folder, "tmpfs", 0, "size=1m") == 0 else { return false }
        umount2(folder, Int32(MNT_DETACH))
        return true
        #else
        return false
        #endif
    }()

    @Test("On a full disk it is said to try again; nothing is stored by halves; with room it works",
          .enabled(if: mayMount, "needs the right to mount a small disk"))
    func disk() async throws {
        #if os(Linux)
        let folder = try Scratch.folder().path
        try #require(mount("tmpfs", folder, "tmpfs", 0, "size=2m") == 0)
        defer { umount2(folder, Int32(MNT_DETACH)) }
        let path = folder + "/vol.db"
        let ending = try await Wegwijs.run("practice", "--database", path)
        #expect(ending.code == 75 && ending.err.contains("De schijf is vol"), "\(ending)")
        #expect(try await Wegwijs.run("check", "--database", path).code == 0)
        #expect(try await Wegwijs.report(file: path).code == 65)
        try #require(mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT), "size=64m") == 0)
        #expect(try await Wegwijs.run("practice", "--database", path).code == 0)
        #expect(try await Wegwijs.report("--format", "csv", file: path).out == Wegwijs.report("--format", "csv").out)
        #endif
    }

    @Test("Over the largest size that a file may have: a sentence, and nothing by halves")
    func quota() async throws {
        let path = try Scratch.path()
        let ending = try await Wegwijs.shell("trap '' XFSZ; ulimit -f 2000; exec $W practice --database '\(path)'")
        #expect(ending.code == 69 || ending.code == 75, "\(ending)")
        #expect(ending.err.contains("Er is niets half bewaard"), "\(ending.err)")
        #expect(try await Wegwijs.report(file: path).code == 65)
        #expect(try await Wegwijs.run("practice", "--database", path).code == 0)
        #expect(try await Wegwijs.run("check", "--database", path).code == 0)
    }
}
