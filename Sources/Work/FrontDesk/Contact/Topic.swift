package import Casework
import Database

/// What a conversation was about (onderwerp).
package enum Topic: String, CaseIterable, Bindable, Sendable {
    case housing, money, benefits, health, school, work
    case civicIntegration = "civic-integration"
    case familyReunification = "family-reunification"
    case residence, other

    /// On a button: the first letter is a capital one.
    var heading: Phrase {
        label.capitalised
    }

    package var label: Phrase {
        switch self {
        case .housing: Phrase(nl: "wonen", en: "housing")
        case .money: Phrase(nl: "geld en schulden", en: "money and debts")
        case .benefits: Phrase(nl: "uitkering en toeslagen", en: "benefits and allowances")
        case .health: Phrase(nl: "gezondheid", en: "health")
        case .school: Phrase(nl: "school en kinderen", en: "school and children")
        case .work: Phrase(nl: "werk", en: "work")
        case .civicIntegration: Phrase(nl: "inburgering en taal", en: "civic integration and language")
        case .familyReunification: Phrase(nl: "gezinshereniging", en: "family reunification")
        case .residence: Phrase(nl: "verblijf en papieren", en: "residence and papers")
        case .other: Phrase(nl: "anders", en: "other")
        }
    }

    static let words = Breakdown.Words.listed(allCases.map { ($0.rawValue, $0.label) })
}
