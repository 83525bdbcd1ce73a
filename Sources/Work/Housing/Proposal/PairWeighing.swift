package import Casework
package import Dates

/// Holds every household against every dwelling (weging). What it costs and why it fits are one and the same calculation: the
/// sum and the sentence are both made of its points.
package struct PairWeighing: Sendable {
    package let households: [WaitingHousehold]
    package let dwellings: [FreeDwelling]
    let rules: MatchingRules
    package let day: CalendarDate
    private let household: [HouseholdNumbers]
    private let dwelling: [DwellingNumbers]
    /// Row after row, a household each.
    private let past: [PairPast]

    /// - Parameter past: of pairs of which something was decided or tried before.
    package init(
        _ households: [WaitingHousehold], _ dwellings: [FreeDwelling], _ rules: MatchingRules, on day: CalendarDate,
        rejected: [Pair] = [], refused: [Pair] = []
    ) {
        (self.households, self.dwellings, self.rules, self.day) = (households, dwellings, rules, day)
        var names = NeighbourhoodNumbers()
        let rows = Dictionary(households.enumerated().map { ($1.coupling, $0) }) { first, _ in first }
        let columns = Dictionary(dwellings.enumerated().map { ($1.dwelling.id, $0) }) { first, _ in first }
        var held: [ID<Coupling>: Int] = [:]
        for (place, free) in dwellings.enumerated() { if let hold = free.hold { held[hold.coupling] = place } }
        let soon = day.adding(months: rules.horizon?.amount ?? 0)
        household = households.map { one in
            HouseholdNumbers(
                now: one.facts.size, soon: one.people(by: soon), all: one.everybody, income: one.facts.income,
                needsStepFree: one.facts.needsStepFree, age: one.born?.age(on: day), moveBy: one.facts.moveBy,
                isParked: one.parkedUntil.map { $0 > day } ?? false, holds: held[one.coupling] ?? -1,
                wishes: one.wishes.map { .init(kind: $0.kind, neighbourhood: names.number($0.neighbourhood)) })
        }
        dwelling = dwellings.map { free in
            let details = free.dwelling.details
            let begin = max(day, details.freeFrom ?? day)
            return DwellingNumbers(
                capacity: free.capacity, rooms: details.rooms, hasRooms: free.dwelling.kind == .dwelling,
                isStepFree: details.isStepFree, rent: details.rent, freeFrom: details.freeFrom,
                neighbourhood: names.number(details.neighbourhood), heldFor: free.hold.map { rows[$0.coupling] ?? -2 } ?? -1,
                limits: rules.rentLimits.indices.filter { place in
                    let limit = rules.rentLimits[place]
                    return limit.from <= begin && limit.until.map { begin < $0 } ?? true
                })
        }
        var past = [PairPast](repeating: .nothing, count: households.count * dwellings.count)
        for (pairs, mark) in [(refused, PairPast.refused), (rejected, .rejected)] {
            for pair in pairs {
                guard let row = rows[pair.coupling], let column = columns[pair.dwelling] else { continue }
                past[row * dwellings.count + column] = mark
            }
        }
        self.past = past
    }

    package struct Pair: Sendable, Hashable {
        package let dwelling: ID<Dwelling>
        package let coupling: ID<Coupling>

        package init(_ dwelling: ID<Dwelling>, _ coupling: ID<Coupling>) {
            self.dwelling = dwelling
            self.coupling = coupling
        }
    }

    /// What the drawbacks of a pair weigh together; nothing when it is not proposed.
    @inline(__always)
    package func cost(_ row: Int, _ column: Int) -> Int? {
        var (cost, isPossible) = (0, true)
        weigh(row, column) { _, stand, weight in
            cost += weight
            if stand == .forbids || stand == .skips { isPossible = false }
        }
        return isPossible ? cost : nil
    }

    /// Everything that counts of a pair, in the order in which it is said.
    func points(_ row: Int, _ column: Int) -> [WeighedPoint] {
        var found: [WeighedPoint] = []
        weigh(row, column) { found.append(WeighedPoint(point: $0, stand: $1, cost: $2)) }
        return found
    }

    typealias Say = (PairPoint, PairPoint.Stand, Int) -> Void

    @inline(__always)
    private func weigh(_ row: Int, _ column: Int, _ say: Say) {
        household.withUnsafeBufferPointer { households in
            dwelling.withUnsafeBufferPointer { dwellings in
                let past = past[row * dwellings.count + column]
                Self.standing(households[row], dwellings[column], row, column, past, say)
                Self.room(households[row], dwellings[column], rules, say)
                Self.stairs(households[row], dwellings[column], say)
                rent(households[row], dwellings[column], say)
                Self.days(households[row], dwellings[column], say)
                Self.wishes(households[row], dwellings[column], say)
            }
        }
    }

    @inline(__always)
    private static func standing(
        _ household: borrowing HouseholdNumbers, _ dwelling: borrowing DwellingNumbers, _ row: Int, _ column: Int,
        _ past: PairPast, _ say: Say
    ) {
        if household.isParked { say(.parked, .forbids, 0) }
        if dwelling.heldFor == row {
            say(.held, .fits, 0)
        } else if dwelling.heldFor != -1 {
            say(.heldForOther, .forbids, 0)
        }
        if household.holds >= 0, household.holds != column { say(.holdsOther, .skips, 0) }
        switch past {
        case .nothing: break
        case .rejected: say(.rejected, .skips, 0)
        case .refused: say(.refusedBefore, .skips, 0)
        }
    }
}
