import Access
package import Casework
import Clients
package import Database
import Trail
package import Web

/// Housing (huisvesting): from the government's target to a key in someone's hand.
package enum Housing: KindOfWork {
    package static let slug = "huisvesting"
    package static let name = Phrase(nl: "Huisvesting", en: "Housing")
    package static let schema = HousingSchema.schema
    package static let figures = HousingFigures.all
    package static let rollups: [Rollup] = []
    package static let menu: [MenuItem] = []
    package static let handovers: [Handover] = []
    package static let assignments: [Assignment] = []
    package static let encounters: [Encounters] = []
    package static let belongings = [Belonging(Placements.table, counted: "counted_on")]
    package static let lists = [
        PlacementList.kind("plaatsingen", PlacementListTexts.placements),
        TargetList.kind("taakstelling", TargetListTexts.targets),
    ]
    package static let panels = [
        FilePanel(
            slug, .basic, Phrase(nl: "Waar iemand woont", en: "Where someone lives"), words: .asStored,
            """
            SELECT p.started_on AS on_date, p.id AS id, d.street || ' ' || d.number AS about,
            """ + FilePanel.who("'placed'", "'placement'", "p.id") + """
             AS colleague FROM placement p JOIN dwelling d ON d.id = p.dwelling WHERE p.person = $1
            """),
    ]
    package static let badges: [FileBadge] = []
    package static let settlements = [
        Settlement("""
            SELECT l.municipality AS municipality, MIN(l.started_on) AS settled_on FROM placement l WHERE l.person = $1
            GROUP BY l.municipality
            """),
    ]
    package static let tasks: [TaskSource] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        []
    }
}
