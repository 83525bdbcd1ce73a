import Casework
import Clients
import Database
import Dates
import Trail

/// A term as it is kept, with who watches it.
struct KeptDeadline: Sendable, Equatable {
    let id: ID<Deadline>
    let dossier: ID<Dossier>
    let deadline: Deadline
    let owner: ID<Colleague>?
    let standIn: ID<Colleague>?

    /// Whether it is kept as it follows now.
    func isSame(_ other: Deadline) -> Bool { deadline == other }
}
