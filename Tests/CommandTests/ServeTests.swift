import Foundation
import Support
import Testing

/// The pages, over a real socket.
@Suite("wegwijs serve")
struct ServeTests {
    @Test("It prints its address, answers there, ends well when told to, and leaves the file whole")
    func serve() async throws {
        let path = try await PracticePlace.copy()
        let ending = try await Serving.during(path) { address, _ in
            let page = try await Serving.get(address + "verslag/GM0637/2017", Serving.signIn(address))
            #expect(page.status == 200 && page.body.contains("187"))
            #expect(try await Serving.get(address + "nergens").status == 404)
        }
        #expect(ending.code == 0)
        #expect(ending.out.split(separator: "\n").count == 1 && ending.err.isEmpty, "\(ending)")
        let log = (try? Data(contentsOf: URL(filePath: path + "-wal"))) ?? Data()
        #expect(log.isEmpty, "the file alone holds everything")
        #expect(try await Wegwijs.run("check", "--database", path).code == 0)
    }

    @Test("Without a vault it serves all the same, and says what stays closed; with a file beside the data it makes one")
    func vault() async throws {
        let none = ["WEGWIJS_VAULT": "", "LC_ALL": "nl_NL.UTF-8"]
        let ending = try await Serving.during(PracticePlace.copyOnServer(), none) { address, _ in
            let page = try await Serving.get(address + "hulp")
            #expect(page.status == 200)
        }
        #expect(ending.code == 0 && ending.err.contains("wat verzegeld is, blijft dicht"), "\(ending)")
        let file = try await PracticeFile.copy()
        let beside = try await Serving.during(file, none) { _, _ in }
        #expect(beside.err.isEmpty, "\(beside)")
        for name in [file + ".vault", file + ".vault.masterkey"] { #expect(FileManager.default.fileExists(atPath: name)) }
        let mode = try FileManager.default.attributesOfItem(atPath: file + ".vault.masterkey")[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test("Ctrl+C ends it well too")
    func interrupted() async throws {
        let server = try Wegwijs.start(["serve", "--database", try await PracticePlace.copy(), "--port", "0"])
        #expect(await server.says("http://"))
        server.send(SIGINT)
        #expect(try await server.ending().code == 0)
    }

    @Test("A port that is taken is said, with what to do")
    func taken() async throws {
        let other = try await PracticePlace.copy()
        try await Serving.during(try await PracticePlace.copy()) { address, _ in
            let port = String(address.split(separator: ":").last?.dropLast() ?? "")
            for (arguments, environment) in [(["--port", port], [:]), ([], ["WEGWIJS_PORT": port])] {
                let ending = try await Wegwijs.start(["serve", "--database", other] + arguments, environment: environment).ending()
                #expect(ending.code == 69)
                #expect(ending.out.isEmpty && ending.err.contains("Poort \(port) is al in gebruik"))
            }
        }
    }

    @Test("A port that cannot be is refused, not another one taken in silence", arguments: ["65536", "99999", "-1"])
    func impossible(_ port: String) async throws {
        let server = try Wegwijs.start(["serve", "--database", try await PracticePlace.copy(), "--port=\(port)"])
        let isServing = await server.says("http://")
        server.send(SIGKILL)
        let ending = try await server.ending()
        #expect(!isServing)
        #expect(ending.code == 65 && ending.err.contains("65535"), "\(ending)")
    }
}
