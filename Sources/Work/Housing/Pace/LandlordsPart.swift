import Casework
import HTML
import Web

/// What became of the dwellings of each landlord.
struct LandlordsPart: Sendable {
    let landlords: [LandlordFigure]

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: PaceTexts.landlords[language])
        guard !landlords.isEmpty else { return h.el("p", text: PaceTexts.noLandlords[language]) }
        let heads = [
            PaceTexts.landlord, PaceTexts.offered, PaceTexts.accepted, PaceTexts.given, PaceTexts.refused, PaceTexts.withdrawn,
            PaceTexts.daysToKey,
        ]
        h.scrolled(PaceTexts.landlordsCaption[language]) { h in
            DataTable(
                caption: PaceTexts.landlordsCaption[language], columns: heads.map { $0[language] },
                rows: landlords.map { one in
                    [
                        .text(one.landlord), .number(one.offered), .number(one.accepted), .number(one.given),
                        .number(one.refused), .number(one.withdrawn), one.median.map(TableCell.number) ?? .figure("–"),
                    ]
                }
            ).draw(into: &h)
        }
        h.el("p", text: PaceTexts.landlordsHow[language])
    }
}
