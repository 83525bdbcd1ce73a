import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// The pages of legal guidance, with sample values.
enum LegalExamples {
    static let all = DossierExamples.all + DueExamples.all + [
        Example("regels", LegalRulesPage(rules: rules, day: day, mayAdd: true, done: UndoLine(nil))),
        Example("regels-klopt-niet", LegalRulesPage(rules: rules, day: day, mayAdd: true, complaints: wrongRule)),
        Example("regels-lezen", LegalRulesPage(rules: LegalRules([], []), day: day, mayAdd: false)),
    ]

    static let day = CalendarDate(dayNumber: 20_000)
    static let card = Card(person: ID(1), name: "Amal Voorbeeld", bornYear: "1988")
    static let arabic = Card(person: ID(2), name: "أمل عبد الرحمن محمد الحسيني المصري بن عبد العزيز", bornYear: "1991")
    static let els = Colleague(id: ID(1), name: "Els de Vries")
    static let town = Municipality(code: MunicipalityCode(literal: "GM9001"), name: "Molenrade")

    static let apply = rule(
        "NR-APPLY", LegalRuleLabels.words.word(for: "NR-APPLY"), .ours, .deadline, [.event(.permit)], [.applied],
        [42, 14, 7])
    static let decide = rule(
        "NR-DECIDE", LegalRuleLabels.words.word(for: "NR-DECIDE"), .authority, .deadline, [.event(.applied)],
        [.granted, .refused], [])
    static let notice = rule(
        "NR-NOTICE", LegalRuleLabels.words.word(for: "NR-NOTICE"), .ours, .opening, [.passed("NR-DECIDE")], [.noticed], [])

    static let rules = LegalRules([apply, decide, notice], [
        term(1, apply, Term(3, .months), .doubtful, .b), term(2, decide, Term(90, .days), .act, .d),
        term(3, notice, Term(1, .days), .plain, .b),
    ])

    private static func rule(
        _ code: String, _ label: Phrase, _ side: LegalRule.Side, _ effect: LegalRule.Effect, _ triggers: Set<LegalRule.Trigger>,
        _ meets: Set<DossierEvent.Kind>, _ warnings: [Int]
    ) -> LegalRule {
        LegalRule(
            code: code, label: label, start: Phrase(nl: "bekendgemaakt op", en: "made known on"),
            consequence: Phrase(nl: "Dan kan de familie niet meer komen.", en: "Then the family can come no more."), side: side,
            effect: effect, procedures: [.reunification], triggers: triggers, meets: meets, after: nil, warnings: warnings)
    }

    private static func term(
        _ id: Int64, _ rule: LegalRule, _ length: Term, _ calendar: LegalTerm.Calendar, _ sure: Confidence
    ) -> LegalTerm {
        LegalTerm(
            id: ID(id), rule: rule.code, length: length, more: nil, times: 0, calendar: calendar, basis: "art. 1 Voorbeeldwet",
            source: "Voorbeeldbron", confidence: sure, from: day.adding(days: -4000), until: nil)
    }

    private static let wrongRule: Complaints = {
        var complaints = Complaints()
        complaints.add(LegalTermForm.amount, LegalRulesTexts.amountWrong)
        complaints.add(LegalTermForm.from, LegalRulesTexts.fromMissing)
        return complaints
    }()
}
