import Access
import Casework
import Database
import Trail
package import Web

extension Looking {
    /// Who fits what somebody typed, as far as he may know them. On record before it is shown: that was looked for, and how
    /// much of it is shown; never what was looked for.
    package func search(_ words: String, _ visit: Visit) async throws -> [Card] {
        let (scope, clock) = (try scope(visit), workplace.clock)
        let (author, colleague) = (try visit.author("search", workplace), try visit.signedIn.standing.colleague)
        let found = try await workplace.database.read { db in
            guard try SearchBudget.allows(colleague, at: clock.now(), db) else { throw Refusal.searchesOfTheHour }
            return try ClientSearch(scope: scope, day: clock.today, db: db).find(words)
        }
        try await workplace.database.write { db in
            try author.trace("searched", "card", code: String(min(found.count, Cards.most)), in: db)
        }
        return found
    }
}
