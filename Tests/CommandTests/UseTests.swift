import Foundation
import Support
import Testing

/// How the command explains itself.
@Suite("Using the command")
struct UseTests {
    @Test("Every command explains itself with an example", arguments: ["", "practice", "report", "figure", "target", "serve", "migrate", "check", "copy", "audit", "audit verify", "audit head", "names", "names compare"])
    func help(_ command: String) async throws {
        let ending = try await Wegwijs.start(command.split(separator: " ").map(String.init) + ["--help"]).ending()
        #expect(ending.code == 0)
        #expect(ending.out.contains("EXAMPLE") && ending.out.contains("wegwijs \(command)"))
        #expect(ending.err.isEmpty)
    }

    @Test("The help of figure names every figure, and each of them can be asked")
    func figures() async throws {
        let help = try await Wegwijs.run("figure", "--help").out
        let listed = help.components(separatedBy: "FIGURES:").last?.components(separatedBy: "\n\n").first ?? ""
        let ids = listed.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(ids.count > 15 && ids.contains("housing.persons"))
        for id in ids { #expect(try await Wegwijs.figure(id).code == 0, "\(id)") }
    }

    @Test("The version is told")
    func version() async throws {
        let ending = try await Wegwijs.run("--version")
        #expect(ending.code == 0)
        #expect(ending.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test("Wrong use is 64, said on standard error", arguments: [
        ["--frobnicate"], ["report", "--frobnicate"], ["frobnicate"], ["report"], ["figure"], ["target"], ["practice"], ["copy"], ["copy", "--from", "x"],
        ["report", "--database", "x", "--year", "abc", "--municipality", "GM0637"],
        ["report", "--database", "x", "--year", "2017", "--municipality", "GM0637", "--format", "pdf"],
        ["practice", "--database", "x", "--seed", "-1"],
        ["serve", "--database", "x", "--port", "http"], ["serve", "--database", "x", "--listen", "0.0.0.0"],
        ["serve", "--database", "x", "--listen", "localhost"], ["serve", "--database", "x", "--tls-key", "y"],
        ["serve", "--database", "x", "--trusted-proxy", "localhost"], ["serve", "--database", "x", "--host-name", "https://x"],
        ["names", "compare"], ["names", "compare", "Ali"], ["names", "compare", "Ali", "Aly", "Alie"], ["names", "compare", "Ali", "--csv", "x"],
    ])
    func wrong(_ arguments: [String]) async throws {
        let ending = try await Wegwijs.start(arguments).ending()
        #expect(ending.code == 64)
        #expect(ending.out.isEmpty && !ending.err.isEmpty)
    }
}
