import Casework
import Dates

/// A household as numbers, made once for all dwellings.
struct HouseholdNumbers: Sendable {
    let now: Int
    /// With those who are expected soon; with everybody.
    let soon: Int
    let all: Int
    let income: Coupling.Income?
    let needsStepFree: Bool
    let age: Int?
    let moveBy: CalendarDate?
    let isParked: Bool
    /// Which dwelling is held for it; −1 for none.
    let holds: Int
    let wishes: [Wish]

    struct Wish: Sendable {
        let kind: CouplingWish.Kind
        /// 0 where it does not matter.
        let neighbourhood: Int
    }
}

/// A dwelling as numbers, made once for all households.
struct DwellingNumbers: Sendable {
    let capacity: Int?
    /// Nothing of a room or a part of a building: there the landlord says for how many it is.
    let rooms: Int?
    let hasRooms: Bool
    let isStepFree: Bool?
    let rent: Int?
    let freeFrom: CalendarDate?
    /// 0 where nobody knows.
    let neighbourhood: Int
    /// Which household it is held for: −1 for none, −2 for one that is not here.
    let heldFor: Int
    /// The places of the limits that hold when the lease begins.
    let limits: [Int]
}

/// What was decided or tried of a pair before.
enum PairPast: UInt8, Sendable {
    case nothing, rejected, refused
}

/// Names of neighbourhoods as numbers: however they were typed, and 0 for none.
struct NeighbourhoodNumbers {
    private var numbers: [String: Int] = [:]

    mutating func number(_ name: String?) -> Int {
        let letters = (name ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
        guard !letters.isEmpty else { return 0 }
        if let known = numbers[letters] { return known }
        numbers[letters] = numbers.count + 1
        return numbers.count
    }
}
