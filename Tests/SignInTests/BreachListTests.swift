import Casework
import Crypto
import Foundation
@testable import SignIn
import Testing

@Suite("A list of leaked passwords")
struct BreachListTests {
    private let leaked = (0..<600).map { "leaked\($0)" }

    private func hash(_ text: String) -> String {
        Insecure.SHA1.hash(data: Data(text.utf8)).map { String(format: "%02X", $0) }.joined()
    }

    /// Lends the path of a file with these lines.
    private func file<T>(_ text: String, _ body: (String) throws -> T) throws -> T {
        let path = FileManager.default.temporaryDirectory.appending(path: "leaked-\(UUID().uuidString)").path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    @Test("Each that is on it is found, none that is not: in every form in which such lists come", arguments: [
        ("\n", ":12", 40), ("\r\n", ":3861493", 40), ("\n", "", 40), ("\n", "", 20), ("\n", "", 12),
    ])
    func found(_ feed: String, _ count: String, _ digits: Int) throws {
        let lines = leaked.map(hash).sorted().map { $0.prefix(digits) + count + feed }
        for text in [lines.joined(), String(lines.joined().dropLast(feed.utf8.count))] {
            try file(text) { path in
                let list = BreachList(path: path)
                #expect(list.isReadable)
                #expect(leaked.filter { !list.contains($0) } == [])
                #expect((0..<600).filter { list.contains("safe\($0)") } == [])
            }
        }
    }

    @Test("A file that is not there, is empty or is something else has nothing on it and says so")
    func unreadable() throws {
        let none = BreachList(path: "/nowhere/leaked.txt")
        #expect(!none.isReadable && !none.contains("leaked1"))
        for text in ["", "\n", "hello\nworld\n", String(repeating: "x", count: 5000)] {
            try file(text) { path in
                #expect(!BreachList(path: path).isReadable)
                #expect(!BreachList(path: path).contains("leaked1"))
            }
        }
    }

    @Test("A leaked password is refused, strong as it looks, and the sentence says why")
    func advice() throws {
        try file(hash("Vq7#kfz0Lm2x") + ":1\n") { path in
            let password = try #require(Password("Vq7#kfz0Lm2x"))
            let strength = PasswordStrength(of: password, breaches: BreachList(path: path))
            #expect(strength.level == 0 && strength.advice?.nl.contains("gelekte") == true)
            #expect(PasswordStrength(of: password).isEnough)
        }
    }

    @Test("Where there is a list, a new password is looked up in it")
    func room() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data((hash("Vq7#kfz0Lm2x") + "\n").utf8).write(to: URL(filePath: path))
        let password = try #require(Password("Vq7#kfz0Lm2x"))
        #expect(try await !HashingRoom(breaches: BreachList(path: path)).strength(of: password).isEnough)
        #expect(try await HashingRoom().strength(of: password).isEnough)
    }
}
