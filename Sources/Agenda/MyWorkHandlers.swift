import Access
import Casework
import Clients
import Database
import Trail
import Web

/// Reading what one has to do, and putting back what one did.
struct MyWorkHandlers: Sendable {
    let looking: Looking
    let sources: [TaskSource]

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        let (scope, today, sources) = (try looking.scope(visit), workplace.clock.today, sources)
        let author = try visit.author("task", workplace)
        let work = try await workplace.database.read { try MyWork.read(sources, scope, on: today, $0) }
        // It names clients: on record before it is shown.
        if !work.groups.isEmpty {
            try await workplace.database.write { try author.trace("looked", "list", code: "my work", in: $0) }
        }
        return .page(MyWorkPage(
            work: work, today: today, done: UndoLine.asked(visit) { MyWorkLink.undo.link($0) }))
    }

    func undo(_ visit: Visit) async throws -> Answer {
        guard let revision = ID<Revision>(text: visit.place("wijziging")) else { return .notFound }
        let (workplace, author, now) = (workplace, try visit.author("task", workplace), workplace.clock.now())
        let (colleague, link) = (try visit.signedIn.standing.colleague, MyWorkLink.address.link(query: [(UndoLine.undone, "ja")]))
        let tables = sources.flatMap { [$0.table, $0.end] } + sources.compactMap(\.whole?.table) + [Absences.table]
        let isUndone = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Revisions.undo(
                revision, "colleague", of: colleague, among: tables, at: now, ids: workplace.ids, by: author, in: db)
        }
        return isUndone ? .redirect(link) : .notFound
    }
}
