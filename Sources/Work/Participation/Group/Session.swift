package import Casework
import Clients
import Database
package import Dates

/// One workshop given to one group on one day (bijeenkomst).
package struct Session: Sendable, Equatable {
    /// Whether someone was there. Nothing is assumed: without a line it is not known.
    package enum Attendance: String, CaseIterable, Bindable, Sendable {
        case present, absent, excused
    }

    package let id: ID<Session>
    package let group: ID<Group>
    package let workshop: ID<Workshop>
    package let heldOn: CalendarDate

    package init(
        id: ID<Session>, group: ID<Group>, workshop: ID<Workshop>, heldOn: CalendarDate
    ) {
        self.id = id
        self.group = group
        self.workshop = workshop
        self.heldOn = heldOn
    }
}
