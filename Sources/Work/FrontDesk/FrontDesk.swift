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
    ]
    package static let belongings = [
        Belonging(Contacts.table, section: .contact),
        Belonging(Contacts.companions, .once(["contact"]), section: .contact),
        Belonging(FollowUps.table, ends: [FollowUps.end], section: .contact),
        Belonging(Queue.tickets, ends: [Queue.ends], hanging: [Queue.waits, Queue.calls], section: .contact),
    ]
    /// Of which rows are changed at the desk.
    static let tables = [
        Contacts.table, Contacts.companions, FollowUps.table, FollowUps.end, Queue.tickets, Queue.waits, Queue.calls, Queue.ends,
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
    ]
    package static let badges: [FileBadge] = []
    package static let settlements: [Settlement] = []
    package static let tasks = [
        TaskSource(
            "vervolg", FollowUpTexts.name, .contact, FollowUps.table, end: FollowUps.end, words: followUpSteps,
            page: DeskAddresses.followUp, open: """
                SELECT t.id AS id, t.place AS place, t.person AS person, t.owner AS owner, t.stand_in AS stand_in,
                    t.due_on AS due_on, t.step AS about, 0 AS waits
                FROM follow_up t WHERE NOT EXISTS (SELECT 1 FROM follow_up_end x WHERE x.follow_up = t.id)
                """),
    ]
    private static let followUpSteps = Breakdown.Words.listed(FollowUp.Step.allCases.map { ($0.rawValue, $0.label) })
    package static let examples = FrontDeskExamples.all

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        FrontDeskRoutes(workplace, all).all
    }
}
