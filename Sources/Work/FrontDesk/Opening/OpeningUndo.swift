import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Putting back what was changed about when a place is open or who comes there.
struct OpeningUndo: Sendable {
    private static let tables = [
        DeskSessions.table, DeskSessions.ends, DeskSessions.needs, DeskExceptions.table, Places.addresses, Shifts.table,
        Shifts.withdrawals,
    ]

    let workplace: Workplace

    /// For who did it himself, and who leads the place.
    func undo(_ visit: Visit) async throws -> Answer {
        let standing = try visit.signedIn.standing
        guard let place = ID<Place>(text: visit.place("locatie")), standing.places[place] != nil,
            let revision = ID<Revision>(text: visit.place("wijziging"))
        else { return .notFound }
        let (workplace, now, author) = (workplace, workplace.clock.now(), try visit.author("settings", workplace))
        let isLeader = standing.has(.teamLeader, at: place)
        let link = OpeningAddresses.roster.link(place.description, query: [(UndoLine.undone, "ja")])
        let isUndone = try await workplace.database.write { db in
            let own = try Revisions.subject(of: revision, db)?.colleague == standing.colleague
            guard isLeader || own else { return false }
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Revisions.undo(
                revision, "place", of: place, among: Self.tables, at: now, ids: workplace.ids, by: author, in: db)
        }
        return isUndone ? .redirect(link) : .notFound
    }
}
