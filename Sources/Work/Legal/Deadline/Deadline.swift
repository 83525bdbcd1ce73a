import Casework
import Clients
import Dates

/// A term of one dossier, of one person where it differs between them (termijn): how it follows from what happened, and how it
/// stands.
struct Deadline: Sendable, Equatable {
    /// What it is the term of: it keeps its identity, its owner and what was done while its days change.
    struct Key: Hashable, Sendable {
        let rule: String
        /// What set it off, in the end.
        let event: ID<DossierEvent>
        let person: ID<Person>?
    }

    enum State: Equatable, Sendable {
        case open
        /// What it asks was done on that day.
        case met(CalendarDate)
        /// It stands still since that day, so that nobody knows its last day.
        case still(CalendarDate)
    }

    let key: Key
    let term: ID<LegalTerm>
    /// The day after which it runs.
    let startsOn: CalendarDate
    /// The last day by the calendar alone, and by all rules. Of an opening: the first.
    let plainOn: CalendarDate
    let dueOn: CalendarDate
    let state: State
    let extensions: Int
    /// Days that it stood still.
    let stoodStill: Int
    /// A letter says its last day.
    let isStated: Bool

    /// Whether it was done in time; nothing as long as it is not done.
    var isMetInTime: Bool? {
        if case .met(let day) = state { day <= dueOn } else { nil }
    }
}
