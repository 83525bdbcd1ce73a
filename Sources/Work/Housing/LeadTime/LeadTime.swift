import Casework
import Clients
import Dates

/// How long the road to a home took in a period, who refused why, and who waited longest. Pure: roads go in, figures come out.
struct LeadTime: Sendable, Equatable {
    /// A household that got its key in the period.
    struct Slow: Sendable, Equatable {
        let coupling: ID<Coupling>
        let person: ID<Person>
        let coupledOn: CalendarDate
        let keyOn: CalendarDate
        /// On which most of that time went; nothing when no step was written down but the key.
        let longest: LeadTimeStretch?
        let isLate: Bool
        /// Nothing when no place of who reads knows him.
        var name: String?

        var days: Int { LeadTimeFigure.days(coupledOn, keyOn) }
    }

    struct Refusal: Hashable, Sendable {
        let kind: OfferStep.Kind
        let party: OfferStep.Party?
        let reason: OfferStep.Reason?
    }

    /// So many of the slowest are named.
    static let most = 10

    /// One for each stretch, in the order of the road.
    let figures: [LeadTimeFigure]
    let refusals: [Refusal: Int]
    var slowest: [Slow]

    var isEmpty: Bool { refusals.isEmpty && figures.allSatisfy(\.days.isEmpty) }

    init(_ roads: [LeadTimeRoad], _ terms: HousingTerms, in period: Period) {
        figures = LeadTimeStretch.allCases.map { Self.figure($0, roads, terms, period) }
        refusals = roads.flatMap(\.offers).reduce(into: [:]) { found, made in
            for kind in OfferStep.Kind.allCases where kind.endsIt {
                guard let day = made.steps[kind], period.contains(day) else { continue }
                found[Refusal(kind: kind, party: made.party, reason: made.reason), default: 0] += 1
            }
        }
        let housed = roads.compactMap { Self.slow($0, terms, period) }
        slowest = Array(housed.sorted { ($1.days, $0.coupling) < ($0.days, $1.coupling) }.prefix(Self.most))
    }

    private static func figure(
        _ stretch: LeadTimeStretch, _ roads: [LeadTimeRoad], _ terms: HousingTerms, _ period: Period
    ) -> LeadTimeFigure {
        var (figure, held): (LeadTimeFigure, [ID<HousingTerm>: HousingTerm]) = (LeadTimeFigure(stretch: stretch), [:])
        for road in roads {
            for time in road.times(stretch) where period.contains(time.to) {
                figure.days.append(LeadTimeFigure.days(time.from, time.to))
                let due = road.due(stretch, since: time.from, terms)
                if let day = due.day { (figure.dated, figure.late) = (figure.dated + 1, figure.late + (time.to > day ? 1 : 0)) }
                if let term = due.term { held[term.id] = term }
            }
        }
        figure.days.sort()
        figure.terms = held.values.sorted { ($0.weeks, $0.id) < ($1.weeks, $1.id) }
        return figure
    }

    private static func slow(_ road: LeadTimeRoad, _ terms: HousingTerms, _ period: Period) -> Slow? {
        guard let key = road.keyOn, period.contains(key) else { return nil }
        let parts = LeadTimeStretch.allCases.filter { $0 != .whole && $0 != .furnished }.flatMap { stretch in
            road.times(stretch).filter { $0.to <= key }.map { (stretch: stretch, days: LeadTimeFigure.days($0.from, $0.to)) }
        }
        let longest = parts.filter { $0.days > 0 }.max { $0.days < $1.days }?.stretch
        let coupled = road.coupling.facts.coupledOn
        return Slow(
            coupling: road.coupling.id, person: road.coupling.person, coupledOn: coupled, keyOn: key, longest: longest,
            isLate: road.due(.whole, since: coupled, terms).day.map { key > $0 } ?? false)
    }
}
