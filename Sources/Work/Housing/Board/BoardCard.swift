import Casework
import Clients
import Dates
import Organisation

/// A household on its road to a home (kaart).
struct BoardCard: Sendable, Equatable {
    /// So long a card may lie still before it says so. A habit of the team, and no rule.
    static let daysUntilStale = 14

    let coupling: Coupling
    /// The offer that stands, with its dwelling; nothing as long as there is none.
    let offer: Offer?
    let dwelling: Dwelling?
    let column: BoardColumn
    /// Since when it lies in its column.
    let since: CalendarDate
    /// Who live there, once the key was given; before that who are to come.
    let people: Int
    let ownerName: String
    /// Of whom it stands in the name; nothing of whom does not exist for who reads it.
    var name: String?

    /// Days in its column.
    func days(on today: CalendarDate) -> Int {
        max(0, today.dayNumber - since.dayNumber)
    }

    func isStale(on today: CalendarDate) -> Bool {
        column != .furnished && days(on: today) >= Self.daysUntilStale
    }

    /// By when the next has to be done: an offer made, or moved in.
    var dueBy: CalendarDate? {
        switch column {
        case .coupled: coupling.facts.offerBy
        case .offered, .viewing, .accepted, .lease: coupling.facts.moveBy
        case .key, .furnished: nil
        }
    }

    func isLate(on today: CalendarDate) -> Bool {
        dueBy.map { $0 < today } ?? false
    }
}
