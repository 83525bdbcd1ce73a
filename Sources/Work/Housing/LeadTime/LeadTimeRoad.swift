import Casework
import Dates

/// The road of one coupled household, as far as it went: every offer with its steps.
struct LeadTimeRoad: Sendable {
    struct Made: Sendable {
        let offeredOn: CalendarDate
        var steps: [OfferStep.Kind: CalendarDate] = [:]
        var party: OfferStep.Party?
        var reason: OfferStep.Reason?
    }

    let coupling: Coupling
    var offers: [Made] = []

    /// The first key, for a second dwelling is another road.
    var keyOn: CalendarDate? { offers.compactMap { $0.steps[.key] }.min() }

    /// Each time that this stretch was gone, with its first and its last day. A step that was passed over has no day, so the
    /// stretches beside it were not measured.
    func times(_ stretch: LeadTimeStretch) -> [(from: CalendarDate, to: CalendarDate)] {
        let coupled = coupling.facts.coupledOn
        guard let steps = stretch.steps else {
            let end = stretch == .offer ? offers.map(\.offeredOn).min() : keyOn
            return end.map { [(coupled, $0)] } ?? []
        }
        return offers.compactMap { made in
            let from = steps.from.map { made.steps[$0] } ?? made.offeredOn
            guard let from, let to = made.steps[steps.to] else { return nil }
            return (from, to)
        }
    }

    /// By when a stretch had to be gone that began on that day: what somebody wrote down goes before what the term says.
    func due(_ stretch: LeadTimeStretch, since day: CalendarDate, _ terms: HousingTerms) -> (day: CalendarDate?,
    term: HousingTerm?) {
        let (facts, town) = (coupling.facts, coupling.municipality)
        switch stretch {
        case .offer:
            let due = terms.offer(facts, of: town)
            return (facts.offerBy ?? due?.day, due?.term)
        case .whole:
            let due = terms.move(facts, of: town)
            return (facts.moveBy ?? due?.day, due?.term)
        case .furnished:
            let due = terms.furnish(since: day, of: town)
            return (due?.day, due?.term)
        case .viewing, .accepted, .lease, .key: return (nil, nil)
        }
    }
}
