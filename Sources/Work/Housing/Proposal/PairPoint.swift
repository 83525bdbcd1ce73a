/// One thing that counts when a household is held against a dwelling (punt). Which people and rooms it is about, and by which
/// rule, follows from the pair.
enum PairPoint: Sendable, Equatable {
    // Whether it can be now at all
    case parked
    /// The dwelling is held, for this household or for another.
    case held, heldForOther
    /// Another dwelling is held for the household.
    case holdsOther
    case rejected
    /// It was offered to them, and came to nothing.
    case refusedBefore

    // Room
    case bigEnough, tooSmall
    /// For who is expected soon; for who comes later or nobody knows when.
    case tooSmallSoon, tooSmallLater
    case capacityUnknown
    case roomsFit
    case roomsShort(by: Int)
    case roomsSpare(Int)
    case roomsUnknown

    // Stairs, for who cannot climb them
    case stepFree, notStepFree, stepFreeUnknown

    // Rent; with the place of the limit among the rules
    case rentWithin(limit: Int)
    case rentAbove(limit: Int)
    case rentAboveCapping(limit: Int)
    case rentUnknown, incomeUnknown, incomeHigher, noRentLimit, ageUnknown

    // Days
    case freeInTime, freeTooLate

    // What the household asked for
    case near(CouplingWish.Kind), away(CouplingWish.Kind), nearUnknown(CouplingWish.Kind)
    case noStairs, hasStairs, stairsUnknown
    case petsUnknown

    /// What it does to the pair.
    enum Stand: String, Sendable {
        case fits
        /// It is less good by this; possible all the same.
        case costs
        /// By a rule that is not certain enough to forbid it, or by one that does not.
        case warns
        case unknown
        /// It is not proposed; who chooses it himself may.
        case skips
        /// A rule says no.
        case forbids
    }
}

/// The same, with what it does to the pair and what it weighs.
struct WeighedPoint: Sendable, Equatable {
    let point: PairPoint
    let stand: PairPoint.Stand
    let cost: Int
}
