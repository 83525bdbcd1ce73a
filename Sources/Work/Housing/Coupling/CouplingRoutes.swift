import Access
import Web

/// The addresses of couplings, and of the terms that they follow.
struct CouplingRoutes {
    let door: HousingDoor

    var all: [Route] {
        let team: Route.Who = .doing(.housing)
        let (list, new, one) = (
            CouplingsHandlers(door: door), NewCouplingHandlers(door: door), CouplingHandlers(door: door))
        let terms = TermHandlers(door: door)
        return [
            Route(.get, HousingAddresses.couplings, team, list.list),
            Route(.get, HousingAddresses.newCoupling, team, new.form),
            Route(.post, HousingAddresses.newCoupling, team, new.record),
            Route(.get, HousingAddresses.coupling, team, one.page),
            Route(.post, HousingAddresses.coupling, team, one.correct),
            Route(.post, HousingAddresses.couplingEnd, team, one.finish),
            Route(.get, HousingAddresses.terms, team, terms.page),
            Route(.post, HousingAddresses.terms, .roles([.teamLeader]), terms.add),
        ]
    }
}
