import Access
import Casework
import Clients
import Database
import Trail
import Web

extension Looking {
    /// Does something about a task, as one change that who did it can undo from the list of his work.
    /// - Parameters:
    ///   - deed: "finished": as the trace says it.
    ///   - find: the task as it is now; nothing for who has nothing to do with it, or once it is over.
    func task<Known>(
        _ visit: Visit, _ deed: String, _ find: @escaping @Sendable (ClientScope, any Reading) throws -> Known?,
        _ body: @escaping @Sendable (Known, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let (scope, workplace, author) = (try scope(visit), workplace, try visit.author("task", workplace))
        let revision = workplace.ids.next(Revision.self)
        let link = MyWorkLink.after(revision)
        let isDone = try await workplace.database.write { db in
            guard let known = try find(scope, db) else { return false }
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                deed, "colleague", of: scope.standing.colleague, id: revision, at: now, ids: workplace.ids, by: author, in: db)
            try body(known, begun, author, db)
            return true
        }
        return isDone ? .redirect(link) : .notFound
    }
}
