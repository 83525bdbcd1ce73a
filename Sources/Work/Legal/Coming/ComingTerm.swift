import Casework
import Clients
import Dates

/// What of a dossier is due on a day (wat eraan komt): one line for all of the family for whom it is the same.
struct ComingTerm: Sendable, Equatable {
    let day: CalendarDate
    let rule: String
    let dossier: ID<Dossier>
    let client: ID<Person>
    /// For how many of them.
    let people: Int
}
