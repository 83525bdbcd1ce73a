import Access
import Web

/// The table of addresses of talks about choices after a refusal.
struct ChoicesRoutes {
    let door: LegalDoor

    var all: [Route] {
        let team: Route.Who = .doing(.legal)
        let (talks, one) = (ChoicesHandlers(door: door), ChoicesTalkHandlers(door: door))
        return [
            Route(.get, ChoicesAddresses.all, team, talks.page),
            Route(.post, ChoicesAddresses.all, team, talks.record),
            Route(.get, ChoicesAddresses.talk, team, one.page),
            Route(.post, ChoicesAddresses.talk, team, one.correct),
            Route(.post, ChoicesAddresses.removal, team, one.remove),
        ]
    }
}
