import Casework
import Dates
import Web

/// What a proposal was made from, kept as it was when somebody decided (momentopname). Without names.
struct ProposalSnapshot: Sendable {
    private let free: FreeDwelling
    private let household: WaitingHousehold
    private let explanation: PairExplanation

    init(_ free: FreeDwelling, _ household: WaitingHousehold, _ explanation: PairExplanation) {
        self.free = free
        self.household = household
        self.explanation = explanation
    }

    /// One line of JSON.
    var text: String {
        get throws {
            let all = JSONValue.object(["dwelling": dwelling, "household": waiting, "points": .list(points)])
            return String(decoding: try all.bytes.dropLast(), as: UTF8.self)
        }
    }

    private var dwelling: JSONValue {
        let details = free.dwelling.details
        return .object([
            "kind": .text(free.dwelling.kind.rawValue), "capacity": Self.number(free.capacity),
            "rooms": Self.number(details.rooms), "floor": Self.number(details.floor),
            "stepFree": details.isStepFree.map { .yesNo($0) } ?? .null, "rent": Self.number(details.rent),
            "neighbourhood": .known(details.neighbourhood),
            "freeFrom": .known(details.freeFrom?.iso), "heldUntil": .known(free.hold?.until.iso),
        ])
    }

    private var waiting: JSONValue {
        let facts = household.facts
        return .object([
            "size": .number(facts.size), "abroad": .number(facts.abroad), "income": .known(facts.income?.rawValue),
            "stepFree": .yesNo(facts.needsStepFree), "coupledOn": .text(facts.coupledOn.iso),
            "moveBy": .known(facts.moveBy?.iso), "parkedUntil": .known(household.parkedUntil?.iso),
            "arrivals": .list(household.arrivals.map { .text($0.iso) }),
            "wishes": .list(household.wishes.map { wish in
                .object(["kind": .text(wish.kind.rawValue), "neighbourhood": .known(wish.neighbourhood)])
            }),
        ])
    }

    private var points: [JSONValue] {
        explanation.points.indices.map { place in
            let point = explanation.points[place]
            return .object([
                "says": .text(explanation.words[place].nl), "stand": .text(point.stand.rawValue), "cost": .number(point.cost),
                "basis": .known(explanation.bases[place]),
            ])
        }
    }

    private static func number(_ value: Int?) -> JSONValue {
        value.map { .number($0) } ?? .null
    }
}
