package import Casework
package import Dates

/// People who follow the programme together (groep).
package struct Group: Sendable, Equatable {
    package let id: ID<Group>
    package let municipality: MunicipalityCode
    package let name: String
    package let startedOn: CalendarDate

    package init(
        id: ID<Group>, municipality: MunicipalityCode, name: String, startedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.name = name
        self.startedOn = startedOn
    }
}
