import Access
import Casework
import Database
import Trail
import Web

/// What was changed about a client, and putting it back.
struct HistoryHandlers: Sendable {
    let looking: Looking

    func page(_ visit: Visit) async throws -> Answer {
        let now = looking.workplace.clock.now()
        let page = try await looking.look(visit, needing: .basic) { file, scope, db -> HistoryPage? in
            guard let card = try Cards.one(file, at: scope.place(of: file.person, db), db) else { return nil }
            let lines = try Revisions.all(
                "person", of: file.person, and: Merges.merged(into: file.person, db),
                among: looking.tables(in: file, for: visit), at: now, db)
            return HistoryPage(card: card, lines: lines, mayErase: file.isSeen(as: .teamLeader))
        }
        return page.map { .page($0) } ?? .notFound
    }

    func undo(_ visit: Visit) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")),
            let revision = ID<Revision>(text: visit.place("wijziging"))
        else { return .notFound }
        let link = visit.link(to: person)
        let stays = try await looking.undo(revision, of: person, leadingTo: link, visit)
        return stays.map { .redirect($0 || visit.isOfProgram ? link : ClientAddresses.clients.link()) } ?? .notFound
    }
}
