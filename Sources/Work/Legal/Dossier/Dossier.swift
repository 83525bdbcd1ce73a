package import Casework
package import Clients
import Database
package import Dates

/// One procedure that the team guides (dossier), from opening to closure.
package struct Dossier: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        case reunification, asylum, renewal, travelDocument = "travel-document", naturalisation, other
    }

    /// How it came to the team.
    package enum Arrival: String, CaseIterable, Bindable, Sendable {
        case new
        /// Taken over from another team.
        case transferred
    }

    package enum Outcome: String, CaseIterable, Bindable, Sendable {
        case succeeded, refused, withdrawn, transferred
    }

    /// What happened on the way.
    package enum Step: String, CaseIterable, Bindable, Sendable {
        case applied, acknowledged, documentsAsked = "documents-asked", interview, decided, visa, travelled, arrived
    }

    package let id: ID<Dossier>
    package let municipality: MunicipalityCode
    package let kind: Kind
    /// The sponsor in family reunification, otherwise the person whose procedure it is.
    package let person: ID<Person>
    package let arrival: Arrival
    package let openedOn: CalendarDate

    package init(
        id: ID<Dossier>, municipality: MunicipalityCode, kind: Kind, person: ID<Person>, arrival: Arrival,
        openedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.kind = kind
        self.person = person
        self.arrival = arrival
        self.openedOn = openedOn
    }
}
