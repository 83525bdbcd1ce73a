import Casework
import Dates

/// The words of each thing that counts of a pair.
struct PairWords {
    private let weighing: PairWeighing
    private let household: WaitingHousehold
    private let free: FreeDwelling

    init(_ weighing: PairWeighing, _ household: WaitingHousehold, _ free: FreeDwelling) {
        self.weighing = weighing
        self.household = household
        self.free = free
    }

    private var details: Dwelling.Details { free.dwelling.details }

    private var soon: Int {
        household.people(by: weighing.day.adding(months: weighing.rules.horizon?.amount ?? 0))
    }

    func words(_ point: PairPoint) -> Phrase {
        switch point {
        case .parked: Self.dated(PairTexts.parked, "day", household.parkedUntil)
        case .held: Self.dated(PairTexts.held, "day", free.hold?.until)
        case .heldForOther: Self.dated(PairTexts.heldForOther, "day", free.hold?.until)
        case .holdsOther: PairTexts.holdsOther
        case .rejected: PairTexts.rejected
        case .refusedBefore: PairTexts.refusedBefore
        case .bigEnough, .tooSmall, .tooSmallSoon, .tooSmallLater, .capacityUnknown: size(point)
        case .roomsFit, .roomsShort, .roomsSpare, .roomsUnknown: rooms(point)
        case .stepFree: PairTexts.stepFree
        case .notStepFree: PairTexts.notStepFree
        case .stepFreeUnknown: PairTexts.stepFreeUnknown
        case .rentWithin, .rentAbove, .rentAboveCapping, .rentUnknown, .incomeUnknown, .incomeHigher, .noRentLimit, .ageUnknown:
            rent(point)
        case .freeInTime: days(PairTexts.freeInTime)
        case .freeTooLate: days(PairTexts.freeTooLate)
        case .near(let kind): wish(PairTexts.near, kind)
        case .away(let kind): wish(PairTexts.away, kind)
        case .nearUnknown(let kind): wish(PairTexts.nearUnknown, kind)
        case .noStairs: PairTexts.noStairs
        case .hasStairs: PairTexts.hasStairs
        case .stairsUnknown: PairTexts.stairsUnknown
        case .petsUnknown: PairTexts.petsUnknown
        }
    }

    /// By which rule it is said.
    func basis(_ point: PairPoint) -> String? {
        switch point {
        case .rentWithin(let limit), .rentAbove(let limit), .rentAboveCapping(let limit): weighing.rules.rentLimits[limit].basis
        case .roomsFit, .roomsShort, .roomsSpare: weighing.rules.roomNorm?.basis
        case .tooSmallSoon: weighing.rules.horizon?.basis
        case .parked: weighing.rules.longestParking?.basis
        default: nil
        }
    }

    private func size(_ point: PairPoint) -> Phrase {
        let capacity = free.capacity.map(PairTexts.people) ?? PairTexts.capacityUnknown
        let (words, people) = switch point {
        case .tooSmall: (PairTexts.tooSmall, household.facts.size)
        case .tooSmallSoon: (PairTexts.tooSmallSoon, soon)
        case .tooSmallLater: (PairTexts.tooSmallLater, household.everybody)
        case .bigEnough: (PairTexts.bigEnough, household.everybody)
        default: (PairTexts.capacityUnknown, 0)
        }
        return words.with("months", Phrase(same: String(weighing.rules.horizon?.amount ?? 0))).with("capacity", capacity)
            .with("people", PairTexts.people(people))
    }

    private func rooms(_ point: PairPoint) -> Phrase {
        guard let count = details.rooms else { return PairTexts.roomsUnknown }
        let (words, people) = switch point {
        case .roomsShort(let short): (PairTexts.roomsShort.with(["needed": String(count + short)]), soon)
        case .roomsSpare(let spare): (PairTexts.roomsSpare.with(["spare": String(spare)]), household.everybody)
        default: (PairTexts.roomsFit, household.everybody)
        }
        return words.with("rooms", PairTexts.rooms(count)).with("people", PairTexts.people(people))
    }

    private func rent(_ point: PairPoint) -> Phrase {
        let rent = RentText.of(details.rent ?? 0)
        func limit(_ words: Phrase, _ place: Int) -> Phrase {
            words.with("rent", rent).with("limit", RentText.of(weighing.rules.rentLimits[place].cents))
        }
        return switch point {
        case .rentWithin(let place): limit(PairTexts.rentWithin, place)
        case .rentAbove(let place): limit(PairTexts.rentAbove, place)
        case .rentAboveCapping(let place): limit(PairTexts.rentAboveCapping, place)
        case .rentUnknown: PairTexts.rentUnknown
        case .incomeUnknown: PairTexts.incomeUnknown
        case .incomeHigher: PairTexts.incomeHigher
        case .ageUnknown: PairTexts.ageUnknown
        default: PairTexts.noRentLimit
        }
    }

    private func days(_ words: Phrase) -> Phrase {
        Self.dated(Self.dated(words, "free", details.freeFrom), "by", household.facts.moveBy)
    }

    private func wish(_ words: Phrase, _ kind: CouplingWish.Kind) -> Phrase {
        let asked = household.wishes.first { $0.kind == kind }
        return words.with("what", kind.place).with("where", Phrase(same: asked?.neighbourhood ?? ""))
    }

    private static func dated(_ words: Phrase, _ name: String, _ day: CalendarDate?) -> Phrase {
        guard let day else { return words }
        return words.with(name, Phrase(nl: DateText.long(day, .nl), en: DateText.long(day, .en)))
    }
}
