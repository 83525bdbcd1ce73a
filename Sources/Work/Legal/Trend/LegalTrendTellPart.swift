import Casework
import HTML
import Web

/// What a team can tell its municipality: sums only, and none by which somebody can be recognised.
struct LegalTrendTellPart: Sendable {
    /// A smaller number is not told.
    static let least = 5

    let trend: LegalTrend

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: LegalTrendTexts.tell[language])
        h.el("ul") { h in
            for sentence in sentences { h.el("li", text: sentence[language]) }
        }
        h.el("p", text: LegalTrendTexts.tellHow.with(["least": String(Self.least)])[language])
    }

    var sentences: [Phrase] {
        let reunions = trend.counts[.reunification] ?? LegalTrend.Count()
        var all = [
            LegalTrendTexts.tellOpened.with("count", Self.guarded(reunions.opened)),
            LegalTrendTexts.tellSucceeded.with("count", Self.guarded(reunions.closed[.succeeded, default: 0])),
            LegalTrendTexts.reunited.with("count", Self.guarded(trend.reunited)),
        ]
        let decision = trend.steps.first { $0.kind == .decision }
        if let decision, decision.days.count >= Self.least, let median = decision.median {
            all.append(LegalTrendTexts.tellWeeks.with(["weeks": DutchNumber.text(tenths: LegalStep.weeks(median))]))
        }
        let (every, late) = (trend.decisions.all, trend.decisions.late)
        // A share of a few, or that leaves a few, would tell their number.
        if late >= Self.least, every - late >= Self.least || every == late {
            all.append(LegalTrendTexts.tellLate.with(["percent": String((late * 200 + every) / (2 * every))]))
        }
        return all
    }

    /// Nobody is told apart by a nought.
    static func guarded(_ count: Int) -> Phrase {
        count == 0 || count >= least
            ? Phrase(same: String(count)) : LegalTrendTexts.fewer.with(["least": String(least)])
    }
}
