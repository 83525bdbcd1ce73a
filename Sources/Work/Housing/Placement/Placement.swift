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
        case minor
    }

    package let id: ID<Placement>
    package let municipality: MunicipalityCode
    package let person: ID<Person>
    package let dwelling: ID<Dwelling>
    package let route: Route
    package let startedOn: CalendarDate

    package init(
        id: ID<Placement>, municipality: MunicipalityCode, person: ID<Person>, dwelling: ID<Dwelling>, route: Route,
        startedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.person = person
        self.dwelling = dwelling
        self.route = route
        self.startedOn = startedOn
    }
}
