import Casework
import HTML
import Web

/// What became of the dwellings of each landlord.
struct LandlordsPart: Sendable {
    let landlords: [LandlordFigure]

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: LeadTimeTexts.landlords[language])
        guard !landlords.isEmpty else { return h.el("p", text: LeadTimeTexts.noLandlords[language]) }
        let heads = [
            LeadTimeTexts.landlord, LeadTimeTexts.offered, LeadTimeTexts.accepted, LeadTimeTexts.given, LeadTimeTexts.refused,
            LeadTimeTexts.withdrawn,
            LeadTimeTexts.daysToKey,
        ]
        h.scrolled(LeadTimeTexts.landlordsCaption[language]) { h in
            DataTable(
                caption: LeadTimeTexts.landlordsCaption[language], columns: heads.map { $0[language] },
                rows: landlords.map { one in
                    [
                        .text(one.landlord), .number(one.offered), .number(one.accepted), .number(one.given),
                        .number(one.refused), .number(one.withdrawn), one.median.map(TableCell.number) ?? .figure("–"),
                    ]
                }
            ).draw(into: &h)
        }
        h.el("p", text: LeadTimeTexts.landlordsHow[language])
    }
}
