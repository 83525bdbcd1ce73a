package import Casework
package import Database
package import Dates

/// One term worked out for a terminal or another program (uitdraai van een termijn).
package struct TermPrint: Sendable {
    let rule: LegalRule
    let term: LegalTerm
    let deadline: Deadline

    /// - Parameter isExtended: whether the authority made it longer, as often as it may.
    /// - Throws: a `Refusal` that says which rules there are, or that none held on that day.
    package static func read(
        _ code: String, from day: CalendarDate, isExtended: Bool, _ db: any Reading
    ) throws -> TermPrint {
        let rules = try LegalRuleRows.all(db)
        guard let rule = rules.rule(code.uppercased()) else { throw Refusal.noSuchLegalRule(rules.all.map(\.code)) }
        guard let term = rules.term(of: rule, on: day), let length = term.length else { throw Refusal.noTermOnThatDay }
        guard !isExtended || term.more != nil else { throw Refusal.notExtendable }
        var run = DeadlineRun(term, length, after: day)
        if isExtended { for _ in 0..<term.times { run.extend() } }
        let deadline = Deadline(
            key: .init(rule: rule.code, event: ID(0), person: nil), term: term.id, startsOn: day, plainOn: run.end.plain,
            dueOn: run.end.moved, state: .open, extensions: run.extensions, stoodStill: 0, isStated: false)
        return TermPrint(rule: rule, term: term, deadline: deadline)
    }

    package func text(_ language: Language) -> String {
        let sure = RulePrintTexts.confidence.with(["confidence": term.confidence.rawValue, "source": term.source])
        return [
            deadline.dueOn.iso, DeadlineWords.sentence(deadline, rule, term)[language], term.basis, sure[language],
        ].joined(separator: "\n") + "\n"
    }
}

extension Refusal {
    static func noSuchLegalRule(_ codes: [String]) -> Refusal {
        Refusal(.rule, Phrase(
            nl: "Zo’n regel is er niet. Kies uit: {codes}.", en: "There is no such rule. Choose one of: {codes}."
        ).with(["codes": codes.joined(separator: ", ")]))
    }

    static let noTermOnThatDay = Refusal(.rule, Phrase(
        nl: "Voor iets van die dag kennen we van deze regel geen termijn. Kijk met wegwijs rules --on welke regels toen golden.",
        en: "For a fact of that day we know no term of this rule. See with wegwijs rules --on which rules held then."))

    static let notExtendable = Refusal(.rule, Phrase(
        nl: "Deze termijn kan niemand verlengen. Vraag hem zonder --extended.",
        en: "Nobody can extend this term. Ask for it without --extended."))
}
