package import Casework
package import Dates

/// That a dwelling is kept for one household until a day (vasthouden): its family arrives in May.
package struct DwellingHold: Sendable, Equatable {
    package let id: ID<DwellingHold>
    package let dwelling: ID<Dwelling>
    package let coupling: ID<Coupling>
    /// The last day of it.
    package let until: CalendarDate
    package let reason: String

    package init(id: ID<DwellingHold>, dwelling: ID<Dwelling>, coupling: ID<Coupling>, until: CalendarDate, reason: String) {
        self.id = id
        self.dwelling = dwelling
        self.coupling = coupling
        self.until = until
        self.reason = reason
    }
}
