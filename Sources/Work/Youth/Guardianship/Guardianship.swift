package import Casework
package import Clients
package import Dates

/// An unaccompanied minor and the guardian who acts for him (voogdij). It ends by itself when he comes of age.
package struct Guardianship: Sendable, Equatable {
    package let id: ID<Guardianship>
    package let municipality: MunicipalityCode
    package let person: ID<Person>
    /// The organisation that is guardian: "Nidos".
    package let guardian: String
    package let startedOn: CalendarDate

    package init(
        id: ID<Guardianship>, municipality: MunicipalityCode, person: ID<Person>, guardian: String,
        startedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.person = person
        self.guardian = guardian
        self.startedOn = startedOn
    }
}
