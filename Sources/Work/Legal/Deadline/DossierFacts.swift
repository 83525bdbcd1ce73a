import Casework
import Clients
import Dates

/// All of a dossier from which its terms follow.
struct DossierFacts: Sendable, Equatable {
    let id: ID<Dossier>
    let kind: Dossier.Kind
    /// For whom it is: the relatives in family reunification. With none it is of him alone.
    let people: [ID<Person>]
    /// In the order in which they happened.
    let events: [DossierEvent]

    init(id: ID<Dossier>, kind: Dossier.Kind, people: [ID<Person>], events: [DossierEvent]) {
        self.id = id
        self.kind = kind
        self.people = people
        self.events = events.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    /// Of whom an event is: of each of the family, when it is of all.
    func people(of event: DossierEvent) -> [ID<Person>?] {
        if let person = event.person { return [person] }
        return people.isEmpty ? [nil] : people
    }
}
