import Casework
import Clients
import Dates

/// What became of procedures in a year (cijfers): how many, how long, how often too late, and who came. Pure: facts go in.
struct LegalTrend: Sendable, Equatable {
    struct Count: Sendable, Equatable {
        var opened = 0
        var closed: [Dossier.Outcome: Int] = [:]
    }

    /// Of which how many were decided after their last day, or were not decided when it passed.
    struct Lateness: Sendable, Equatable {
        var all = 0
        var late = 0
    }

    let year: Int
    var counts: [Dossier.Kind: Count] = [:]
    var steps = LegalStep.Kind.allCases.map { LegalStep(kind: $0) }
    var decisions = Lateness()
    /// People whom somebody was reunited with.
    var reunited = 0
    /// What was brought against a decision, and what came of it.
    var appeals: [DossierEvent.Kind: Int] = [:]

    /// In the order of the road.
    static let appealKinds: [DossierEvent.Kind] = [
        .objected, .objectionGranted, .objectionRefused, .appealed, .judgmentWon, .judgmentLost, .higherAppealed, .noticed,
        .lateAppealed,
    ]

    var isEmpty: Bool { self == LegalTrend(year: year) }

    init(year: Int) {
        self.year = year
    }

    /// Takes in what happened in one dossier, in this year and before.
    mutating func take(_ facts: DossierFacts, _ rules: LegalRules) {
        let period = Period.year(year)
        for event in facts.events where period.contains(event.day) {
            if event.kind == .arrived { reunited += facts.people(of: event).count }
            for place in steps.indices where steps[place].kind.to.contains(event.kind) {
                take(event, at: place, facts, rules)
            }
        }
        let happened = Set(facts.events.filter { period.contains($0.day) }.map { Happening(kind: $0.kind, day: $0.day) })
        for one in happened where Self.appealKinds.contains(one.kind) { appeals[one.kind, default: 0] += 1 }
        for place in steps.indices { steps[place].days.sort() }
    }

    /// The same letter for all of a family is one.
    private struct Happening: Hashable {
        let kind: DossierEvent.Kind
        let day: CalendarDate
    }

    private mutating func take(_ event: DossierEvent, at place: Int, _ facts: DossierFacts, _ rules: LegalRules) {
        let step = steps[place].kind
        let before = facts.events.last { one in
            step.from.contains(one.kind) && one.day <= event.day && (event.concerns(one.person) || one.concerns(event.person))
        }
        guard let before else { return }
        // What was said of one of the family on the same day is counted with the first of them.
        let first = facts.events.first { $0.day == event.day && step.to.contains($0.kind) }
        guard step == .arrival || first?.id == event.id else { return }
        steps[place].days.append(before.day.days(until: event.day))
        for rule in rules.rules(of: facts.kind) where rule.side == .authority && rule.triggers.contains(.event(before.kind)) {
            guard let term = rules.term(of: rule, on: before.day)?.length, !steps[place].terms.contains(term) else { continue }
            if !step.to.isDisjoint(with: rule.meets) { steps[place].terms.append(term) }
        }
    }
}
