package import Casework
import Database
package import Dates
package import Organisation
package import Trail

/// Someone works here, from a day on (aanstelling).
package struct Engagement: Sendable, Equatable {
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        case volunteer, intern, staff
    }

    package enum Function: String, CaseIterable, Bindable, Sendable {
        case teamLeader = "team-leader"
        case seniorTeamLeader = "senior-team-leader"
        case legalWorker = "legal-worker"
        case youthCoach = "youth-coach"
        case administration
    }

    package let id: ID<Engagement>
    package let colleague: ID<Colleague>
    package let place: ID<Place>
    package let kind: Kind
    /// What staff is engaged for; nothing for volunteers and interns, who have roles.
    package let function: Function?
    /// Hours a week, for staff.
    package let weeklyHours: Int?
    package let startedOn: CalendarDate

    package init(
        id: ID<Engagement>, colleague: ID<Colleague>, place: ID<Place>, kind: Kind, function: Function? = nil,
        weeklyHours: Int? = nil, startedOn: CalendarDate
    ) {
        self.id = id
        self.colleague = colleague
        self.place = place
        self.kind = kind
        self.function = function
        self.weeklyHours = weeklyHours
        self.startedOn = startedOn
    }
}
