import Access
import Web

/// The table of addresses of the national helpdesk.
struct HelpdeskRoutes {
    let door: LegalDoor

    var all: [Route] {
        let team: Route.Who = .doing(.legal)
        let (asking, answering) = (HelpdeskHandlers(door: door), HelpdeskQuestionHandlers(door: door))
        return [
            Route(.get, HelpdeskAddresses.answers, team) { [door] in try await AnswersHandlers(door: door).page($0) },
            Route(.get, HelpdeskAddresses.all, team, asking.page),
            Route(.post, HelpdeskAddresses.all, team, asking.ask),
            Route(.get, HelpdeskAddresses.question, team, answering.page),
            Route(.post, HelpdeskAddresses.question, team, answering.answer),
            Route(.post, HelpdeskAddresses.sharing, team, answering.share),
        ]
    }
}
