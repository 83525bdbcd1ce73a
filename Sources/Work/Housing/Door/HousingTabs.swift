import Casework
import HTML
import Web

/// The pages of housing, beside each other on top of each of them.
enum HousingTabs: CaseIterable {
    case board, couplings, dwellings, proposals, targets, leadTime

    private var label: Phrase {
        switch self {
        case .board: HousingTexts.board
        case .couplings: HousingTexts.couplings
        case .dwellings: HousingTexts.dwellings
        case .proposals: HousingTexts.proposals
        case .targets: HousingTexts.target
        case .leadTime: LeadTimeTexts.title
        }
    }

    private var address: Address {
        switch self {
        case .board: HousingAddresses.board
        case .couplings: HousingAddresses.couplings
        case .dwellings: HousingAddresses.dwellings
        case .proposals: HousingAddresses.proposals
        case .targets: HousingAddresses.targets
        case .leadTime: HousingAddresses.leadTime
        }
    }

    /// - Parameter chosen: the one on which this is drawn.
    static func draw(_ chosen: HousingTabs, into h: inout HTML, _ language: Language) {
        h.el("nav", .aria("label", Housing.name[language])) { h in
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
