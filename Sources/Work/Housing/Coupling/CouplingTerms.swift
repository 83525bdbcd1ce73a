import Casework
import Dates
import HTML
import Web

/// By when something is due for a coupled household, how far off that is, and why.
struct CouplingTerms {
    let known: KnownCoupling
    let terms: HousingTerms
    let today: CalendarDate

    private struct Line {
        let label: Phrase
        let day: CalendarDate?
        let due: HousingDue?
        /// What makes that it is due no longer; nothing as long as it is.
        let reached: Phrase?
    }

    private var lines: [Line] {
        let (facts, town, phase) = (known.coupling.facts, known.coupling.municipality, known.phase)
        let furnish = known.keyOn.flatMap { terms.furnish(since: $0, of: town) }
        let all = [
            Line(
                label: CouplingPageTexts.offer, day: facts.offerBy, due: terms.offer(facts, of: town),
                reached: phase.hasOffer ? CouplingPageTexts.offerDone : nil),
            Line(
                label: CouplingPageTexts.move, day: facts.moveBy, due: terms.move(facts, of: town),
                reached: phase.hasKey ? CouplingPageTexts.moveDone : nil),
        ]
        return all + (furnish.map { due in
            [Line(
                label: CouplingPageTexts.furnish, day: due.day, due: due,
                reached: phase == .furnished ? CouplingPageTexts.furnishDone : nil)]
        } ?? [])
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: CouplingPageTexts.terms[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for line in lines { h.el("li") { h in draw(line, into: &h, language) } }
        }
        h.el("p") { h in
            h.el("a", .href(HousingAddresses.terms.link()), text: CouplingPageTexts.allTerms[language])
        }
    }

    private func draw(_ line: Line, into h: inout HTML, _ language: Language) {
        let isLate = known.end == nil && line.reached == nil && line.day.map { $0 < today } ?? false
        h.el("div", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one")) { h in
            h.el("strong", text: line.label[language] + ": " + words(line, language))
            h.el("span", text: why(line, language))
        }
    }

    private func words(_ line: Line, _ language: Language) -> String {
        guard let day = line.day else { return (line.reached ?? CouplingPageTexts.noTerm)[language] }
        guard line.reached == nil, known.end == nil else {
            return [DateText.long(day, language), line.reached?[language]].compactMap { $0 }.joined(separator: ", ")
        }
        return DueText.words(day, from: today, language)
    }

    private func why(_ line: Line, _ language: Language) -> String {
        guard let day = line.day else { return "" }
        guard let due = line.due, due.day == day else { return CouplingPageTexts.byHand[language] }
        let words = CouplingPageTexts.byTerm.with([
            "weeks": String(due.term.weeks), "kind": TermTexts.label(due.term.kind)[language], "basis": due.term.basis,
        ])[language]
        return due.term.confidence.isCertain ? words : words + " " + CouplingPageTexts.uncertain[language]
    }
}
