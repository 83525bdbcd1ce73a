import Casework
import Dates

/// All rules with their terms, as they were and are (termijnregels).
struct LegalRules: Sendable {
    let all: [LegalRule]
    private let byCode: [String: LegalRule]
    private let terms: [String: [LegalTerm]]

    init(_ rules: [LegalRule], _ terms: [LegalTerm]) {
        all = rules
        byCode = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.terms = Dictionary(grouping: terms, by: \.rule)
    }

    func rule(_ code: String) -> LegalRule? { byCode[code] }

    /// In the order in which they came into force.
    func terms(of rule: LegalRule) -> [LegalTerm] { terms[rule.code] ?? [] }

    /// What held on the day of the fact, never what holds today. Of two that hold the one that came last.
    func term(of rule: LegalRule, on day: CalendarDate) -> LegalTerm? {
        terms(of: rule).last { $0.holds(on: day) }
    }

    /// Of a kind of dossier, what is set off by others after those.
    func rules(of kind: Dossier.Kind) -> [LegalRule] {
        all.filter { $0.procedures.contains(kind) }
    }

    /// All that held on a day, each with its term.
    func inForce(on day: CalendarDate) -> [(rule: LegalRule, term: LegalTerm)] {
        all.compactMap { rule in term(of: rule, on: day).map { (rule, $0) } }
    }
}
