import Casework
import Clients
import Dates

/// Terms of one dossier that follow from the same in the same way, each of another of the family: one line for all of them.
struct DeadlineGroup: Sendable, Equatable {
    let rule: LegalRule
    let term: LegalTerm
    /// Of the first of them.
    let id: ID<Deadline>
    let deadline: Deadline
    private(set) var people: [ID<Person>]
    let end: DeadlineEnds.End?

    var isOpen: Bool { end == nil && deadline.state == .open }

    /// Whether we have to do something by its day, and it is not done.
    var isOurs: Bool { isOpen && rule.side == .ours && rule.effect == .deadline }

    /// All of a dossier: what we have to do first, by how soon; then what we may do, what others have to do, and what is over.
    static func all(
        _ kept: [KeptDeadline], _ ends: [ID<Deadline>: DeadlineEnds.End], _ rules: LegalRules
    ) -> [DeadlineGroup] {
        var groups: [DeadlineGroup] = []
        for one in kept {
            guard let rule = rules.rule(one.deadline.key.rule),
                let term = rules.terms(of: rule).first(where: { $0.id == one.deadline.term })
            else { continue }
            let new = DeadlineGroup(
                rule: rule, term: term, id: one.id, deadline: one.deadline,
                people: [one.deadline.key.person].compactMap { $0 }, end: ends[one.id])
            if let known = groups.firstIndex(where: { $0.isLike(new) }) {
                groups[known].people += new.people
            } else {
                groups.append(new)
            }
        }
        return groups.sorted { ($0.rank, $0.deadline.dueOn, $0.id) < ($1.rank, $1.deadline.dueOn, $1.id) }
    }

    private func isLike(_ other: DeadlineGroup) -> Bool {
        let (one, two) = (deadline, other.deadline)
        return rule == other.rule && end == other.end && one.term == two.term && one.startsOn == two.startsOn
            && one.plainOn == two.plainOn && one.dueOn == two.dueOn && one.state == two.state && one.isStated == two.isStated
            && one.extensions == two.extensions && one.stoodStill == two.stoodStill
    }

    private var rank: Int {
        guard isOpen else { return deadline.stillSince != nil && end == nil ? 2 : 3 }
        if rule.effect == .opening { return 1 }
        return rule.side == .ours ? 0 : 2
    }
}
