import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// That somebody comes to talk on a day at a time (afspraak): where, with whom, and about what.
struct Appointment: Sendable, Equatable {
    let id: ID<Appointment>
    let place: ID<Place>
    let person: ID<Person>
    /// With whom.
    let owner: ID<Colleague>
    /// Who takes it over when the owner is away.
    let standIn: ID<Colleague>?
    let day: CalendarDate
    let begins: ClockTime
    let ends: ClockTime
    let topic: Topic
    let needsInterpreter: Bool

    /// How it ended (afloop).
    enum Outcome: String, CaseIterable, Bindable, Sendable {
        case came
        case noShow = "no-show"
        case cancelled

        var label: Phrase {
            switch self {
            case .came: Phrase(nl: "geweest", en: "came")
            case .noShow: Phrase(nl: "niet gekomen", en: "did not come")
            case .cancelled: Phrase(nl: "afgezegd", en: "cancelled")
            }
        }
    }

    /// "10:15–10:45"
    var hours: String { begins.text + "–" + ends.text }
}

/// An appointment with what a list tells of it.
struct ListedAppointment: Sendable, Equatable {
    let appointment: Appointment
    let ownerName: String
    /// Nothing as long as it is still to come, or nobody said how it went.
    let outcome: Appointment.Outcome?

    /// "10:15–10:45, met Els de Vries, er is een tolk nodig"
    var words: Phrase {
        let with = AppointmentTexts.with.with(["name": ownerName])
        let interpreter = appointment.needsInterpreter ? AppointmentTexts.interpreterNeeded : nil
        let words = { (language: Language) in
            [appointment.hours, with[language], interpreter?[language]].compactMap { $0 }.joined(separator: ", ")
        }
        return Phrase(nl: words(.nl), en: words(.en))
    }
}
