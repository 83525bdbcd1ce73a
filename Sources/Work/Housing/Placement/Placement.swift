package import Casework
package import Clients
import Database
package import Dates

/// One person who comes to live in a dwelling (huisvesting).
package struct Placement: Sendable, Equatable {
    /// The road by which someone came to the dwelling.
    package enum Route: String, CaseIterable, Bindable, Sendable {
        case regular
        /// Gemeentelijk versnellingsarrangement: temporary housing by the municipality while waiting for a dwelling.
        case gva
        case sharing
        case joiningFamily = "joining-family"
        /// With a permit that is not for asylum.
        case joiningOtherwise = "joining-otherwise"
        case resettled
        /// An unaccompanied minor with a dwelling of his own.
        case minor
        /// An unaccompanied minor in small-scale reception of the guardian.
        case minorInCare = "minor-in-care"
        /// Who found a dwelling by himself.
        case selfHoused = "self-housed"
        /// Who lived in another municipality with his permit before.
        case moved
        case bornBefore = "born-before"
        case bornAfter = "born-after"
        /// Who fled from Ukraine, under the European directive.
        case displaced
    }

    package let id: ID<Placement>
    package let municipality: MunicipalityCode
    package let person: ID<Person>
    package let dwelling: ID<Dwelling>
    package let route: Route
    package let startedOn: CalendarDate
    /// When the national system was told, where that is another day.
    package let registeredOn: CalendarDate?
    /// Until when somebody may stay, for a home for a time.
    package let plannedEnd: CalendarDate?
    /// By which offer somebody came there; nothing where none was recorded.
    package let offer: ID<Offer>?

    package init(
        id: ID<Placement>, municipality: MunicipalityCode, person: ID<Person>, dwelling: ID<Dwelling>, route: Route,
        startedOn: CalendarDate, registeredOn: CalendarDate? = nil, plannedEnd: CalendarDate? = nil, offer: ID<Offer>? = nil
    ) {
        self.id = id
        self.municipality = municipality
        self.person = person
        self.dwelling = dwelling
        self.route = route
        self.startedOn = startedOn
        self.registeredOn = registeredOn
        self.plannedEnd = plannedEnd
        self.offer = offer
    }
}
