import Foundation
import Support
import Testing

@Suite("Files that cannot be used")
struct FileTests {
    @Test("A missing, a foreign and a newer file")
    func unusable() throws {
        #expect(try Program.report(file: Scratch.path("none.db")).code == 69)
        let letter = try Scratch.path("letter.txt")
        try Data(String(repeating: "Dear reader. ", count: 200).utf8).write(to: URL(filePath: letter))
        #expect(try Program.report(file: letter).code == 65)
        let newer = try copy()
        #expect(try sqlite(newer, "INSERT INTO schema_step VALUES ('housing', '2999-01-01', 'later')") == 0)
        let ending = try Program.report(file: newer)
        #expect(ending.code == 69 && ending.err.contains("nieuwere versie"))
        #expect(try Program.run("migrate", "--database", newer).code == 69)
    }

    @Test("A damaged file")
    func damaged() throws {
        let path = try copy()
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.seek(toOffset: 100_000)
        try handle.write(contentsOf: Data(repeating: 0xA5, count: 1_500_000))
        try handle.close()
        let ending = try Program.run("check", "--database", path)
        #expect(ending.code == 65 && ending.err.contains("beschadigd"))
    }

    @Test("A file that another program holds is asked again later; looking at it still works")
    func locked() throws {
        let path = try copy()
        let server = try Served(path)
        #expect(server.address().hasPrefix("http://127.0.0.1:"))
        #expect(try Program.run("migrate", "--database", path).code == 75)
        #expect(try Program.run("check", "--repair", "--database", path).code == 75)
        #expect(try Program.report(file: path).code == 0)
        #expect(server.end() == 0)
        #expect(try Program.run("check", "--database", path).code == 0)
    }

    @Test("A file that may not be changed is a sentence when it must be changed, and can still be read")
    func readOnly() throws {
        let path = try copy()
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let line = "chmod 755 '\(folder)'; chmod 444 '\(path)'; "
        let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
        // The folder of the build may not be open to others, so a copy of the program stands beside the file.
        let own = "cp \"$W\" '\(folder)/wegwijs'; \(line) \(asNobody)'\(folder)/wegwijs' migrate --database '\(path)'"
        let ending = try Program.run(shell: own, environment: ["LD_LIBRARY_PATH": runtime])
        #expect(ending.code == 69, "\(ending.err)")
        #expect(ending.err.contains("mag dit bestand niet veranderen") || ending.err.contains("niet te openen"))
    }

    @Test("Practice never mixes with data that are there")
    func practiceTwice() throws {
        let path = try copy()
        let before = try Program.report("--format", "json", file: path).out
        let ending = try Program.run("practice", "--database", path)
        #expect(ending.code == 65 && ending.out.isEmpty)
        #expect(try Program.report("--format", "json", file: path).out == before)
    }

    @Test("On a disk that is full nothing is stored by halves, and with room it works")
    func fullDisk() throws {
        let folder = try Scratch.folder().path
        let mounted = try Program.run(shell: "mount -t tmpfs -o size=2m tmpfs '\(folder)'").code == 0
        try withKnownIssue("Only root may mount a small disk", isIntermittent: true) {
            try #require(mounted)
        } when: { !mounted }
        guard mounted else { return }
        defer { _ = try? Program.run(shell: "umount '\(folder)'") }
        let path = folder + "/full.db"
        let ending = try Program.run("practice", "--database", path)
        #expect(ending.code == 75 && ending.err.contains("De schijf is vol"), "\(ending.err)")
        #expect(try Program.report(file: path).code == 65)
        #expect(try Program.run(shell: "mount -o remount,size=64m '\(folder)'").code == 0)
        #expect(try Program.run("practice", "--database", path).code == 0)
        #expect(try Program.run("check", "--database", path).code == 0)
    }

    @Test("Killed at any moment, practice left all or nothing")
    func killed() throws {
        for delay in stride(from: 0.05, to: 2.4, by: 0.3) {
            let path = try Scratch.path("killed.db")
            _ = try Program.run(shell: "timeout -s KILL \(delay) $W practice --database '\(path)'")
            let ending = try Program.report("--format", "json", file: path)
            if ending.code == 0 {
                #expect(ending.out == (try Program.report("--format", "json").out))
            } else {
                #expect([65, 69].contains(ending.code))
                #expect(try Program.run("practice", "--database", path).code == 0)
            }
            #expect(try Program.run("check", "--database", path).code == 0)
        }
    }

    private func copy() throws -> String {
        let path = try Scratch.path("copy.db")
        try FileManager.default.copyItem(atPath: Program.practice, toPath: path)
        return path
    }

    private func sqlite(_ path: String, _ statement: String) throws -> Int32 {
        try Program.run(shell: "python3 - '\(path)' <<'END'\nimport sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\nc.execute(\"\(statement)\")\nc.commit()\nEND").code
    }

    /// Where the shared libraries of Swift are, for a program that moved.
    private var runtime: String {
        (try? Program.run(shell: "ldd \"$W\" | sed -n 's|.*=> \\(.*\\)/libswiftCore.so.*|\\1|p'").out.trimmingCharacters(in: .whitespacesAndNewlines)) ?? ""
    }
}
