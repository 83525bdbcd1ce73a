import Casework
import HTML
import Web

/// Why offers came to nothing, and by whom.
struct LeadTimeRefusalsPart: Sendable {
    let refusals: [LeadTime.Refusal: Int]

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: LeadTimeTexts.refusals[language])
        guard !refusals.isEmpty else { return h.el("p", text: LeadTimeTexts.noRefusals[language]) }
        let refused = refusals.reduce(0) { $0 + ($1.key.kind == .refused ? $1.value : 0) }
        let all = refusals.values.reduce(0, +)
        h.el("p", text: LeadTimeTexts.refusalsLead.with(["refused": String(refused),
        "withdrawn": String(all - refused)])[language])
        // Who it was is not always written down.
        let parties = OfferStep.Party.allCases.map(Optional.some) + (refusals.keys.contains { $0.party == nil } ? [nil] : [])
        let heads = [LeadTimeTexts.reason[language]] + parties.map { ($0?.label ?? LeadTimeTexts.unknown)[language] }
            + [LeadTimeTexts.together[language]]
        h.scrolled(LeadTimeTexts.refusalsCaption[language]) { h in
            DataTable(
                caption: LeadTimeTexts.refusalsCaption[language], columns: heads,
                rows: reasons.map { reason in
                    [.text((reason?.label ?? LeadTimeTexts.unknown).capitalised[language])]
                        + parties.map { .number(count(reason, by: $0)) } + [.number(count(reason))]
                }
            ).draw(into: &h)
        }
    }

    /// The one that was given most comes first.
    private var reasons: [OfferStep.Reason?] {
        let all = OfferStep.Reason.allCases.map(Optional.some) + [nil]
        return all.filter { count($0) > 0 }.enumerated()
            .sorted { (count($1.element), $0.offset) < (count($0.element), $1.offset) }.map(\.element)
    }

    private func count(_ reason: OfferStep.Reason?) -> Int {
        refusals.reduce(0) { $0 + ($1.key.reason == reason ? $1.value : 0) }
    }

    private func count(_ reason: OfferStep.Reason?, by party: OfferStep.Party?) -> Int {
        refusals.reduce(0) { $0 + ($1.key.reason == reason && $1.key.party == party ? $1.value : 0) }
    }
}
