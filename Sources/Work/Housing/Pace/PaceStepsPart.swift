import Casework
import HTML
import Web

/// How long each stretch of the road took, beside the term that held for it.
struct PaceStepsPart: Sendable {
    let pace: Pace

    func draw(into h: inout HTML, _ language: Language) {
        if let whole = pace.figures.last, let median = whole.median, let mostly = whole.mostly {
            h.el("p", .class("ww-lead"), text: PaceTexts.lead.with("households", BoardTexts.households(whole.days.count))
                .with("median", PaceWords.weeks(median)).with("mostly", PaceWords.weeks(mostly))[language])
        } else {
            h.el("p", .class("ww-lead"), text: PaceTexts.noKey[language])
        }
        // A table of nothing but noughts says no more than that sentence.
        guard pace.figures.contains(where: { !$0.days.isEmpty }) else { return }
        let heads = [
            PaceTexts.stretch, PaceTexts.number, PaceTexts.median, PaceTexts.mostly, PaceTexts.term, PaceTexts.late,
        ]
        let label = PaceTexts.steps[language]
        h.el("h2", text: label)
        h.scrolled(label) { h in
            DataTable(
                caption: PaceTexts.stepsCaption[language], columns: heads.map { $0[language] },
                rows: pace.figures.map { row($0, language) }
            ).draw(into: &h)
        }
        h.el("p", text: PaceTexts.stepsHow[language])
        drawTerms(into: &h, language)
    }

    private func row(_ figure: PaceFigure, _ language: Language) -> [TableCell] {
        [
            .text(PaceWords.label(figure.stretch).capitalised[language]), .number(figure.days.count),
            Self.weeks(figure.median), Self.weeks(figure.mostly),
            .figure(Self.terms(figure)),
            figure.dated == 0 ? .figure("–") : .number(figure.late),
        ]
    }

    private static func terms(_ figure: PaceFigure) -> String {
        let weeks = Set(figure.terms.map(\.weeks)).sorted()
        return weeks.isEmpty ? "–" : weeks.map(String.init).joined(separator: " / ")
    }

    private static func weeks(_ days: Int?) -> TableCell {
        .figure(days.map { DutchNumber.text(tenths: PaceFigure.weeks($0)) } ?? "–")
    }

    /// What the terms in the table say, and how sure that is.
    private func drawTerms(into h: inout HTML, _ language: Language) {
        let terms = pace.figures.flatMap(\.terms)
        guard !terms.isEmpty else { return }
        h.el("ul") { h in
            for term in terms {
                let words = PaceTexts.termLine.with("kind", TermTexts.label(term.kind).capitalised)
                    .with(["weeks": String(term.weeks), "basis": term.basis])[language]
                h.el("li", text: term.confidence.isCertain ? words : words + " " + CouplingPageTexts.uncertain[language])
            }
        }
    }
}
