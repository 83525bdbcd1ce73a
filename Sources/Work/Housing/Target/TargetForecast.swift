import Casework
import Dates

/// How many will have counted at the end of a half-year (prognose), from plans that are on record. Pure.
struct TargetForecast: Sendable, Equatable {
    /// A household that is coupled and has no key yet.
    struct Household: Sendable, Equatable {
        /// How far an offer to it has come.
        enum Stage: Int, Sendable {
            case none, offered, accepted, lease
        }

        /// Who counts when it moves in; of who counted already in a home for a time, nobody counts again.
        let people: Int
        let stage: Stage
        let keyPlannedOn: CalendarDate?
        let moveBy: CalendarDate?
    }

    /// How many people live in how many dwellings, of the last year.
    struct Average: Sendable, Equatable {
        let people: Int
        let dwellings: Int
    }

    let realised: Int
    /// People for whom there is a lease and a day for the key.
    let leased: Int
    /// People who accepted a dwelling and have a day for the key.
    let accepted: Int
    /// People of other households who have to move in this half-year.
    let coupled: Int
    /// Family that is expected.
    let arriving: Int
    let needed: Int
    private let average: Average

    var low: Int { realised + leased }
    var middle: Int { low + accepted }
    var high: Int { middle + coupled + arriving }

    /// How many more have to be housed than is expected; none when it fits.
    var gap: Int { max(0, needed - middle) }
    /// About how many dwellings that is; nothing when nobody was housed in the last year.
    var gapDwellings: Int? {
        average.people > 0 && gap > 0 ? (gap * average.dwellings + average.people - 1) / average.people : nil
    }

    init(
        _ account: TargetAccount, _ households: [Household], arriving: Int, average: Average
    ) {
        let until = account.half.period.until
        let isPlanned = { (household: Household) in household.keyPlannedOn.map { $0 < until } ?? false }
        let isDue = { (household: Household) in
            // A day for the key that lies later is better known than a deadline.
            household.keyPlannedOn.map { $0 < until } ?? household.moveBy.map { $0 < until } ?? false
        }
        let leased = households.filter { $0.stage == .lease && isPlanned($0) }
        let accepted = households.filter { $0.stage == .accepted && isPlanned($0) }
        let others = households.filter { household in
            isDue(household) && !(isPlanned(household) && [.lease, .accepted].contains(household.stage))
        }
        realised = account.realised
        self.leased = leased.reduce(0) { $0 + $1.people }
        self.accepted = accepted.reduce(0) { $0 + $1.people }
        coupled = others.reduce(0) { $0 + $1.people }
        self.arriving = arriving
        needed = account.needed
        self.average = average
    }
}
