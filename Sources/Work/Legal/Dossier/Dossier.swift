package import Casework
package import Clients
import Database
package import Dates
package import Organisation

/// One procedure that the team guides (dossier), from opening to closure.
package struct Dossier: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        case reunification, asylum, renewal, euLongTerm = "eu-long-term", travelDocument = "travel-document", naturalisation,
        other
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

    package let id: ID<Dossier>
    /// Whose team guides it.
    package let place: ID<Place>
    package let municipality: MunicipalityCode
    package let kind: Kind
    /// The sponsor in family reunification, otherwise the person whose procedure it is.
    package let person: ID<Person>
    package let arrival: Arrival
    package let openedOn: CalendarDate
    package let hands: Hands

    package init(
        id: ID<Dossier>, place: ID<Place>, municipality: MunicipalityCode, kind: Kind, person: ID<Person>, arrival: Arrival,
        openedOn: CalendarDate, hands: Hands
    ) {
        self.id = id
        self.place = place
        self.municipality = municipality
        self.kind = kind
        self.person = person
        self.arrival = arrival
        self.openedOn = openedOn
        self.hands = hands
    }
}
