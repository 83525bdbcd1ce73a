import Access
import Casework
import Clients
import Web

/// The table of addresses of the front desk.
struct FrontDeskRoutes {
    private let desk: DeskHandlers
    private let contacts: ContactHandlers
    private let newcomers: NewcomerHandlers
    private let corrections: CorrectionHandlers
    private let followUps: FollowUpHandlers
    private let queue: QueueHandlers
    private let roster: RosterHandlers
    private let hours: HoursHandlers
    private let busy: BusyHandlers

    init(_ workplace: Workplace, _ all: AllWork) {
        desk = DeskHandlers(looking: Looking(workplace, all))
        contacts = ContactHandlers(desk: desk, settlements: all.settlements, badges: all.badges)
        newcomers = NewcomerHandlers(desk: desk, settlements: all.settlements)
        roster = RosterHandlers(workplace: workplace)
        hours = HoursHandlers(workplace: workplace)
        busy = BusyHandlers(workplace: workplace)
        queue = QueueHandlers(desk: desk)
        followUps = FollowUpHandlers(looking: desk.looking)
        corrections = CorrectionHandlers(desk: desk, settlements: all.settlements)
    }

    var all: [Route] {
        let workers: Route.Who = .roles([.volunteer, .legalWorker, .teamLeader])
        return [
            Route(.get, DeskAddresses.desk, workers, desk.home),
            Route(.post, DeskAddresses.desk, workers, desk.find),
            Route(.post, DeskAddresses.seat, workers, desk.sit),
            Route(.post, DeskAddresses.choice, workers, desk.choose),
            Route(.get, DeskAddresses.nameless, workers, contacts.namelessForm),
            Route(.post, DeskAddresses.nameless, workers, contacts.recordNameless),
            Route(.get, DeskAddresses.newClient, workers, newcomers.form),
            Route(.post, DeskAddresses.newClient, workers, newcomers.form),
            Route(.post, DeskAddresses.newContact, workers, newcomers.record),
            Route(.post, DeskAddresses.undo, workers, corrections.undo),
            Route(.post, DeskAddresses.queue, workers, queue.take),
            Route(.post, DeskAddresses.queueCall, workers, queue.call),
            Route(.post, DeskAddresses.queueEnd, workers, queue.end),
            Route(.get, DeskAddresses.screen, workers, queue.screen),
            Route(.get, DeskAddresses.client, workers, contacts.form),
            Route(.post, DeskAddresses.client, workers, contacts.record),
            Route(.post, DeskAddresses.draft, workers, contacts.keepDraft),
            Route(.get, DeskAddresses.contact, workers, corrections.page),
            Route(.post, DeskAddresses.contact, workers, corrections.correct),
            Route(.get, DeskAddresses.followUp, workers, followUps.page),
            Route(.post, DeskAddresses.followUp, workers, followUps.change),
            Route(.post, DeskAddresses.followUpEnd, workers, followUps.finish),
            Route(.post, DeskAddresses.removal, workers, corrections.remove),
        ] + opening(workers)
    }

    private func opening(_ workers: Route.Who) -> [Route] {
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, OpeningAddresses.start, workers, roster.start),
            Route(.get, OpeningAddresses.roster, workers, roster.page),
            Route(.post, OpeningAddresses.plan, leaders, roster.plan),
            Route(.post, OpeningAddresses.withdrawal, workers, roster.withdraw),
            Route(.get, BusyAddresses.start, workers, busy.start),
            Route(.get, BusyAddresses.page, workers, busy.page),
            Route(.get, OpeningAddresses.hours, leaders, hours.page),
            Route(.post, OpeningAddresses.hours, leaders, hours.addSession),
            Route(.post, OpeningAddresses.sessionEnd, leaders, hours.endSession),
            Route(.post, OpeningAddresses.exceptions, leaders, hours.addException),
            Route(.post, OpeningAddresses.exceptionRemoval, leaders, hours.removeException),
        ]
    }
}
