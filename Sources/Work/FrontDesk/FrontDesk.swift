package import Casework
package import Database
package import Web

/// The front desk (spreekuur en infopunt): every conversation counted, nobody lost between two shifts.
package enum FrontDesk: KindOfWork {
    package static let slug = "spreekuur"
    package static let name = Phrase(nl: "Spreekuur", en: "Front desk")
    package static let schema = FrontDeskSchema.schema
    package static let figures = FrontDeskFigures.all
    package static let rollups = [ContactMonths.rollup]
    package static let menu = [MenuItem(name, Address.work.link(slug))]
    package static let handovers: [Handover] = []
    package static let examples: [Example] = []

    package static func routes(_ workplace: Workplace) -> [Route] {
        []
    }
}
