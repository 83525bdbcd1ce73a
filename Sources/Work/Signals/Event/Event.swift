package import Casework
import Database
package import Dates

/// A meeting with others (bijeenkomst).
package struct Event: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        /// With organisations and professionals.
        case network
        /// For newcomers, about one subject.
        case theme
        /// For the public.
        case information
    }

    package let id: ID<Event>
    package let municipality: MunicipalityCode
    package let kind: Kind
    package let title: String
    package let heldOn: CalendarDate

    package init(
        id: ID<Event>, municipality: MunicipalityCode, kind: Kind, title: String, heldOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.kind = kind
        self.title = title
        self.heldOn = heldOn
    }
}
