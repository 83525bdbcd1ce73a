import Access
package import Casework
import Database
package import Trail
package import Web

extension Looking {
    /// Puts back what one saving changed about a client, as far as the file is open to who does it.
    /// - Returns: whether the client still exists for him; nothing when there is no such change.
    package func undo(
        _ revision: ID<Revision>, of person: ID<Person>, leadingTo link: String, _ visit: Visit
    ) async throws -> Bool? {
        let (scope, workplace, now) = (try scope(visit), workplace, workplace.clock.now())
        return try await workplace.database.write { db -> Bool? in
            guard let file = try scope.open(person, db), file.shows(.basic) || file.shows(.contact) else { return nil }
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let author = try visit.author(file.ground, as: file.role, workplace)
            let people = try [person] + Merges.merged(into: person, db)
            let isUndone = try Revisions.undo(
                revision, "person", of: person, among: tables(in: file, for: visit), at: now, ids: workplace.ids, by: author,
                in: db)
            for person in people { try PersonKeys.renew(person, in: db) }
            return isUndone ? try scope.open(person, db) != nil : nil
        }
    }
}
