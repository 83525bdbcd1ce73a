package import Casework
package import Database
package import Dates

/// The rules in force on a day, for a terminal or another program (uitdraai van de regels).
package struct RulesPrint: Sendable {
    let day: CalendarDate
    let rules: [(rule: LegalRule, term: LegalTerm)]

    package static func read(on day: CalendarDate, _ db: any Reading) throws -> RulesPrint {
        RulesPrint(day: day, rules: try LegalRuleRows.all(db).inForce(on: day))
    }

    package func text(_ language: Language) -> String {
        rules.map { rule, term in
            let length = term.length.map { TermWords.length($0)[language] } ?? DeadlineTexts.byLetter[language]
            let more = term.more.map { "; " + RulePrintTexts.extendable.with("length", TermWords.length($0))[language] } ?? ""
            return "\(rule.code)  \(rule.label[language]): \(length)\(more); \(term.basis) (\(term.confidence.rawValue))\n"
        }.joined()
    }

    /// With names that stay the same; docs/terms.md tells them.
    /// - Throws: never in practice; JSON can hold every value of a rule.
    package func json(_ language: Language) throws -> [UInt8] {
        try RuleJSON.write(rules.map { RuleDTO($0.rule, $0.term, language) })
    }
}

private struct RuleDTO: Encodable {
    let rule, label, side, effect, calendar, basis, source, confidence, validFrom: String
    let validUntil: String?
    let amount, moreAmount: Int?
    let unit, moreUnit: String?
    let times: Int

    init(_ rule: LegalRule, _ term: LegalTerm, _ language: Language) {
        (self.rule, label, side, effect) = (rule.code, rule.label[language], rule.side.rawValue, rule.effect.rawValue)
        (calendar, basis, source) = (term.calendar.rawValue, term.basis, term.source)
        (confidence, validFrom, validUntil) = (term.confidence.rawValue, term.from.iso, term.until?.iso)
        (amount, unit) = (term.length?.amount, term.length?.unit.rawValue)
        (moreAmount, moreUnit, times) = (term.more?.amount, term.more?.unit.rawValue, term.times)
    }
}
