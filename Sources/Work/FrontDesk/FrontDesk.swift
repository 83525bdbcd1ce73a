package import Access
package import Casework
import Clients
package import Database
import Trail
package import Web

/// The front desk (spreekuur en infopunt): every conversation counted, nobody lost between two shifts.
package enum FrontDesk: KindOfWork {
    package static let slug = "spreekuur"
    package static let name = Phrase(nl: "Spreekuur", en: "Front desk")
    package static let schema = FrontDeskSchema.schema
    package static let figures = FrontDeskFigures.all
    package static let rollups = [ContactMonths.rollup]
    package static let menu = [
        MenuItem(DeskTexts.desk, DeskAddresses.desk.link()), MenuItem(OpeningTexts.roster, OpeningAddresses.start.link()),
        MenuItem(AppointmentTexts.title, AppointmentAddresses.start.link()),
        MenuItem(PartnerTexts.partners, ReferralAddresses.partners.link()),
    ]

    /// What stands beside its figures, for who works at a desk.
    package static let beside = [MenuItem(BusyTexts.title, BusyAddresses.start.link())]

    /// Where who is on shift begins.
    package static func home(_ standing: Standing) -> String? {
        standing.desks.isEmpty ? nil : DeskAddresses.desk.link()
    }

    package static let handovers = [
        Handover(FollowUpTexts.intro, """
            SELECT COUNT(*) FROM follow_up f LEFT JOIN follow_up_end x ON x.follow_up = f.id
            WHERE f.owner = $1 AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
        Handover(AppointmentTexts.title, """
            SELECT COUNT(*) FROM appointment a LEFT JOIN appointment_end x ON x.appointment = a.id
            WHERE a.owner = $1 AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
        Handover(ReferralTexts.waiting, """
            SELECT COUNT(*) FROM referral r LEFT JOIN referral_end x ON x.referral = r.id
            WHERE r.owner = $1 AND r.answer_by IS NOT NULL AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
        Handover(LegalDeskTexts.open, """
            SELECT COUNT(*) FROM legal_question q LEFT JOIN legal_question_end x ON x.legal_question = q.id
            WHERE q.owner = $1 AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
        Handover(LegalDeskTexts.unanswered, """
            SELECT COUNT(*) FROM escalation e LEFT JOIN escalation_answer x ON x.escalation = e.id
            WHERE e.owner = $1 AND (x.answered_on IS NULL OR x.answered_on > $2)
            """),
    ]
    package static let assignments: [Assignment] = []
    package static let encounters = [
        Encounters("""
            SELECT 1 FROM contact c WHERE c.person = look.person AND c.day >= $2 AND c.day <= $3
            """),
        Encounters("""
            SELECT 1 FROM contact_companion m JOIN contact c ON c.id = m.contact
            WHERE m.person = look.person AND c.day >= $2 AND c.day <= $3
            """),
        Encounters("SELECT 1 FROM appointment a WHERE a.person = look.person AND a.day >= $2 AND a.day <= $3"),
    ]
    package static let belongings = [
        Belonging(Contacts.table, section: .contact),
        Belonging(Contacts.companions, .once(["contact"]), section: .contact),
        Belonging(FollowUps.table, ends: [FollowUps.end], section: .contact),
        Belonging(Appointments.table, ends: [Appointments.end], section: .contact),
        Belonging(Referrals.table, ends: [Referrals.end], section: .contact),
        Belonging(LegalQuestions.table, ends: [LegalQuestions.end], section: .legal),
        Belonging(Escalations.table, ends: [Escalations.answers], section: .legal),
        Belonging(Queue.tickets, ends: [Queue.ends], hanging: [Queue.waits, Queue.calls], section: .contact),
    ]
    /// Of which rows are changed at the desk.
    static let tables = [
        Contacts.table, Contacts.companions, FollowUps.table, FollowUps.end, Referrals.table, Referrals.end, Queue.tickets,
        Queue.waits, Queue.calls, Queue.ends, Appointments.table, Appointments.end,
    ]
    package static let lists = [ContactList.kind("gesprekken", ContactListTexts.contacts)]
    package static let panels = [
        FilePanel(slug, .contact, Phrase(nl: "Gesprekken", en: "Conversations"), words: Topic.words,
            page: DeskAddresses.contact, table: Contacts.table, """
            SELECT c.day AS on_date, c.id AS id, c.topic AS about, c.colleague AS colleague FROM contact c WHERE c.person = $1
            UNION ALL SELECT c.day, c.id, c.topic, c.colleague FROM contact_companion m JOIN contact c ON c.id = m.contact
            WHERE m.person = $1
            """),
        FilePanel(
            "vervolg", .contact, FollowUpTexts.name, words: followUpSteps, page: DeskAddresses.followUp,
            table: FollowUps.table, """
            SELECT f.due_on AS on_date, f.id AS id, f.step AS about, f.owner AS colleague FROM follow_up f WHERE f.person = $1
            """),
        FilePanel(
            "afspraak", .contact, AppointmentTexts.name, words: Topic.words, page: AppointmentAddresses.appointment,
            table: Appointments.table, """
            SELECT a.day AS on_date, a.id AS id, a.topic AS about, a.owner AS colleague FROM appointment a WHERE a.person = $1
            """),
        FilePanel(
            "verwijzing", .contact, ReferralTexts.name, words: .asStored, page: ReferralAddresses.referral,
            table: Referrals.table, """
            SELECT r.day AS on_date, r.id AS id, p.name AS about, r.colleague AS colleague
            FROM referral r JOIN partner p ON p.id = r.partner WHERE r.person = $1
            """),
        FilePanel(
            "juridische-vraag", .legal, LegalDeskTexts.name, words: legalWords, page: LegalDeskAddresses.question,
            table: LegalQuestions.table, """
            SELECT q.day AS on_date, q.id AS id, q.kind AS about, q.owner AS colleague FROM legal_question q WHERE q.person = $1
            """),
        FilePanel(
            "helpdesk", .legal, LegalDeskTexts.helpdesk, words: legalWords, page: LegalDeskAddresses.escalation,
            table: Escalations.table, """
            SELECT e.asked_on AS on_date, e.id AS id, q.kind AS about, e.owner AS colleague
            FROM escalation e JOIN legal_question q ON q.id = e.legal_question WHERE e.person = $1
            """),
    ]
    package static let badges: [FileBadge] = []
    package static let ways: [FileWay] = []
    package static let settlements: [Settlement] = []
    package static let tasks = [
        TaskSource(
            "vervolg", FollowUpTexts.name, .contact, FollowUps.table, end: FollowUps.end, words: followUpSteps,
            page: DeskAddresses.followUp, open: """
                SELECT t.id AS id, t.place AS place, t.person AS person, t.owner AS owner, t.stand_in AS stand_in,
                    t.due_on AS due_on, t.step AS about, 0 AS waits
                FROM follow_up t WHERE NOT EXISTS (SELECT 1 FROM follow_up_end x WHERE x.follow_up = t.id)
                """),
        TaskSource(
            "afspraak", AppointmentTexts.name, .contact, Appointments.table, end: Appointments.end, words: Topic.words,
            page: AppointmentAddresses.appointment, open: """
                SELECT t.id AS id, t.place AS place, t.person AS person, t.owner AS owner, t.stand_in AS stand_in,
                    t.day AS due_on, t.topic AS about, 0 AS waits
                FROM appointment t WHERE NOT EXISTS (SELECT 1 FROM appointment_end x WHERE x.appointment = t.id)
                """),
        TaskSource(
            "verwijzing", ReferralTexts.name, .contact, Referrals.table, end: Referrals.end, words: .asStored,
            page: ReferralAddresses.referral, open: Referrals.open),
        TaskSource(
            "juridische-vraag", LegalDeskTexts.name, .legal, LegalQuestions.table, end: LegalQuestions.end, words: legalWords,
            page: LegalDeskAddresses.question, open: LegalQuestions.open),
        TaskSource(
            "helpdesk", LegalDeskTexts.helpdesk, .legal, Escalations.table, end: Escalations.answers, words: legalWords,
            page: LegalDeskAddresses.escalation, open: Escalations.open),
    ]
    private static let legalWords = Breakdown.Words.listed(
        LegalQuestion.Kind.allCases.map { ($0.rawValue, $0.label) } + LegalQuestion.Term.allCases.map { ($0.rawValue, $0.label) })
    private static let followUpSteps = Breakdown.Words.listed(FollowUp.Step.allCases.map { ($0.rawValue, $0.label) })
    package static let receptions: [Reception] = []
    package static let examples = FrontDeskExamples.all

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        FrontDeskRoutes(workplace, all).all
    }
}
