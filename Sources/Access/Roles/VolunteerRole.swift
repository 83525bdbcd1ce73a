package import Casework
import Database
package import Dates
package import Trail

/// What a volunteer does, from a day on (taak).
package struct VolunteerRole: Sendable, Equatable {
    package enum Role: String, CaseIterable, Bindable, Sendable {
        case guide, housing, participation, legal, coach
        /// Beside another role: a guide who also interprets counts as a guide.
        case interpreter
    }

    package let id: ID<VolunteerRole>
    package let colleague: ID<Colleague>
    package let role: Role
    package let startedOn: CalendarDate

    package init(
        id: ID<VolunteerRole>, colleague: ID<Colleague>, role: Role, startedOn: CalendarDate
    ) {
        self.id = id
        self.colleague = colleague
        self.role = role
        self.startedOn = startedOn
    }
}
