import Access
import Web

/// The addresses of proposals.
struct ProposalRoutes {
    let door: HousingDoor

    var all: [Route] {
        let team: Route.Who = .doing(.housing)
        let (pages, deeds) = (ProposalHandlers(door: door), ProposalDeeds(door: door))
        return [
            Route(.get, HousingAddresses.proposals, team, pages.list),
            Route(.get, HousingAddresses.proposal, team, pages.dwelling),
            Route(.get, HousingAddresses.pair, team) { try await pages.pair($0) },
            Route(.post, HousingAddresses.choose, team, deeds.choose),
            Route(.post, HousingAddresses.reject, team, deeds.reject),
            Route(.post, HousingAddresses.hold, team, deeds.hold),
            Route(.post, HousingAddresses.release, team, deeds.release),
        ]
    }
}
