import Casework
import Database
import Dates

/// How many weeks a step on the road to a home may take (termijn), with its basis: a dated setting, of one municipality or
/// of all.
struct HousingTerm: Sendable, Equatable {
    enum Kind: String, CaseIterable, Bindable, Sendable {
        /// From the coupling to an offer.
        case offer
        /// From the permit to moving in.
        case move
        /// The same from the coupling, for who the day of the permit is not known of.
        case moveAfterCoupling = "move-after-coupling"
        /// From the key until somebody can live there.
        case furnish
        /// From the offer of a home to stay until one for a time ends.
        case regular
    }

    let id: ID<HousingTerm>
    /// Nothing for one of all municipalities.
    let municipality: MunicipalityCode?
    let kind: Kind
    let weeks: Int
    let from: CalendarDate
    let basis: String
    let confidence: Confidence
}

/// A day that a term gives.
struct HousingDue: Sendable, Equatable {
    let day: CalendarDate
    let term: HousingTerm
}
