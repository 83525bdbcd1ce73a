import Casework
import Database
import Dates

/// The terms on the road to a home, as they hold for a municipality on a day. Pure: rows go in, days come out.
struct HousingTerms: Sendable {
    /// The newest first.
    let all: [HousingTerm]

    init(_ terms: [HousingTerm]) {
        all = terms.sorted { ($0.from, $0.id) > ($1.from, $1.id) }
    }

    /// The one of that day; the municipality's own goes before that of all.
    func term(_ kind: HousingTerm.Kind, of town: MunicipalityCode, on day: CalendarDate) -> HousingTerm? {
        let fitting = all.filter { $0.kind == kind && $0.from <= day }
        return fitting.first { $0.municipality == town } ?? fitting.first { $0.municipality == nil }
    }

    private func due(_ kind: HousingTerm.Kind, of town: MunicipalityCode, since day: CalendarDate) -> HousingDue? {
        term(kind, of: town, on: day).map { HousingDue(day: day.adding(days: 7 * $0.weeks), term: $0) }
    }

    /// By when a dwelling is to be offered.
    func offer(_ facts: Coupling.Facts, of town: MunicipalityCode) -> HousingDue? {
        due(.offer, of: town, since: facts.coupledOn)
    }

    /// By when they are to move in.
    func move(_ facts: Coupling.Facts, of town: MunicipalityCode) -> HousingDue? {
        facts.permitOn.flatMap { due(.move, of: town, since: $0) } ?? due(.moveAfterCoupling, of: town, since: facts.coupledOn)
    }

    /// By when a dwelling is to be furnished, of which the key was given on that day.
    func furnish(since key: CalendarDate, of town: MunicipalityCode) -> HousingDue? {
        due(.furnish, of: town, since: key)
    }

    /// By when a home to stay is to be offered to who has one for a time, of which the end is known.
    func regular(_ stay: Offer, of town: MunicipalityCode) -> HousingDue? {
        guard stay.route == .gva, let end = stay.plannedEnd else { return nil }
        return term(.regular, of: town, on: end).map { HousingDue(day: end.adding(days: -7 * $0.weeks), term: $0) }
    }

    /// With the days that the terms give where nobody wrote one down.
    func filled(_ facts: Coupling.Facts, of town: MunicipalityCode) -> Coupling.Facts {
        var filled = facts
        filled.offerBy = facts.offerBy ?? offer(facts, of: town)?.day
        filled.moveBy = facts.moveBy ?? move(facts, of: town)?.day
        return filled
    }

    /// Without the days that the terms give, so that what is left was written down by somebody.
    func bare(_ facts: Coupling.Facts, of town: MunicipalityCode) -> Coupling.Facts {
        var bare = facts
        if facts.offerBy == offer(facts, of: town)?.day { bare.offerBy = nil }
        if facts.moveBy == move(facts, of: town)?.day { bare.moveBy = nil }
        return bare
    }
}
