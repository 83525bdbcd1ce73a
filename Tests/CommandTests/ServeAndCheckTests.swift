import Foundation
import Support
import Testing

@Suite("wegwijs serve, practice and check")
struct ServeAndCheckTests {
    @Test("Serve answers at the address that it prints, and ends well when it is told to")
    func serve() throws {
        let path = try Scratch.path("served.db")
        try FileManager.default.copyItem(atPath: Program.practice, toPath: path)
        let server = try Served(path)
        let address = server.address()
        let page = try Program.run(shell: "python3 -c \"import urllib.request; print(urllib.request.urlopen('\(address)verslag/GM0637/2017').read().decode())\"")
        #expect(page.out.contains("187"))
        let port = address.split(separator: ":").last?.dropLast() ?? ""
        let other = try Scratch.path("other.db")
        try FileManager.default.copyItem(atPath: Program.practice, toPath: other)
        let second = try Program.run("serve", "--database", other, "--port", String(port))
        #expect(second.code == 69 && second.err.contains("in gebruik"))
        #expect(server.end() == 0)
        #expect(try Program.run("check", "--database", path).code == 0)
    }

    @Test("Practice tells how far it is in lines when there is no terminal, and nothing on standard output")
    func progress() throws {
        let ending = try Program.run("practice", "--database", Scratch.path())
        #expect(ending.code == 0 && ending.out.isEmpty)
        #expect(ending.err.contains("50 %") && ending.err.contains("100 %") && !ending.err.contains("\r"))
    }

    @Test("The same seed makes the same town; another seed makes other people and the same totals")
    func seeds() throws {
        let (same, other) = (try Scratch.path(), try Scratch.path())
        _ = try Program.run("practice", "--database", same, "--seed", "2017")
        _ = try Program.run("practice", "--database", other, "--seed", "7")
        let mine = try Program.report("--format", "csv")
        #expect(try Program.report("--format", "csv", file: same).out == mine.out)
        let theirs = try Program.report("--format", "csv", file: other).out
        #expect(theirs != mine.out && theirs.contains("187") && theirs.contains("1990"))
    }

    @Test("Check sees a count that differs from its records, says which, and mends it")
    func repair() throws {
        let path = try Scratch.path("tampered.db")
        try FileManager.default.copyItem(atPath: Program.practice, toPath: path)
        let tamper = "import sqlite3; c = sqlite3.connect('\(path)'); c.execute('UPDATE contact_month SET contacts = contacts + 5'); c.commit()"
        #expect(try Program.run(shell: "python3 -c \"\(tamper)\"").code == 0)
        let seen = try Program.run("check", "--database", path)
        #expect(seen.code == 65 && seen.err.contains("contact_month"))
        #expect(seen.out.contains("journal_mode\twal"))
        #expect(try Program.run("check", "--repair", "--database", path).code == 0)
        #expect(try Program.run("check", "--database", path).code == 0)
    }
}
