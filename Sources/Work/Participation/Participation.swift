package import Casework
package import Database
package import Web

/// The participation declaration (participatieverklaring): groups, eight workshops, a signature.
package enum Participation: KindOfWork {
    package static let slug = "participatie"
    package static let name = Phrase(nl: "Participatie", en: "Participation")
    package static let schema = ParticipationSchema.schema
    package static let figures = ParticipationFigures.all
    package static let rollups: [Rollup] = []
    package static let menu = [MenuItem(name, Address.work.link(slug))]
    package static let handovers: [Handover] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace) -> [Route] {
        []
    }
}
