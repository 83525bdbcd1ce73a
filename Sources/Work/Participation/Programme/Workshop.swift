package import Casework
import Database
package import Dates

/// One workshop of the programme of a municipality (workshop).
package struct Workshop: Sendable, Equatable {
    package enum Giver: String, CaseIterable, Bindable, Sendable {
        case own, partner
    }

    package let id: ID<Workshop>
    package let municipality: MunicipalityCode
    /// Its place in the programme, from 1.
    package let number: Int
    package let title: String
    package let givenBy: Giver
    package let from: CalendarDate

    package init(
        id: ID<Workshop>, municipality: MunicipalityCode, number: Int, title: String, givenBy: Giver,
        from: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.number = number
        self.title = title
        self.givenBy = givenBy
        self.from = from
    }
}
