import Casework
import HTML
import Web

/// All households for one dwelling, the best first, each with why or why not.
struct DwellingProposalsPage: Page {
    /// So many are shown.
    static let most = 50

    let address: String
    /// Nothing when it is not free any more.
    let free: FreeDwelling?
    var households: [ProposedHousehold] = []
    /// With those that are not shown.
    var count = 0
    /// For whom it is held, when who reads may know the household.
    var held: ProposedHousehold?

    func title(_ language: Language) -> String {
        ProposalTexts.alternatives[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(HousingAddresses.proposals.link()), text: HousingTexts.proposals[language])
        }
        h.el("h1") { h in h.bdi(address) }
        guard let free else { return h.el("p", .class("ww-blank"), text: ProposalTexts.notFree[language]) }
        h.el("p", .class("ww-lead")) { h in h.bdi(free.line(language)) }
        if let hold = free.hold { HoldLine(hold: hold, held: held).draw(into: &h, language) }
        h.el("h2", text: title(language))
        if households.isEmpty { return h.el("p", .class("ww-blank"), text: ProposalTexts.nobody[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for household in households { h.el("li") { h in draw(household, free, into: &h, language) } }
        }
        guard count > households.count else { return }
        h.el("p", text: ProposalTexts.most.with(["shown": String(households.count), "all": String(count)])[language])
    }

    private func draw(
        _ household: ProposedHousehold, _ free: FreeDwelling, into h: inout HTML, _ language: Language
    ) {
        let link = HousingAddresses.pair.link(free.dwelling.id.description, household.coupling.description)
        h.el("a", .class("ww-rows__one"), .href(link)) { h in
            h.el("strong") { h in household.draw(into: &h, language) }
            h.text(household.line(language))
        }
        h.el("p") { h in h.bdi(household.explanation.sentence[language]) }
    }
}

/// Until when a dwelling is held and why, with the button that releases it.
struct HoldLine: Sendable {
    let hold: DwellingHold
    /// Nothing for a household of another team: it is not told about, and not released here.
    let held: ProposedHousehold?

    func draw(into h: inout HTML, _ language: Language) {
        let day = DateText.long(hold.until, language)
        guard let held else {
            return h.el("p", text: ProposalTexts.heldElsewhere.with(["day": day])[language])
        }
        h.el("p") { h in
            h.el("strong") { h in held.draw(into: &h, language) }
            h.text(" · ")
            h.bdi(ProposalTexts.heldUntil.with(["day": day, "reason": hold.reason])[language])
        }
        let link = HousingAddresses.release.link(hold.dwelling.description, hold.coupling.description)
        h.form(link, .class("ww-form")) { h in h.submit(DecisionTexts.release, language, isQuiet: true) }
    }
}
