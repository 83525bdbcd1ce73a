import Access
import Casework
import Database
import Organisation
import Trail

/// A line of the list of colleagues: who is here now, where and as what.
struct ColleagueLine: Sendable, Equatable {
    let id: ID<Colleague>
    let name: String
    /// "team-leader", "guide": the codes of what someone is, as they are stored.
    let what: [String]
    let place: String?
    let hasAccount: Bool
}

/// Which colleagues a keeper sees: a team leader those of his places, the administrator all.
struct ColleagueScope: Sendable {
    let places: Set<ID<Place>>?

    init(_ standing: Standing) {
        places = standing.has(.administrator) ? nil : standing.places(as: .teamLeader)
    }

    func covers(_ place: ID<Place>) -> Bool {
        places?.contains(place) ?? true
    }
}
