import Access
import Web

/// The table of addresses of letters.
struct LegalLetterRoutes {
    let door: LegalDoor

    var all: [Route] {
        let team: Route.Who = .doing(.legal)
        let (list, letters) = (LegalLettersHandlers(door: door), LegalLetterHandlers(door: door))
        return [
            Route(.get, LegalLetterAddresses.all, team, list.page),
            Route(.post, LegalLetterAddresses.all, team, list.make),
            Route(.get, LegalLetterAddresses.letter, team, letters.page),
            Route(.post, LegalLetterAddresses.letter, team, letters.change),
            Route(.post, LegalLetterAddresses.approval, team, letters.approve),
            Route(.post, LegalLetterAddresses.sending, team, letters.send),
            Route(.post, LegalLetterAddresses.removal, team, letters.remove),
        ]
    }
}
