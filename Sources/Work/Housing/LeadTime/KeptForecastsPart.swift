import Casework
import Dates
import HTML
import Web

/// Each forecast that was kept, beside what came of that half-year.
struct KeptForecastsPart: Sendable {
    let forecasts: [KeptForecast]
    let realised: [HalfYear: Int]
    let today: CalendarDate

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: LeadTimeTexts.forecasts[language])
        guard !forecasts.isEmpty else {
            return h.el("p", .class("ww-blank"), text: LeadTimeTexts.noForecasts[language])
        }
        let heads = [
            LeadTimeTexts.halfYear, LeadTimeTexts.keptOn, LeadTimeTexts.expected, LeadTimeTexts.range, LeadTimeTexts.outcome,
            LeadTimeTexts.difference,
            LeadTimeTexts.keptBy,
        ]
        h.scrolled(LeadTimeTexts.forecastsCaption[language]) { h in
            DataTable(
                caption: LeadTimeTexts.forecastsCaption[language], columns: heads.map { $0[language] },
                rows: forecasts.map { row($0, language) }
            ).draw(into: &h)
        }
        h.el("p", text: LeadTimeTexts.forecastsHow[language])
    }

    private func row(_ one: KeptForecast, _ language: Language) -> [TableCell] {
        let range = DutchNumber.text(one.low) + " – " + DutchNumber.text(one.high)
        let kept: [TableCell] = [
            .text(TargetWords.half(one.halfYear).capitalised[language]), .text(DateText.long(one.statedOn, language)),
            .number(one.expected), .figure(range),
        ]
        // What is not over has no outcome yet.
        let outcome: [TableCell]
        if one.halfYear.period.until <= today {
            let housed = realised[one.halfYear] ?? 0
            outcome = [.number(housed), .figure(TargetWords.signed(housed - one.expected))]
        } else {
            outcome = [.figure("–"), .figure("–")]
        }
        return kept + outcome + [.text(one.colleague ?? TargetTexts.program[language])]
    }
}
