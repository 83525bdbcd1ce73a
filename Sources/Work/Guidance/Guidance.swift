package import Casework
package import Database
package import Web

/// Guidance (maatschappelijke begeleiding): the first two years of a newcomer, one track a year.
package enum Guidance: KindOfWork {
    package static let slug = "begeleiding"
    package static let name = Phrase(nl: "Begeleiding", en: "Guidance")
    package static let schema = GuidanceSchema.schema
    package static let figures = GuidanceFigures.all
    package static let rollups: [Rollup] = []
    package static let menu = [MenuItem(name, Address.work.link(slug))]
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace) -> [Route] {
        []
    }
}
