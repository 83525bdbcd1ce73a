import Casework
import Database
import Organisation
import Trail

/// That all that tells who somebody is was taken away, for good (wissing). What stays is that somebody was here, of which sex,
/// year and nationality, and what was done: so the figures of earlier years stay what they were.
package struct Erasure: Sendable, Equatable {
    package enum Ground: String, CaseIterable, Bindable, Sendable {
        /// The client asked for it.
        case request
        /// It was kept long enough.
        case term
        /// It should never have been recorded.
        case mistake
    }

    let id: ID<Erasure>
    /// Whose file it was: a number that tells nothing any more.
    let person: ID<Person>
    let place: ID<Place>
    let ground: Ground
    let at: Moment
}

/// A line of the list of what was erased.
struct ErasureLine: Sendable, Equatable {
    let number: String
    let place: String
    let colleague: String
    let ground: Erasure.Ground?
    let at: String
}
