package import Casework
package import Database
package import Web

/// Legal guidance and family reunification (juridische begeleiding, gezinshereniging): no term missed.
package enum Legal: KindOfWork {
    package static let slug = "juridisch"
    package static let name = Phrase(nl: "Juridisch", en: "Legal")
    package static let schema = LegalSchema.schema
    package static let figures = LegalFigures.all
    package static let rollups: [Rollup] = []
    package static let menu = [MenuItem(name, Address.work.link(slug))]
    package static let handovers: [Handover] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace) -> [Route] {
        []
    }
}
