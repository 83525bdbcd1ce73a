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
    private let openingUndo: OpeningUndo
    private let appointments: AppointmentHandlers
    private let calendar: CalendarHandlers
    private let invitations: InvitationHandlers
    private let feed: FeedHandlers
    private let handover: ShiftHandoverHandlers
    private let partners: PartnerHandlers
    private let referrals: ReferralHandlers
    private let newReferrals: NewReferralHandlers
    private let legal: LegalQuestionHandlers
    private let escalations: EscalationHandlers
    private let busy: BusyHandlers

    init(_ workplace: Workplace, _ all: AllWork) {
        desk = DeskHandlers(looking: Looking(workplace, all))
        contacts = ContactHandlers(desk: desk, settlements: all.settlements, badges: all.badges)
        newcomers = NewcomerHandlers(desk: desk, settlements: all.settlements)
        roster = RosterHandlers(workplace: workplace)
        openingUndo = OpeningUndo(workplace: workplace)
        hours = HoursHandlers(workplace: workplace)
        partners = PartnerHandlers(workplace: workplace)
        referrals = ReferralHandlers(looking: desk.looking)
        newReferrals = NewReferralHandlers(looking: desk.looking)
        legal = LegalQuestionHandlers(looking: desk.looking)
        escalations = EscalationHandlers(looking: desk.looking)
        busy = BusyHandlers(workplace: workplace)
        queue = QueueHandlers(desk: desk)
        appointments = AppointmentHandlers(desk: desk)
        handover = ShiftHandoverHandlers(desk: desk, sources: all.tasks)
        feed = FeedHandlers(workplace: workplace, sources: all.tasks)
        invitations = InvitationHandlers(looking: desk.looking)
        calendar = CalendarHandlers(looking: desk.looking)
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
            Route(.get, DeskAddresses.handover, workers, handover.page),
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
        ] + opening(workers) + appointing(workers) + referring(workers) + atLegalDesk(workers)
    }

    private func opening(_ workers: Route.Who) -> [Route] {
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, OpeningAddresses.start, workers, roster.start),
            Route(.get, OpeningAddresses.roster, workers, roster.page),
            Route(.post, OpeningAddresses.plan, leaders, roster.plan),
            Route(.post, OpeningAddresses.withdrawal, workers, roster.withdraw),
            Route(.post, OpeningAddresses.undo, workers, openingUndo.undo),
            Route(.get, BusyAddresses.start, workers, busy.start),
            Route(.get, BusyAddresses.page, workers, busy.page),
            Route(.get, OpeningAddresses.hours, leaders, hours.page),
            Route(.post, OpeningAddresses.hours, leaders, hours.addSession),
            Route(.post, OpeningAddresses.address, leaders, hours.move),
            Route(.post, OpeningAddresses.sessionEnd, leaders, hours.endSession),
            Route(.post, OpeningAddresses.exceptions, leaders, hours.addException),
            Route(.post, OpeningAddresses.exceptionRemoval, leaders, hours.removeException),
        ]
    }

    private func appointing(_ workers: Route.Who) -> [Route] {
        [
            Route(.get, AppointmentAddresses.start, workers, calendar.start),
            Route(.get, AppointmentAddresses.calendar, workers, calendar.page),
            Route(.get, AppointmentAddresses.new, workers, appointments.form),
            Route(.post, AppointmentAddresses.new, workers, appointments.make),
            Route(.get, AppointmentAddresses.appointment, workers, appointments.page),
            Route(.post, AppointmentAddresses.appointment, workers, appointments.change),
            Route(.post, AppointmentAddresses.end, workers, appointments.finish),
            Route(.get, AppointmentAddresses.invitation, workers, invitations.page),
            Route(.get, FeedAddresses.own, workers, feed.page),
            Route(.post, FeedAddresses.own, workers, feed.make),
            Route(.post, FeedAddresses.end, workers, feed.end),
            Route(.get, FeedAddresses.file, .everyone, feed.file),
        ]
    }

    private func referring(_ workers: Route.Who) -> [Route] {
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, ReferralAddresses.partners, workers, partners.list),
            Route(.get, ReferralAddresses.newPartner, leaders, partners.newForm),
            Route(.post, ReferralAddresses.newPartner, leaders, partners.add),
            Route(.get, ReferralAddresses.partner, workers, partners.page),
            Route(.post, ReferralAddresses.partner, leaders, partners.change),
            Route(.post, ReferralAddresses.partnerEnd, leaders, partners.finish),
            Route(.post, ReferralAddresses.partnerUndo, leaders, partners.undo),
            Route(.get, ReferralAddresses.referral, workers, referrals.page),
            Route(.post, ReferralAddresses.referral, workers, referrals.change),
            Route(.post, ReferralAddresses.referralEnd, workers, referrals.finish),
            Route(.get, ReferralAddresses.newReferral, workers, newReferrals.form),
            Route(.post, ReferralAddresses.newReferral, workers, newReferrals.record),
        ]
    }

    private func atLegalDesk(_ workers: Route.Who) -> [Route] {
        [
            Route(.get, LegalDeskAddresses.question, workers, legal.page),
            Route(.post, LegalDeskAddresses.question, workers, legal.change),
            Route(.post, LegalDeskAddresses.questionEnd, workers, legal.finish),
            Route(.post, LegalDeskAddresses.escalate, workers, legal.escalate),
            Route(.get, LegalDeskAddresses.escalation, workers, escalations.page),
            Route(.post, LegalDeskAddresses.escalation, workers, escalations.answer),
        ]
    }
}
