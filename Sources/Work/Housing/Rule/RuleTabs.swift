import Casework
import HTML
import Web

/// The pages of terms and rules, beside each other.
enum RuleTabs {
    /// - Parameter kind: of the page on which this is drawn; nothing for that of the terms.
    static func draw(_ kind: DatedRule.Kind?, into h: inout HTML, _ language: Language) {
        h.el("nav", .aria("label", RuleTexts.rules[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for one in [nil] + DatedRule.Kind.allCases.map(Optional.some) {
                    h.el("li") { h in
                        h.el(
                            "a", .href((one.map(HousingAddresses.rules) ?? HousingAddresses.terms).link()),
                            .aria("current", one == kind ? "page" : nil),
                            text: (one.map(RuleWords.title) ?? TermTexts.title)[language])
                    }
                }
            }
        }
    }
}
