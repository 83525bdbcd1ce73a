import Access
import Web

/// The addresses of dossiers, of what happens in them, and of their terms.
struct DossierRoutes {
    let door: LegalDoor

    var all: [Route] {
        let team: Route.Who = .doing(.legal)
        let (new, dossier) = (NewDossierHandlers(door: door), DossierHandlers(door: door))
        let (event, deadline) = (EventHandlers(door: door), DeadlineHandlers(door: door))
        let rules = LegalRulesHandlers(door: door)
        return [
            Route(.get, LegalAddresses.deadlines, team, DueHandlers(door: door).list),
            Route(.get, LegalAddresses.newDossier, team, new.form),
            Route(.post, LegalAddresses.newDossier, team, new.record),
            Route(.get, LegalAddresses.dossier, team, dossier.page),
            Route(.post, LegalAddresses.hands, team, dossier.give),
            Route(.post, LegalAddresses.members, team, dossier.addMembers),
            Route(.post, LegalAddresses.closure, team, dossier.close),
            Route(.post, LegalAddresses.reopening, team, dossier.reopen),
            Route(.post, LegalAddresses.events, team, event.record),
            Route(.get, LegalAddresses.event, team, event.page),
            Route(.post, LegalAddresses.event, team, event.correct),
            Route(.post, LegalAddresses.eventRemoval, team, event.remove),
            Route(.get, LegalAddresses.deadline, team, deadline.way),
            Route(.get, LegalAddresses.deadlineEnd, team, deadline.form),
            Route(.post, LegalAddresses.deadlineEnd, team, deadline.end),
            Route(.get, LegalAddresses.rules, team, rules.page),
            Route(.post, LegalAddresses.rules, .roles([.teamLeader, .legalWorker]), rules.add),
        ]
    }
}
