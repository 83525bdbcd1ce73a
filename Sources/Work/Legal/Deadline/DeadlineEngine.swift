import Casework
import Clients
import Dates

/// Works out all terms of a dossier from what happened and the rules (termijnen berekenen). It knows no law and no today: the
/// same facts give the same terms whenever one asks.
struct DeadlineEngine: Sendable {
    let rules: LegalRules

    /// In the order of the rules, then of what set them off.
    func deadlines(of facts: DossierFacts) -> [Deadline] {
        var found: [Deadline] = []
        for rule in rules.rules(of: facts.kind) {
            for event in facts.events where rule.triggers.contains(.event(event.kind)) {
                for person in facts.people(of: event) {
                    let key = Deadline.Key(rule: rule.code, event: event.id, person: person)
                    let begin = later(of: event.day, rule, person, found)
                    let made = deadline(rule, key, of: event.day, after: begin, since: event.day, event.answerBy, facts)
                    guard let made else { continue }
                    found.append(made)
                    follow(made, facts, into: &found)
                }
            }
        }
        return found
    }

    /// What passing without having been done opens, and what that opens in turn.
    private func follow(_ passed: Deadline, _ facts: DossierFacts, into found: inout [Deadline]) {
        guard passed.isMetInTime != true else { return }
        if case .still = passed.state { return }
        for rule in rules.rules(of: facts.kind) where rule.triggers.contains(.passed(passed.key.rule)) {
            let key = Deadline.Key(rule: rule.code, event: passed.key.event, person: passed.key.person)
            let made = deadline(rule, key, of: passed.dueOn, after: passed.dueOn, since: passed.startsOn, nil, facts)
            guard let made else { continue }
            found.append(made)
            follow(made, facts, into: &found)
        }
    }

    /// The end of the term that has to pass first, where there is one.
    private func later(
        of day: CalendarDate, _ rule: LegalRule, _ person: ID<Person>?, _ found: [Deadline]
    ) -> CalendarDate {
        guard let code = rule.after else { return day }
        let before = found.last { $0.key.rule == code && $0.key.person == person && $0.startsOn <= day }
        return max(day, before?.dueOn ?? day)
    }

    /// - Parameters:
    ///   - fact: by whose day the term is chosen.
    ///   - begin: the day after which it runs.
    ///   - since: from when on what is done counts as doing it.
    ///   - stated: the last day by a letter.
    private func deadline(
        _ rule: LegalRule, _ key: Deadline.Key, of fact: CalendarDate, after begin: CalendarDate, since: CalendarDate,
        _ stated: CalendarDate?, _ facts: DossierFacts
    ) -> Deadline? {
        guard let term = rules.term(of: rule, on: fact) else { return nil }
        let events = facts.events.filter { $0.day >= since && $0.id != key.event && $0.concerns(key.person) }
        let met = events.first { rule.meets.contains($0.kind) }?.day
        let stated = rule.effect == .deadline ? stated : nil
        guard let length = term.length ?? stated.map({ Term(begin.days(until: $0), .days) }) else { return nil }
        var run = DeadlineRun(term, length, after: begin)
        if let stated { run.state(stated) }
        for event in events where met.map({ event.day < $0 }) ?? true { run.take(event, by: rule.side) }
        // What could be asked only before a day cannot be asked from a later one.
        if rule.effect == .opening, let end = term.until, run.end.moved >= end { return nil }
        return Deadline(
            key: key, term: term.id, startsOn: begin, plainOn: run.end.plain, dueOn: run.end.moved,
            state: met.map(Deadline.State.met) ?? run.stillSince.map(Deadline.State.still) ?? .open, extensions: run.extensions,
            stoodStill: run.stoodStill, isStated: run.isStated)
    }
}
