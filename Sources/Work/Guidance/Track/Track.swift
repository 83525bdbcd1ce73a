package import Casework
package import Clients
import Database
package import Dates
package import Trail

/// One year of guidance of one adult (traject).
package struct Track: Sendable, Equatable {
    /// The first year is about settling, the second about taking part.
    package enum Phase: String, CaseIterable, Bindable, Sendable {
        case first, second
    }

    package enum Outcome: String, CaseIterable, Bindable, Sendable {
        case completed, moved, stopped
    }

    package let id: ID<Track>
    package let municipality: MunicipalityCode
    package let person: ID<Person>
    package let phase: Phase
    package let guide: ID<Colleague>?
    package let startedOn: CalendarDate

    package init(
        id: ID<Track>, municipality: MunicipalityCode, person: ID<Person>, phase: Phase, guide: ID<Colleague>?,
        startedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.person = person
        self.phase = phase
        self.guide = guide
        self.startedOn = startedOn
    }
}
