import Access
package import Casework
import Clients
package import Database
import Trail
package import Web

/// The participation declaration (participatieverklaring): groups, eight workshops, a signature.
package enum Participation: KindOfWork {
    package static let slug = "participatie"
    package static let name = Phrase(nl: "Participatie", en: "Participation")
    package static let schema = ParticipationSchema.schema
    package static let figures = ParticipationFigures.all
    package static let rollups: [Rollup] = []
    package static let menu: [MenuItem] = []
    package static let handovers: [Handover] = []
    package static let assignments: [Assignment] = []
    package static let encounters: [Encounters] = []
    package static let belongings = [
        Belonging(KeptTable("participant", "participation_group", "person"), .once(["participation_group"])),
        Belonging(KeptTable("attendance", "session", "person", "state"), .once(["session"])),
        Belonging(KeptTable("signature", "municipality", "participation_group", "person", "signed_on"), .once([])),
    ]
    package static let lists = [GroupList.kind("groepen", GroupListTexts.groups)]
    package static let panels = [
        FilePanel(slug, .basic, Phrase(nl: "Participatieverklaring", en: "Participation declaration"), words: .listed([
            ("signed", Phrase(nl: "getekend", en: "signed")),
        ]), "SELECT s.signed_on AS on_date, s.id AS id, 'signed' AS about, " + FilePanel.who("'signed'", "'person'", "s.person")
            + " AS colleague FROM signature s WHERE s.person = $1"),
    ]
    package static let badges: [FileBadge] = []
    package static let ways: [FileWay] = []
    package static let settlements: [Settlement] = []
    package static let tasks: [TaskSource] = []
    package static let receptions: [Reception] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        []
    }
}
