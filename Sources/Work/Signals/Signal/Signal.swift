package import Casework
import Database
package import Dates

/// Something that goes wrong for refugees in general (signaal). Names no one.
package struct Signal: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        /// Something that ought to exist does not.
        case gap
        case ruleMisapplied = "rule-misapplied"
        case discrimination
        case personalObstacle = "personal-obstacle"
    }

    package let id: ID<Signal>
    package let municipality: MunicipalityCode
    package let kind: Kind
    /// What it is about, in a few words.
    package let theme: String
    package let raisedOn: CalendarDate

    package init(
        id: ID<Signal>, municipality: MunicipalityCode, kind: Kind, theme: String, raisedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.kind = kind
        self.theme = theme
        self.raisedOn = raisedOn
    }
}
