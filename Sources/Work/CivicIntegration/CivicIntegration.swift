import Access
package import Casework
package import Database
import Trail
package import Web

/// Civic integration (inburgering): courses, language coaches, levels.
package enum CivicIntegration: KindOfWork {
    package static let slug = "inburgering"
    package static let name = Phrase(nl: "Inburgering", en: "Civic integration")
    package static let schema = CivicIntegrationSchema.schema
    package static let figures = CivicIntegrationFigures.all
    package static let rollups: [Rollup] = []
    package static let menu = [MenuItem(name, Address.work.link(slug))]
    package static let handovers = [
        Handover(
            Phrase(nl: "Taalmaatjes die nog leren", en: "Learners who still have a language coach"),
            "SELECT COUNT(*) FROM enrolment WHERE coach = $1 AND started_on <= $2 AND (ended_on IS NULL OR ended_on > $2)"),
    ]
    package static let assignments = [
        Assignment(.coach, """
            SELECT e.person AS person FROM enrolment e
            WHERE e.coach = $1 AND e.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            """),
    ]
    package static let encounters: [Encounters] = []
    package static let belongings = [
        Belonging(KeptTable(
            "enrolment", "municipality", "person", "provider", "own", "level", "coach", "started_on", "ended_on", "outcome")),
    ]
    package static let panels = [
        FilePanel(.basic, name, words: .asStored, """
            SELECT e.started_on, e.provider FROM enrolment e WHERE e.person = $1 ORDER BY e.started_on DESC, e.id DESC
            """),
    ]
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace) -> [Route] {
        []
    }
}
