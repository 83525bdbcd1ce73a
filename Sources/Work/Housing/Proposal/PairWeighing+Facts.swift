import Dates

extension PairWeighing {
    /// What the landlord says is certain; how many rooms people need is agreed upon.
    @inline(__always)
    static func room(
        _ household: borrowing HouseholdNumbers, _ dwelling: borrowing DwellingNumbers, _ rules: borrowing MatchingRules,
        _ say: Say
    ) {
        if let capacity = dwelling.capacity {
            if capacity < household.now {
                say(.tooSmall, .forbids, 0)
            } else if capacity < household.soon {
                let isCertain = rules.horizon?.isCertain ?? false
                say(.tooSmallSoon, isCertain ? .forbids : .warns, MatchingWeights.warning)
            } else if capacity < household.all {
                say(.tooSmallLater, .warns, MatchingWeights.warning)
            } else {
                say(.bigEnough, .fits, 0)
            }
        } else {
            say(.capacityUnknown, .unknown, MatchingWeights.unknown)
        }
        guard dwelling.hasRooms else { return }
        guard let rooms = dwelling.rooms else { return say(.roomsUnknown, .unknown, MatchingWeights.unknown) }
        guard let norm = rules.roomNorm else { return }
        let (short, spare) = (norm.rooms(for: household.soon) - rooms, rooms - norm.rooms(for: household.all))
        if short > 0 {
            say(.roomsShort(by: short), norm.isCertain ? .forbids : .warns, short * MatchingWeights.shortRoom)
        } else if spare > 0 {
            say(.roomsSpare(spare), .costs, spare * MatchingWeights.spareRoom)
        } else {
            say(.roomsFit, .fits, 0)
        }
    }

    @inline(__always)
    static func stairs(_ household: borrowing HouseholdNumbers, _ dwelling: borrowing DwellingNumbers, _ say: Say) {
        guard household.needsStepFree else { return }
        switch dwelling.isStepFree {
        case true?: say(.stepFree, .fits, 0)
        case false?: say(.notStepFree, .forbids, 0)
        case nil: say(.stepFreeUnknown, .unknown, MatchingWeights.unknown)
        }
    }

    /// With a low income the rent has to be within what the allowance covers, by the limits of the day on which a lease begins.
    @inline(__always)
    func rent(_ household: borrowing HouseholdNumbers, _ dwelling: borrowing DwellingNumbers, _ say: Say) {
        guard let income = household.income else { return say(.incomeUnknown, .unknown, 0) }
        guard income == .low else { return say(.incomeHigher, .fits, 0) }
        guard let rent = dwelling.rent else { return say(.rentUnknown, .unknown, MatchingWeights.unknown) }
        var (lowest, capping, isAgeMissing) = (-1, -1, false)
        for place in dwelling.limits {
            let limit = rules.rentLimits[place]
            guard limit.people.contains(household.now) else { continue }
            if let below = limit.belowAge {
                guard let age = household.age else {
                    // It only matters above what the young are given.
                    if rent > limit.cents { isAgeMissing = true }
                    continue
                }
                guard age < below else { continue }
            }
            if limit.blocks, lowest < 0 || limit.cents < rules.rentLimits[lowest].cents { lowest = place }
            if !limit.blocks, capping < 0 || limit.cents < rules.rentLimits[capping].cents { capping = place }
        }
        guard lowest >= 0 else { return say(.noRentLimit, .unknown, 0) }
        let limit = rules.rentLimits[lowest]
        if rent > limit.cents {
            say(.rentAbove(limit: lowest), limit.isCertain ? .forbids : .warns, MatchingWeights.warning)
        } else {
            say(.rentWithin(limit: lowest), .fits, 0)
            if capping >= 0, rent > rules.rentLimits[capping].cents {
                say(.rentAboveCapping(limit: capping), .warns, MatchingWeights.warning)
            }
        }
        if isAgeMissing { say(.ageUnknown, .unknown, MatchingWeights.unknown) }
    }

    /// When a dwelling has to be had by is a term that somebody may give more of: it warns.
    @inline(__always)
    static func days(_ household: borrowing HouseholdNumbers, _ dwelling: borrowing DwellingNumbers, _ say: Say) {
        guard let moveBy = household.moveBy, let free = dwelling.freeFrom else { return }
        if free > moveBy {
            say(.freeTooLate, .warns, MatchingWeights.warning)
        } else {
            say(.freeInTime, .fits, 0)
        }
    }

    @inline(__always)
    static func wishes(_ household: borrowing HouseholdNumbers, _ dwelling: borrowing DwellingNumbers, _ say: Say) {
        for wish in household.wishes {
            switch wish.kind {
            case .pets: say(.petsUnknown, .unknown, 0)
            case .noStairs:
                switch dwelling.isStepFree {
                case true?: say(.noStairs, .fits, 0)
                case false?: say(.hasStairs, .costs, MatchingWeights.wish)
                case nil: say(.stairsUnknown, .unknown, MatchingWeights.unknown)
                }
            case .school, .work, .care, .family:
                guard wish.neighbourhood > 0 else { continue }
                if dwelling.neighbourhood == 0 {
                    say(.nearUnknown(wish.kind), .unknown, MatchingWeights.unknown)
                } else if dwelling.neighbourhood == wish.neighbourhood {
                    say(.near(wish.kind), .fits, 0)
                } else {
                    say(.away(wish.kind), .costs, MatchingWeights.wish)
                }
            }
        }
    }
}
