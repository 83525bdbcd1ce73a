import Casework
import Dates
import HTML
import Web

/// One household and one dwelling: all that counts, what was decided before, and what somebody decides now.
struct PairPage: Page {
    let free: FreeDwelling
    let household: ProposedHousehold
    /// The newest first, with who did it.
    var past: [(proposal: Proposal, by: String?)] = []
    var form = DecisionForm()
    var complaints = Complaints()

    private var dwelling: String { free.dwelling.id.description }
    private var coupling: String { household.coupling.description }
    /// Whether it is held for this household.
    private var isHeld: Bool { free.hold?.coupling == household.coupling }

    func title(_ language: Language) -> String {
        DecisionTexts.title.with(["address": free.dwelling.address])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(HousingAddresses.proposals.link()), text: HousingTexts.proposals[language])
            h.text(" ")
            h.el("a", .href(HousingAddresses.proposal.link(dwelling))) { h in h.bdi(free.dwelling.address) }
        }
        h.el("h1") { h in household.draw(into: &h, language) }
        h.el("p", text: household.line(language))
        h.el("p") { h in h.bdi(free.dwelling.address + " · " + free.line(language)) }
        h.el("p", .class("ww-lead")) { h in h.bdi(household.explanation.sentence[language]) }
        h.complaints(complaints, language)
        if isHeld, let hold = free.hold { HoldLine(hold: hold, held: household).draw(into: &h, language) }
        drawPoints(into: &h, language)
        drawChoice(into: &h, language)
        drawRejection(into: &h, language)
        if free.hold == nil { drawHolding(into: &h, language) }
        drawPast(into: &h, language)
    }

    private func drawPoints(into h: inout HTML, _ language: Language) {
        let explanation = household.explanation
        h.el("h2", text: DecisionTexts.counts[language])
        h.el("ul") { h in
            for (place, point) in explanation.points.enumerated() {
                h.el("li") { h in
                    h.el("strong", text: point.stand.label[language])
                    h.text(": ")
                    h.bdi(explanation.words[place][language])
                    if let basis = explanation.bases[place] { h.text(PairTexts.basis.with(["basis": basis])[language]) }
                }
            }
        }
        let cost = explanation.points.reduce(0) { $0 + $1.cost }
        h.el("p", text: DecisionTexts.weight.with(["cost": String(cost)])[language])
    }

    private func drawChoice(into h: inout HTML, _ language: Language) {
        h.el("h2", text: DecisionTexts.choose[language])
        if household.explanation.isForbidden { return h.el("p", text: DecisionTexts.cannot[language]) }
        h.form(HousingAddresses.choose.link(dwelling, coupling), .class("ww-form")) { h in
            h.el("p", text: DecisionTexts.chooseHint[language])
            form.drawRoute(free.dwelling.kind, into: &h, language)
            h.submit(ProposalTexts.choose, language)
        }
    }

    private func drawRejection(into h: inout HTML, _ language: Language) {
        h.el("h2", text: DecisionTexts.reject[language])
        h.form(HousingAddresses.reject.link(dwelling, coupling), .class("ww-form ww-form--wide")) { h in
            h.el("p", text: DecisionTexts.rejectHint[language])
            form.drawRejection(into: &h, complaints, language)
            h.submit(DecisionTexts.reject, language, isQuiet: true)
        }
    }

    private func drawHolding(into h: inout HTML, _ language: Language) {
        h.el("h2", text: DecisionTexts.hold[language])
        h.form(HousingAddresses.hold.link(dwelling, coupling), .class("ww-form")) { h in
            h.el("p", text: DecisionTexts.holdHint[language])
            form.drawHolding(into: &h, complaints, language)
            h.submit(DecisionTexts.hold, language, isQuiet: true)
        }
    }

    private func drawPast(into h: inout HTML, _ language: Language) {
        guard !past.isEmpty else { return }
        h.el("h2", text: DecisionTexts.before[language])
        h.el("ul") { h in
            for (proposal, by) in past { h.el("li") { h in draw(proposal, by, into: &h, language) } }
        }
    }

    private func draw(_ proposal: Proposal, _ by: String?, into h: inout HTML, _ language: Language) {
        let what = proposal.decision == .chosen ? DecisionTexts.chosen : DecisionTexts.rejected
        let words = DecisionTexts.decided.with([
            "what": what[language], "day": DateText.long(proposal.decidedOn, language),
        ])
        h.el("strong", text: words.capitalised[language])
        if let by {
            h.text(" · ")
            h.bdi(by)
        }
        if let reason = proposal.reason { h.text(" · " + reason.label[language]) }
        if let note = proposal.note {
            h.text(" · ")
            h.bdi(note)
        }
        // As it was said, in the language in which it is kept.
        h.el("p") { h in
            h.text(DecisionTexts.then[language] + " ")
            h.el("q", .lang("nl")) { h in h.bdi(proposal.sentence) }
        }
    }
}
