import Foundation
import Testing

/// What is never written here, and the reason.
@Suite("Habits")
struct HabitTests {
    @Test("Nothing that stops the program: one trap logs everybody out", arguments: [
        "try!", "as!", "fatalError(", "preconditionFailure(", "@unchecked Sendable", "nonisolated(unsafe)", "unowned ", "unowned(", "[unowned",
    ])
    func stops(_ word: String) {
        #expect(House.sources.filter { $0.text.contains(word) }.map(\.path) == [])
    }

    @Test("No drawer names", arguments: ["Manager", "Service", "Helper", "Util", "Core", "Common", "V2"])
    func drawers(_ word: String) {
        let named = House.sources.filter { $0.name.hasSuffix(word) || $0.name == word }
        #expect(named.map(\.path) == [])
    }

    @Test("A figure or a recipe holds no result of the report", arguments: [
        "187", "105", "103", "157", "1990", "647", "1236", "254",
    ])
    func results(_ number: String) throws {
        let places = ["Sources/Work/", "Sources/Reports/", "Sources/Casework/", "Sources/wegwijs/"]
        let pattern = try Regex("(^|[^0-9A-Za-z.-])\(number)([^0-9A-Za-z-]|$)")
        let offenders = House.sources.filter { file in
            places.contains { file.path.hasPrefix($0) } && file.lines.contains { line in
                line.contains(pattern) && !line.contains("///") && !line.contains("Bijvoorbeeld") && !line.contains("CodeRow")
            }
        }
        #expect(offenders.map(\.path) == [])
    }

    @Test("No age and no term of the law in code, only in dated rows", arguments: [
        "(months|weeks|years): *[0-9]{2,}", ">= *18", "< *18", "= 18\\b",
    ])
    func law(_ pattern: String) throws {
        let regex = try Regex(pattern)
        let code = House.sources.filter {
            !$0.path.hasPrefix("Sources/PracticeData/") && !$0.path.hasPrefix("Sources/Bench/") && !$0.path.hasPrefix("Sources/Dates/")
        }
        #expect(code.filter { $0.lines.contains { $0.contains(regex) && !$0.contains("//") } }.map(\.path) == [])
    }

    @Test("Values are never spliced into the text of a statement")
    func splicing() throws {
        let regex = try Regex("\"[^\"]*(SELECT|INSERT|UPDATE|DELETE|WHERE) [^\"]*\\\\\\(")
        let code = House.sources.filter { !$0.path.hasPrefix("Sources/Bench/") }
        #expect(code.filter { $0.text.contains(regex) }.map(\.path) == [])
    }

    @Test("A deed asks who does it: what changes rows takes an author, or the revision that one began")
    func authors() throws {
        let places = ["Sources/Trail/", "Sources/Access/", "Sources/Organisation/", "Sources/Clients/", "Sources/Work/"]
        let deed = try Regex("package static func [^{]*in db: any Writing")
        let signatures = House.sources.filter { file in places.contains { file.path.hasPrefix($0) } }
            .flatMap { file in file.text.matches(of: deed).map { "\(file.path): \(file.text[$0.range])" } }
        #expect(signatures.count > 20)
        #expect(signatures.filter { !$0.contains("by author: Author") && !$0.contains("within revision: Revision,") } == [])
    }

    @Test("Every kind of work says in a README what it does and which figures it owes")
    func readmes() {
        let readmes = House.files(below: "Sources/Work", ending: "README.md")
        #expect(readmes.count == 9)
        for readme in readmes { #expect(readme.text.contains("Figures it owes the report"), "\(readme.path)") }
    }
}
