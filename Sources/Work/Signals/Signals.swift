package import Casework
package import Database
package import Web

/// What goes wrong for refugees in general, and the meetings about it (signalen, bijeenkomsten).
package enum Signals: KindOfWork {
    package static let slug = "signalen"
    package static let name = Phrase(nl: "Signalen", en: "Signals")
    package static let schema = SignalsSchema.schema
    package static let figures = SignalsFigures.all
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
