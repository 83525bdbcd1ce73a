import Casework
import HTML
import Web

/// Before someone leaves: what another must take over, and the question whether it is meant.
struct DeparturePage: Page {
    let line: ColleagueLine
    /// What there is to hand over, and how much of it; without what there is none of.
    let inHand: [(label: Phrase, count: Int)]

    func title(_ language: Language) -> String {
        ColleagueTexts.leave[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let back = TeamAddresses.colleague.link(line.id.description)
        h.el("h1") { h in h.bdi(ColleagueTexts.leaveAsk.with(["name": line.name])[language]) }
        h.el("p", .class("ww-lead"), text: ColleagueTexts.leaveHint[language])
        h.el("h2", text: ColleagueTexts.toHandOver[language])
        if inHand.isEmpty {
            h.el("p", .class("ww-blank"), text: ColleagueTexts.nothingToHandOver[language])
        } else {
            h.el("ul") { h in
                for item in inHand { h.el("li", text: item.label[language] + ": " + DutchNumber.text(item.count)) }
            }
        }
        h.el("p", text: ColleagueTexts.leaveNoUndo[language])
        h.form(TeamAddresses.departure.link(line.id.description), .class("ww-form")) { h in
            h.submit(ColleagueTexts.leaveNow.with(["name": line.name]), language)
            h.el("a", .class("ww-button ww-button--quiet"), .href(back), text: ColleagueTexts.stay[language])
        }
    }
}
