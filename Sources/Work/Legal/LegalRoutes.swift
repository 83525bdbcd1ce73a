import Access
import Clients
import Trail
import Web

/// The table of addresses of legal guidance: for who leads a team, is its legal worker, or helps there with procedures.
struct LegalRoutes {
    private let door: LegalDoor

    init(_ workplace: Workplace, _ all: AllWork) {
        door = LegalDoor(workplace, all)
    }

    var all: [Route] {
        let team: Route.Who = .doing(.legal)
        return [
            Route(.post, LegalAddresses.undo, team) { [door] visit in
                try await door.undo(visit) { undone, db in
                    let isGone = try Revisions.made(undone.number, in: Dossiers.table, by: undone.revision, db)
                    return LegalAddresses.link(after: undone.noun, undone.number, isGone: isGone)
                }
            },
        ]
            + LegalLetterRoutes(door: door).all
            + HelpdeskRoutes(door: door).all
    }
}
