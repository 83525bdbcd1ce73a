import Access
import Clients
import Trail
import Web

/// The table of addresses of housing: for who leads a team, or houses people in one.
struct HousingRoutes {
    private let door: HousingDoor
    private let road: Road

    init(_ workplace: Workplace, _ all: AllWork) {
        door = HousingDoor(workplace, all)
        road = Road(ids: workplace.ids, receptions: all.receptions)
    }

    var all: [Route] {
        let team: Route.Who = .doing(.housing)
        let board = BoardHandlers(door: door, road: road)
        let offers = OfferHandlers(door: door, road: road)
        return [
            Route(.get, HousingAddresses.board, team, board.page),
            Route(.post, HousingAddresses.move, team, board.move),
            Route(.get, HousingAddresses.newOffer, team, offers.newForm),
            Route(.post, HousingAddresses.newOffer, team, offers.make),
            Route(.get, HousingAddresses.offer, team, offers.page),
            Route(.post, HousingAddresses.step, team, offers.take),
            Route(.post, HousingAddresses.plan, team, offers.plan),
            Route(.post, HousingAddresses.arrival, team, offers.house),
            Route(.get, HousingAddresses.leadTime, team) { [door] in try await LeadTimeHandlers(door: door).page($0) },
            Route(.post, HousingAddresses.undo, team) { [door] visit in
                let page = visit.query[OfferHandlers.from]
                return try await door.undo(visit) { undone, db in
                    let isGone = try [Couplings.table, Dwellings.table].contains {
                        try Revisions.made(undone.number, in: $0, by: undone.revision, db)
                    }
                    return TargetAddresses.afterUndoing(visit)
                        ?? HousingAddresses.link(after: undone.noun, undone.number, isGone: isGone, from: page)
                }
            },
        ] + TargetRoutes(door: door).all + ProposalRoutes(door: door).all + CouplingRoutes(door: door).all
            + RuleRoutes(door: door).all + DwellingRoutes(door: door).all
    }
}
