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
            Route(.get, LegalAddresses.month, team) { [door] in try await ComingHandlers(door: door).month($0) },
            Route(.get, LegalAddresses.week, team) { [door] in try await ComingHandlers(door: door).week($0) },
            Route(.get, LegalAddresses.trend, team) { [door] in try await LegalTrendHandlers(door: door).page($0) },
            Route(.get, LegalAddresses.proofBook, team) { [door] in try await ProofBookHandlers(door: door).page($0) },
            Route(.post, LegalAddresses.undo, team) { [door] visit in
                try await door.undo(visit) { undone, db in
                    let isGone = try Revisions.made(undone.number, in: Dossiers.table, by: undone.revision, db)
                    if !isGone, let link = try DocumentHandlers.link(after: undone, db) { return link }
                    if !isGone, let link = try ChoicesHandlers.link(after: undone, db) { return link }
                    return LegalAddresses.link(after: undone.noun, undone.number, isGone: isGone)
                }
            },
        ] + DossierRoutes(door: door).all + DocumentRoutes(door: door).all + LegalLetterRoutes(door: door).all
            + HelpdeskRoutes(door: door).all + ChoicesRoutes(door: door).all
            + TransferRoutes(door: door).all
    }
}
