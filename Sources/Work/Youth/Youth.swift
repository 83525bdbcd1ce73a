import Access
package import Casework
package import Database
import Trail
package import Web

/// Youngsters who came without parents (AMV-ers), and what changes on their birthday.
package enum Youth: KindOfWork {
    package static let slug = "jongeren"
    package static let name = Phrase(nl: "Jongeren", en: "Youth")
    package static let schema = YouthSchema.schema
    package static let figures = YouthFigures.all
    package static let rollups: [Rollup] = []
    package static let menu: [MenuItem] = []
    package static let handovers: [Handover] = []
    package static let assignments: [Assignment] = []
    package static let encounters: [Encounters] = []
    package static let belongings = [
        Belonging(KeptTable("guardianship", "municipality", "person", "guardian", "started_on")),
    ]
    package static let lists: [ImportKind] = []
    package static let panels = [
        FilePanel(
            slug, .basic, Phrase(nl: "Voogdij", en: "Guardianship"), words: .asStored,
            "SELECT g.started_on AS on_date, g.id AS id, g.guardian AS about, "
                + FilePanel.who("'started'", "'guardianship'", "g.id") + " AS colleague FROM guardianship g WHERE g.person = $1"),
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
