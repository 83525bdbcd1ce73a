import Access
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
    package static let menu = [MenuItem(name, Address.work.link(slug))]
    package static let handovers: [Handover] = []
    package static let assignments: [Assignment] = []
    package static let encounters = [
        Encounters("""
            SELECT 1 FROM contact c WHERE c.person = look.person AND c.day >= $2 AND c.day <= $3
            """),
    ]
    package static let belongings = [Belonging(Contacts.table)]
    package static let lists = [ContactList.kind("gesprekken", ContactListTexts.contacts)]
    package static let panels = [
        FilePanel(slug, .contact, Phrase(nl: "Gesprekken", en: "Conversations"), words: Topic.words, """
            SELECT c.day AS on_date, c.id AS id, c.topic AS about, c.colleague AS colleague FROM contact c WHERE c.person = $1
            """),
    ]
    package static let badges: [FileBadge] = []
    package static let settlements: [Settlement] = []
    package static let tasks: [TaskSource] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        []
    }
}
