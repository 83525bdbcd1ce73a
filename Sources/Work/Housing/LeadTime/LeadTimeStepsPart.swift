import Casework
import HTML
import Web

/// How long each stretch of the road took, beside the term that held for it.
struct LeadTimeStepsPart: Sendable {
    let leadTime: LeadTime

    func draw(into h: inout HTML, _ language: Language) {
        if let whole = leadTime.figures.last, let median = whole.median, let mostly = whole.mostly {
            h.el("p", .class("ww-lead"), text: LeadTimeTexts.lead.with("households", BoardTexts.households(whole.days.count))
                .with("median", LeadTimeWords.weeks(median)).with("mostly", LeadTimeWords.weeks(mostly))[language])
        } else {
            h.el("p", .class("ww-lead"), text: LeadTimeTexts.noKey[language])
        }
        // A table of nothing but noughts says no more than that sentence.
        guard leadTime.figures.contains(where: { !$0.days.isEmpty }) else { return }
        let heads = [
            LeadTimeTexts.stretch, LeadTimeTexts.number, LeadTimeTexts.median, LeadTimeTexts.mostly, LeadTimeTexts.term,
            LeadTimeTexts.late,
        ]
        let label = LeadTimeTexts.steps[language]
        h.el("h2", text: label)
        h.scrolled(label) { h in
            DataTable(
                caption: LeadTimeTexts.stepsCaption[language], columns: heads.map { $0[language] },
                rows: leadTime.figures.map { row($0, language) }
            ).draw(into: &h)
        }
        h.el("p", text: LeadTimeTexts.stepsHow[language])
        drawTerms(into: &h, language)
    }

    private func row(_ figure: LeadTimeFigure, _ language: Language) -> [TableCell] {
        [
            .text(LeadTimeWords.label(figure.stretch).capitalised[language]), .number(figure.days.count),
            Self.weeks(figure.median), Self.weeks(figure.mostly),
            .figure(Self.terms(figure)),
            figure.dated == 0 ? .figure("–") : .number(figure.late),
        ]
    }

    private static func terms(_ figure: LeadTimeFigure) -> String {
        let weeks = Set(figure.terms.map(\.weeks)).sorted()
        return weeks.isEmpty ? "–" : weeks.map(String.init).joined(separator: " / ")
    }

    private static func weeks(_ days: Int?) -> TableCell {
        .figure(days.map { DutchNumber.text(tenths: LeadTimeFigure.weeks($0)) } ?? "–")
    }

    /// What the terms in the table say, and how sure that is.
    private func drawTerms(into h: inout HTML, _ language: Language) {
        let terms = leadTime.figures.flatMap(\.terms)
        guard !terms.isEmpty else { return }
        h.el("ul") { h in
            for term in terms {
                let words = LeadTimeTexts.termLine.with("kind", TermTexts.label(term.kind).capitalised)
                    .with(["weeks": String(term.weeks), "basis": term.basis])[language]
                h.el("li", text: term.confidence.isCertain ? words : words + " " + CouplingPageTexts.uncertain[language])
            }
        }
    }
}
