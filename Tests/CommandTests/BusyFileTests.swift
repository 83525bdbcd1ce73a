import Foundation
import Support
import Testing

/// One program works in the file; the others may look.
@Suite("A file in use")
struct BusyFileTests {
    @Test("While the pages are served, who wants to change the file is told to wait; who looks is answered")
    func serving() async throws {
        let path = try await PracticeFile.copy()
        let link = URL(filePath: path).deletingLastPathComponent().appending(path: "link.db").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        let ending = try await Serving.during(path) { _, _ in
            for command in [["practice"], ["migrate"], ["check", "--repair"], ["serve", "--port", "0"]] {
                for name in [path, link] {
                    let ending = try await Wegwijs.start(command + ["--database", name]).ending()
                    #expect(ending.code == 75, "\(command)")
                    #expect(ending.out.isEmpty && ending.err.contains("in gebruik door een ander programma"))
                }
            }
            #expect(try await Wegwijs.report(file: path).out == Wegwijs.report().out)
            #expect(try await Wegwijs.figure("housing.persons", file: path).code == 0)
            #expect(try await Wegwijs.run("check", "--database", path).code == 0)
        }
        #expect(ending.code == 0)
        #expect(try await Wegwijs.run("check", "--repair", "--database", path).code == 0)
    }

    @Test("When the one who held it was killed, the next may begin at once")
    func killed() async throws {
        let path = try await PracticeFile.copy()
        let server = try Wegwijs.start(["serve", "--database", path, "--port", "0"])
        #expect(await server.says("http://"))
        #expect(try await Wegwijs.run("migrate", "--database", path).code == 75)
        server.send(SIGKILL)
        #expect(try await server.ending().signal == SIGKILL)
        #expect(try await Wegwijs.run("migrate", "--database", path).code == 0)
        #expect(try await Wegwijs.run("check", "--database", path).code == 0)
    }
}
