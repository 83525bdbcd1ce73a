import Access
import Casework
import Clients
import Database
import Trail
import Web

/// How the pages of housing read and change: within the scope of who asks, and each change as one that he can undo.
struct HousingDoor: Sendable {
    let looking: Looking
    /// Of which rows its deeds make or change.
    private let tables: [KeptTable]

    init(_ workplace: Workplace, _ all: AllWork) {
        looking = Looking(workplace, all)
        tables = Housing.tables + all.receptions.flatMap(\.tables)
    }

    var workplace: Workplace { looking.workplace }

    func scope(_ visit: Visit) throws -> HousingScope {
        HousingScope(try looking.scope(visit))
    }

    func read<T: Sendable>(
        _ visit: Visit, _ body: @escaping @Sendable (HousingScope, any Reading) throws -> T
    ) async throws -> T {
        let scope = try scope(visit)
        return try await workplace.database.read { try body(scope, $0) }
    }

    /// Says on record that a page named clients, before it is shown.
    /// - Parameter list: "housing board": which list it was.
    func looked(_ visit: Visit, _ list: String) async throws {
        let author = try visit.author("housing", workplace)
        try await workplace.database.write { try author.trace("looked", "list", code: list, in: $0) }
    }

    /// Changes something, as one change that who did it can undo where he comes out.
    /// - Parameters:
    ///   - deed: "coupled": as the trace says it.
    ///   - noun: "coupling", with which one.
    ///   - link: where he comes out; what was done is added to it.
    ///   - body: makes the change; nothing happened, and there is no such page, when it gives false.
    func deed<Noun>(
        _ visit: Visit, _ deed: String, _ noun: String, of subject: ID<Noun>, to link: String,
        _ body: @escaping @Sendable (HousingScope, Revision, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        let (scope, workplace, author) = (try scope(visit), workplace, try visit.author("housing", workplace))
        let revision = workplace.ids.next(Revision.self)
        let link = link + (link.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + UndoLine.done + "=" + revision.description
        do {
            try await workplace.database.write { db in
                let now = workplace.clock.now()
                try visit.formUse.claim(leadingTo: link, at: now, db)
                let begun = try Revision.begin(
                    deed, noun, of: subject, id: revision, at: now, ids: workplace.ids, by: author, in: db)
                guard try body(scope, begun, author, db) else { throw Nothing() }
            }
            return .redirect(link)
        } catch is Nothing {
            return .notFound
        }
    }

    /// Undoes what he did himself.
    /// - Parameter back: where he comes out, by what it was about, and whether that is gone by then.
    func undo(
        _ visit: Visit, _ back: @escaping @Sendable (_ noun: String, _ number: Int64, _ isGone: Bool) -> String
    ) async throws -> Answer {
        guard let revision = ID<Revision>(text: visit.place("wijziging")) else { return .notFound }
        let (workplace, author, own) = (workplace, try visit.author("housing", workplace), try scope(visit).colleague)
        let tables = tables
        let link = try await workplace.database.write { db -> String? in
            guard let subject = try Revisions.subject(of: revision, db), subject.colleague == own else { return nil }
            let isGone = try [Couplings.table, Dwellings.table].contains {
                try Revisions.made(subject.number, in: $0, by: revision, db)
            }
            let link = back(subject.noun, subject.number, isGone)
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let isUndone = try Placements.undoing(revision, in: db) {
                try Revisions.undo(
                    revision, subject.noun, of: ID<Revision>(subject.number), among: tables, at: now,
                    ids: workplace.ids, by: author, in: db)
            }
            return isUndone ? link : nil
        }
        return link.map(Answer.redirect) ?? .notFound
    }

    /// Takes back what turned out to be no change.
    private struct Nothing: Error {}
}
