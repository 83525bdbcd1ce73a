package import Casework
package import Database
package import Web

/// The team itself: volunteers, interns and staff, what they do and where (vrijwilligers, stagiaires, medewerkers).
package enum Volunteers: KindOfWork {
    package static let slug = "team"
    package static let name = Phrase(nl: "Team", en: "Team")
    /// Who works here is kept by Access, because it decides who may see what; here it is counted.
    package static let schema = Schema("volunteers", FieldClasses(), [])
    package static let figures = VolunteersFigures.all
    package static let rollups: [Rollup] = []
    package static let menu: [MenuItem] = []
    package static let handovers: [Handover] = []
    package static let assignments: [Assignment] = []
    package static let encounters: [Encounters] = []
    package static let belongings: [Belonging] = []
    package static let lists: [ImportKind] = []
    package static let panels: [FilePanel] = []
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
