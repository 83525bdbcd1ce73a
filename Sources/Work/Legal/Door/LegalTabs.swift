import Casework
import HTML
import Web

/// The pages of legal guidance, beside each other on top of each of them.
enum LegalTabs: CaseIterable {
    case due, week, month, figures, answers, proof, rules

    private var label: Phrase {
        switch self {
        case .due: DueTexts.title
        case .week: LegalTabTexts.week
        case .month: LegalTabTexts.month
        case .figures: LegalTabTexts.figures
        case .answers: AnswersTexts.title
        case .proof: ProofTexts.title
        case .rules: LegalRulesTexts.title
        }
    }

    private var address: Address {
        switch self {
        case .due: LegalAddresses.deadlines
        case .week: LegalAddresses.week
        case .month: LegalAddresses.month
        case .figures: LegalAddresses.trend
        case .answers: HelpdeskAddresses.answers
        case .proof: LegalAddresses.proofBook
        case .rules: LegalAddresses.rules
        }
    }

    /// - Parameter chosen: the one on which this is drawn; nothing on a page of one dossier.
    static func draw(_ chosen: LegalTabs?, into h: inout HTML, _ language: Language) {
        h.el("nav", .class("ww-screen"), .aria("label", Legal.name[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for tab in allCases {
                    h.el("li") { h in
                        h.el(
                            "a", .href(tab.address.link()), .aria("current", tab == chosen ? "page" : nil),
                            text: tab.label[language])
                    }
                }
            }
        }
    }
}
