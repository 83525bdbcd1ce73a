import Access
package import Casework
package import Database
import Trail
package import Web

/// Guidance (maatschappelijke begeleiding): the first two years of a newcomer, one track a year.
package enum Guidance: KindOfWork {
    package static let slug = "begeleiding"
    package static let name = Phrase(nl: "Begeleiding", en: "Guidance")
    package static let schema = GuidanceSchema.schema
    package static let figures = GuidanceFigures.all
    package static let rollups: [Rollup] = []
    package static let menu: [MenuItem] = []
    package static let handovers = [
        Handover(
            Phrase(nl: "Trajecten die nog lopen", en: "Tracks that still go on"),
            """
            SELECT COUNT(*) FROM track t LEFT JOIN track_end x ON x.track = t.id
            WHERE t.guide = $1 AND t.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
    ]
    package static let assignments = [
        Assignment(.guide, """
            SELECT t.person AS person FROM track t LEFT JOIN track_end x ON x.track = t.id
            WHERE t.guide = $1 AND t.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
            """),
    ]
    package static let encounters: [Encounters] = []
    package static let belongings = [
        Belonging(
            Tracks.table, .once(["municipality", "phase"]),
            ends: [KeptTable("track_end", key: "track", "ended_on", "outcome")]),
    ]
    package static let lists: [ImportKind] = []
    package static let panels = [
        FilePanel(slug, .basic, name, words: phases, """
            SELECT t.started_on AS on_date, t.id AS id, t.phase AS about, t.guide AS colleague FROM track t WHERE t.person = $1
            """),
    ]
    package static let badges = [
        FileBadge(.basic, Phrase(nl: "Fase", en: "Phase"), words: phases, "SELECT t.phase" + running),
        FileBadge(.basic, Phrase(nl: "Begeleider", en: "Guide"), words: .asStored, "SELECT c.name" + running),
    ]
    private static let phases = Breakdown.Words.listed([
        ("first", Phrase(nl: "eerste jaar", en: "first year")), ("second", Phrase(nl: "tweede jaar", en: "second year")),
    ])
    /// The track of the person `$1` that goes on on the day `$2`, with its guide.
    private static let running: SQL = """
         FROM track t LEFT JOIN colleague c ON c.id = t.guide LEFT JOIN track_end x ON x.track = t.id
        WHERE t.person = $1 AND t.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
        ORDER BY t.started_on DESC, t.id DESC LIMIT 1
        """
    package static let ways: [FileWay] = []
    package static let settlements: [Settlement] = []
    package static let tasks: [TaskSource] = []
    package static let receptions = [Tracks.reception]
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        []
    }
}
