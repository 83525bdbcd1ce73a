import Foundation
import Testing

@Suite("No decision about security on what looks the same")
struct TextDecisionTests {
    /// Where what came from outside is read and weighed.
    private static let places = [
        "Sources/SignIn/", "Sources/Access/", "Sources/Web/Door/", "Sources/Web/Server/", "Sources/Web/Routing/", "Sources/Team/SignIn/",
        "Sources/Tables/",
    ]

    /// Lines that may stay, by file and by words of the line, each with its reason.
    private static let exceptions: [(path: String, words: String, reason: String)] = [
        ("Sources/Access/Standing.swift", "case \"", "words that the query above them writes itself; none comes from outside"),
        ("Sources/SignIn/Strength/GuessedText.swift", "lowercased()", "how easy a password is to guess: small and capital have to be one"),
        ("Sources/Tables/Source/FormatGuess.swift", "seen.range(of: word)", "both are bytes"),
        ("Sources/Tables/Writing/NewColumn.swift", "head.count", "how wide a column is, for the eye"),
    ]

    @Test("What reads requests and decides who someone is looks at bytes")
    func bytes() {
        let files = House.sources.filter { file in Self.places.contains { file.path.hasPrefix($0) } }
        #expect(files.count > 90)
        let found = files.flatMap { file in
            TextDecision.found(in: file.text).filter { fault in
                !Self.exceptions.contains { file.path == $0.path && file.lines[fault.line - 1].contains($0.words) }
            }.map { "\(file.path):\($0.line) \($0.words): \(file.lines[$0.line - 1].trimmingCharacters(in: .whitespaces))" }
        }
        #expect(found == [])
    }

    @Test("Each exception is still needed")
    func needed() {
        for exception in Self.exceptions {
            let file = House.sources.first { $0.path == exception.path }
            let lines = file.map { file in TextDecision.found(in: file.text).map { file.lines[$0.line - 1] } } ?? []
            #expect(lines.contains { $0.contains(exception.words) }, "\(exception)")
        }
    }

    @Test("Planted: such lines are found", arguments: [
        #"if host == "localhost" { return true }"#, #"guard "https" != proto else { return }"#, #"if path.hasPrefix("/ik") {"#,
        #"name.hasSuffix(".nl")"#, #"if agent.contains("Firefox") {"#, #"text.contains { $0.isNumber }"#, #"name.lowercased()"#,
        #"let letters: [Character] = []"#, #"line.split(separator: ",")"#, #"["GET", "HEAD"].contains(method)"#, #"case "admin": true"#,
        "func f(_ host: String) -> Bool { host == other }", "func f(_ host: String) -> Bool { other.host != host }",
        "func f(_ host: String?) -> Bool { host?.first == nil }", "let word = String(x); if word == y {", #"x.range(of: "a")"#,
        #"text.components(separatedBy: ";")"#, "func f(name: String) { name.count > 3 }",
    ])
    func planted(_ line: String) {
        #expect(TextDecision.found(in: line).count == 1)
    }

    @Test("And such lines are not", arguments: [
        "// if host == \"localhost\" it is ours", "if bytes.first == UInt8(ascii: \"/\") { return }", "if status == .notFound {",
        #"text.utf8.elementsEqual("same-origin".utf8)"#, "func f(_ host: String?) { guard host != nil else { return } }",
        #"guard !wanted.utf8.starts(with: "//".utf8) else { return }"#, "func f(_ name: String) -> Bool { name.utf8.count > 3 }",
        #"let greeting = "hello""#, "roles.contains(.teamLeader)", #"",]}".utf8.contains(byte)"#, "if count == 3 {",
    ])
    func innocent(_ line: String) {
        #expect(TextDecision.found(in: line).isEmpty)
    }
}
