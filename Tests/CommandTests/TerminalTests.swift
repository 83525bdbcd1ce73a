import Foundation
import Support
import Testing

/// Colours, languages, pipes and closed doors.
@Suite("Terminals and pipes")
struct TerminalTests {
    @Test("Without a terminal there are no escape codes", arguments: ["text", "html", "json", "csv"])
    func plain(_ format: String) async throws {
        let ending = try await Wegwijs.report("--format", format, environment: ["TERM": "xterm-256color"])
        #expect(!ending.out.contains("\u{1B}") && !ending.err.contains("\u{1B}"))
    }

    @Test("On a terminal there are colours, unless the reader asked for none", arguments: [
        (nil, true), ("1", false), ("", true),
    ] as [(String?, Bool)])
    func colours(_ wish: String?, _ hasColours: Bool) async throws {
        let terminal = try Terminal()
        let file = try await PracticePlace.shared.place()
        let child = try Wegwijs.start(
            ["report", "--database", file, "--year", "2017", "--municipality", "GM0637"],
            environment: wish.map { ["NO_COLOR": $0] } ?? [:], output: terminal.inside)
        async let shown = terminal.everything()
        #expect(try await child.ending().code == 0)
        terminal.hangUp()
        let text = await shown
        #expect(text.contains("Jaarverslag 2017"))
        #expect(text.contains("\u{1B}[") == hasColours)
    }

    @Test("English when the terminal is set to it, Dutch otherwise", arguments: [
        (["LANG": "en_GB.UTF-8"], "Annual report 2017"), (["LANG": "nl_NL.UTF-8"], "Jaarverslag 2017"), ([:], "Jaarverslag 2017"),
        (["LANG": "nl_NL", "LC_ALL": "en_US"], "Annual report 2017"), (["LANG": "C.UTF-8"], "Jaarverslag 2017"),
    ] as [([String: String], String)])
    func language(_ environment: [String: String], _ title: String) async throws {
        #expect(try await Wegwijs.report(environment: environment).out.hasPrefix(title))
    }

    @Test("A refusal is in English too")
    func refusal() async throws {
        let ending = try await Wegwijs.report(municipality: "GM9999", environment: ["LANG": "en_GB.UTF-8"])
        #expect(ending.err.contains("municipality"))
    }

    @Test("Who closes the pipe early does no harm", arguments: ["text", "html", "json"])
    func pipe(_ format: String) async throws {
        let file = try await PracticePlace.shared.place()
        let report = "$W report --database '\(file)' --year 2017 --municipality GM0637 --format \(format)"
        let line = "{ \(report); echo \"code $?\" >&2; } | head -c 1"
        let ending = try await Wegwijs.shell(line)
        #expect(ending.out.utf8.count == 1)
        // 141 is the custom: the shell's word for "ended because nobody reads on".
        #expect(ending.err.contains("code 0\n") || ending.err.contains("code 141\n"), "\(ending.err)")
        #expect(!ending.err.contains("Fatal"))
    }

    @Test("A report that could not be written whole is not called done", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullOutput() async throws {
        let file = try await PracticePlace.shared.place()
        let ending = try await Wegwijs.shell("$W report --database '\(file)' --year 2017 --municipality GM0637 --format csv > /dev/full")
        #expect(ending.code == 75)
        #expect(ending.err.contains("De schijf is vol"))
    }
}
