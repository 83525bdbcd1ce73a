import Access
package import Casework
package import Database
package import Trail
package import Web

/// How the pages of a kind of work read and change: within the scope of who asks, and each change as one that he can undo.
package struct WorkDoor<Scope: Sendable>: Sendable {
    package let looking: Looking
    /// "housing": on what ground this is done, as the trace says it.
    private let ground: String
    /// Of which rows its deeds make or change.
    private let tables: [KeptTable]
    private let narrow: @Sendable (ClientScope) -> Scope
    private let undoing: Undoing

    /// Undoes a change by calling the last, and brings what is kept beside the rows in line.
    package typealias Undoing = @Sendable (Undone, any Writing, () throws -> Bool) throws -> Bool

    /// - Parameter narrow: where he may do this work, of all that he may know.
    package init(
        _ looking: Looking, on ground: String, of tables: [KeptTable], undoing: @escaping Undoing,
        _ narrow: @escaping @Sendable (ClientScope) -> Scope
    ) {
        self.looking = looking
        self.ground = ground
        self.tables = tables
        self.undoing = undoing
        self.narrow = narrow
    }

    package var workplace: Workplace { looking.workplace }

    package func scope(_ visit: Visit) throws -> Scope {
        narrow(try looking.scope(visit))
    }

    package func read<T: Sendable>(
        _ visit: Visit, _ body: @escaping @Sendable (Scope, any Reading) throws -> T
    ) async throws -> T {
        let scope = try scope(visit)
        return try await workplace.database.read { try body(scope, $0) }
    }

    /// Says on record that a page named clients, before it is shown.
    /// - Parameter list: "housing board": which list it was.
    package func looked(_ visit: Visit, _ list: String) async throws {
        let author = try visit.author(ground, workplace)
        try await workplace.database.write { try author.trace("looked", "list", code: list, in: $0) }
    }

    /// Changes something, as one change that who did it can undo where he comes out.
    /// - Parameters:
    ///   - deed: "coupled": as the trace says it.
    ///   - noun: "coupling", with which one.
    ///   - link: where he comes out; what was done is added to it.
    ///   - body: makes the change; nothing happened, and there is no such page, when it gives false.
    package func deed<Noun>(
        _ visit: Visit, _ deed: String, _ noun: String, of subject: ID<Noun>, to link: String,
        _ body: @escaping @Sendable (Scope, Revision, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        let (scope, workplace, author) = (try scope(visit), workplace, try visit.author(ground, workplace))
        let revision = workplace.ids.next(Revision.self)
        let link = link + (link.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + UndoLine.done + "=" + revision.description
        do {
            try await workplace.database.write { db in
                let now = workplace.clock.now()
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let begun = try Revision.begin(
                    deed, noun, of: subject, id: revision, at: now, ids: workplace.ids, by: author, in: db)
                guard try body(scope, begun, author, db) else { throw NothingDone() }
            }
            return .redirect(link)
        } catch is NothingDone {
            return .notFound
        }
    }

    /// Undoes what he did himself.
    /// - Parameter back: where he comes out, by what it was about.
    package func undo(_ visit: Visit, _ back: @escaping @Sendable (Undone, any Reading) throws -> String) async throws -> Answer {
        guard let revision = ID<Revision>(text: visit.place("wijziging")) else { return .notFound }
        let (workplace, author, own) = (workplace, try visit.author(ground, workplace), try visit.signedIn.standing.colleague)
        let (tables, undoing) = (tables, undoing)
        let link = try await workplace.database.write { db -> String? in
            guard let subject = try Revisions.subject(of: revision, db), subject.colleague == own else { return nil }
            let undone = Undone(revision: revision, noun: subject.noun, number: subject.number, author: author)
            let link = try back(undone, db)
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let isUndone = try undoing(undone, db) {
                try Revisions.undo(
                    revision, subject.noun, of: ID<Revision>(subject.number), among: tables, at: now, ids: workplace.ids,
                    by: author,
                    in: db)
            }
            return isUndone ? link : nil
        }
        return link.map(Answer.redirect) ?? .notFound
    }
}

/// What is undone: which change, and about what it was.
package struct Undone: Sendable {
    package let revision: ID<Revision>
    /// "coupling", with its number.
    package let noun: String
    package let number: Int64
    package let author: Author
}

/// Takes back what turned out to be no change.
private struct NothingDone: Error {}
