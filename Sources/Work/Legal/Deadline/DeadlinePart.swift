import Casework
import Clients
import Dates
import HTML

/// The terms of a dossier: each with its day, where it comes from, and what happens if it passes.
struct DeadlinePart {
    let known: KnownDossier
    let today: CalendarDate

    func draw(into h: inout HTML, _ language: Language) {
        let groups = known.groups
        h.el("h2", .id("termijnen"), text: DeadlinePartTexts.title[language])
        let running = groups.filter { $0.isOpen || ($0.end == nil && $0.deadline.stillSince != nil) }
        if running.isEmpty {
            h.el("p", .class("ww-blank"), text: DeadlinePartTexts.none[language])
        } else {
            rows(running, into: &h, language)
        }
        let over = groups.filter { one in !running.contains(one) }
        guard !over.isEmpty else { return }
        h.el("details", .class("ww-fold")) { h in
            h.el("summary", text: DeadlinePartTexts.over.with(["count": String(over.count)])[language])
            rows(over, into: &h, language)
        }
    }

    private func rows(_ groups: [DeadlineGroup], into h: inout HTML, _ language: Language) {
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for group in groups { h.el("li") { h in draw(group, into: &h, language) } }
        }
    }

    private func draw(_ group: DeadlineGroup, into h: inout HTML, _ language: Language) {
        let isLate = group.isOpen && group.rule.effect == .deadline && group.deadline.dueOn < today
        h.el("div", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one")) { h in
            // One part, so that the sentences stand below each other and not at the end of the row.
            h.el("div") { h in
                drawWords(group, into: &h, language)
                guard group.isOpen, group.rule.side == .ours, known.closure == nil else { return }
                let link = LegalAddresses.deadlineEnd.link(group.id.description)
                h.el("p", .class("ww-screen")) { h in h.el("a", .href(link), text: DeadlinePartTexts.endByHand[language]) }
            }
        }
    }

    private func drawWords(_ group: DeadlineGroup, into h: inout HTML, _ language: Language) {
        h.el("strong", text: head(group, language))
        if !group.people.isEmpty { h.el("p", .class("ww-field__hint")) { h in h.bdi(whom(group, language)) } }
        h.el("p", .class("ww-field__hint"), text: DeadlineWords.sentence(group.deadline, group.rule, group.term)[language])
        guard group.isOpen || group.deadline.stillSince != nil else { return }
        h.el("p", .class("ww-field__hint"), text: group.rule.consequence[language])
        if !group.term.confidence.isCertain {
            h.el("p") { h in h.el("strong", text: DeadlinePartTexts.unsure.with(["source": group.term.source])[language]) }
        }
    }

    private func head(_ group: DeadlineGroup, _ language: Language) -> String {
        let what = group.rule.label.capitalised[language] + ": "
        if let end = group.end {
            let words = ["day": DateText.long(end.day, language), "who": end.colleague ?? "", "reason": end.reason]
            let proof = end.proof.map { "; " + $0 } ?? ""
            return what + DeadlinePartTexts.ended.with(words)[language] + proof
        }
        switch group.deadline.state {
        case .met(let day):
            let words = day <= group.deadline.dueOn ? DeadlinePartTexts.inTime : DeadlinePartTexts.tooLate
            let isOpening = group.rule.effect == .opening
            return what + (isOpening ? DeadlinePartTexts.done : words).with("day", DateText.phrase(day))[language]
        case .still(let day): return what + DeadlineTexts.still.with("day", DateText.phrase(day))[language]
        case .open where group.rule.effect == .opening && group.deadline.dueOn <= today:
            return what + DateText.long(group.deadline.dueOn, language) + ", " + DeadlinePartTexts.now[language]
        case .open: return what + DueText.words(group.deadline.dueOn, from: today, language)
        }
    }

    private func whom(_ group: DeadlineGroup, _ language: Language) -> String {
        if group.people.count == known.members.count, group.people.count > 1 {
            return DeadlinePartTexts.forAll.with(["count": String(group.people.count)])[language]
        }
        let names = group.people.map { known.name(of: $0) ?? DossierTexts.unnamed[language] }
        return DeadlinePartTexts.forWhom.with(["names": names.joined(separator: ", ")])[language]
    }
}
