import Access
package import Casework
import Clients
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
    package static let menu: [MenuItem] = []
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
    package static let belongings = [Belonging(Enrolments.table)]
    package static let lists = [EnrolmentList.kind("cursussen", EnrolmentListTexts.courses)]
    package static let panels = [
        FilePanel(
            slug, .basic, name, words: .asStored,
            "SELECT e.started_on AS on_date, e.id AS id, e.provider AS about, "
                + FilePanel.who("'enrolled'", "'enrolment'", "e.id") + " AS colleague FROM enrolment e WHERE e.person = $1"),
    ]
    package static let badges = [
        FileBadge(.basic, Phrase(nl: "Taalmaatje", en: "Language coach"), words: .asStored, """
            SELECT c.name FROM enrolment e JOIN colleague c ON c.id = e.coach
            WHERE e.person = $1 AND e.started_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            ORDER BY e.started_on DESC, e.id DESC LIMIT 1
            """),
    ]
    package static let ways: [FileWay] = []
    package static let settlements: [Settlement] = []
    package static let tasks: [TaskSource] = []
    package static let receptions: [Reception] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        []
    }
}
