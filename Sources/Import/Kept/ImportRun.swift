import Access
import Casework
import Dates
import Organisation
import Trail

/// One list that somebody brings in (invoer), from the file that was sent until it is in or taken back.
package struct ImportRun: Sendable {
    /// Where it stands.
    enum State: Equatable {
        /// Nothing was brought in yet.
        case open
        /// It is being brought in, or was broken off.
        case begun(Moment)
        case done(ID<Revision>)
        case undone
    }

    struct Counts: Equatable {
        let new: Int
        let known: Int
        let left: Int
    }

    let id: ID<ImportRun>
    let kind: String
    let place: ID<Place>
    let sentAt: Moment
    /// For each heading of the file the name of the column that it means; empty for one that is left out.
    let meant: [String]
    /// The name of what is done, by the name of the group.
    let remedies: [String: String]
    let state: State
    /// Once it is in.
    let counts: Counts?

    /// So long the file is kept: long enough to go on after a day's work, and no longer.
    static let fileKept = Duration.seconds(86_400)
    /// What is begun and not done after this long was broken off.
    static let longest = Duration.seconds(900)

    func canStart(at now: Moment) -> Bool {
        switch state {
        case .open: true
        case .begun(let at): at + Self.longest <= now
        case .done, .undone: false
        }
    }
}
