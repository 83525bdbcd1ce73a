import Database
@testable import Legal
import Support

/// The rules that the program knows, read once from their rows.
enum KnownLaw {
    private static let task = Task {
        try await Scratch.database().read { try LegalRuleRows.all($0) }
    }

    static func rules() async throws -> LegalRules { try await task.value }
}
