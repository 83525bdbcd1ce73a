import Casework
import Clients
import Dates
import Organisation
import Trail

/// A dossier with all that its page tells.
struct KnownDossier: Sendable {
    struct Closure: Sendable, Equatable {
        let day: CalendarDate
        let outcome: Dossier.Outcome
    }

    let dossier: Dossier
    let town: String
    let place: String
    var owner: Colleague?
    var standIn: Colleague?
    var closure: Closure?
    var reopenings: [DossierReopenings.Reopening] = []
    /// Nothing when it began here.
    var taken: Takeovers.Mark?
    /// Nothing when no place of who reads knows him.
    var card: Card?
    var members: [MemberLine] = []
    /// Of the household, and not in the dossier.
    var others: [KnownRelative] = []
    let facts: DossierFacts
    let rules: LegalRules
    var kept: [KeptDeadline] = []
    var ends: [ID<Deadline>: DeadlineEnds.End] = [:]

    var groups: [DeadlineGroup] { DeadlineGroup.all(kept, ends, rules) }

    /// Those that were not ended by hand.
    var running: [KeptDeadline] { kept.filter { ends[$0.id] == nil } }

    var outlook: Outlook { Outlook(facts, running.map(\.deadline), rules) }

    var kinds: EventKinds {
        EventKinds(facts, running.map(\.deadline).filter { $0.state == .open }, rules)
    }

    func name(of person: ID<Person>) -> String? {
        members.first { $0.person == person }?.name
    }

    /// Whether that is what a term of ours asks, so that it has to be shown. What we may do from a day on is shown
    /// when it is we who do it.
    func needsProof(_ kind: DossierEvent.Kind, _ day: CalendarDate, _ people: [ID<Person>]) -> Bool {
        running.contains { one in
            guard let rule = rules.rule(one.deadline.key.rule), rule.side == .ours, rule.meets.contains(kind)
            else { return false }
            let concerns = people.isEmpty || one.deadline.key.person.map(people.contains) ?? true
            return concerns && one.deadline.startsOn <= day && (rule.effect == .deadline || kind.isOurs)
        }
    }
}
