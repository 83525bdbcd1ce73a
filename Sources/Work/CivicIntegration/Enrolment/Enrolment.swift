package import Casework
package import Clients
import Database
package import Dates
package import Trail

/// Someone who follows a course (inschrijving).
package struct Enrolment: Sendable, Equatable {
    package enum Level: String, CaseIterable, Bindable, Sendable {
        case literacy, integration, stateExam = "state-exam"
    }

    package enum Outcome: String, CaseIterable, Bindable, Sendable {
        case passed, moved, stopped
    }

    package let id: ID<Enrolment>
    package let municipality: MunicipalityCode
    package let person: ID<Person>
    /// The school, by its name.
    package let provider: String
    /// Whether the team takes part in the course: these are its participants.
    package let isOwn: Bool
    package let level: Level
    /// The language coach (taalcoach).
    package let coach: ID<Colleague>?
    package let startedOn: CalendarDate

    package init(
        id: ID<Enrolment>, municipality: MunicipalityCode, person: ID<Person>, provider: String, isOwn: Bool,
        level: Level, coach: ID<Colleague>?, startedOn: CalendarDate
    ) {
        self.id = id
        self.municipality = municipality
        self.person = person
        self.provider = provider
        self.isOwn = isOwn
        self.level = level
        self.coach = coach
        self.startedOn = startedOn
    }
}
