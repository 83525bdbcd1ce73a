import Casework
import Clients
import Dates
import HTML
import Web

/// What is due, what changed and what stands still in the dossiers of who reads, this week.
struct LegalWeekPage: Page {
    let week: LegalWeek
    let isOwn: Bool
    let parts: ComingParts
    let today: CalendarDate

    func title(_ language: Language) -> String {
        ComingTexts.week.with("day", DateText.phrase(today.monday))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        LegalTabs.draw(.week, into: &h, language)
        h.el("h1", text: title(language))
        h.el("nav", .class("ww-screen"), .aria("label", ComingTexts.otherWeeks[language])) { h in
            ComingParts.drawWhich(isOwn: isOwn, LegalAddresses.week, [], into: &h, language)
        }
        if !week.late.isEmpty { draw(week.late, ComingTexts.late, into: &h, language) }
        draw(week.now, ComingTexts.thisWeek, into: &h, language)
        draw(week.next, ComingTexts.nextWeek, into: &h, language)
        draw(ComingTexts.changed, week.changed, into: &h, language) { one in
            let days = ComingTexts.move.with("from", one.line.before.map { DateText.phrase($0) } ?? .empty)
                .with("to", one.line.after.map { DateText.phrase($0) } ?? .empty)
            let why = one.line.cause.map { Phrase(same: ": ") + ProofWords.cause($0) } ?? .empty
            return (one.line.dossier, one.client, parts.label(one.line.rule), days + why)
        }
        draw(ComingTexts.missed, week.missed, into: &h, language) { one in
            let day = one.line.after.map { DateText.phrase($0) } ?? .empty
            return (one.line.dossier, one.client, parts.label(one.line.rule), ComingTexts.lastDay.with("day", day))
        }
        draw(ComingTexts.dateless, week.dateless, into: &h, language) { one in (one.dossier, one.client, nil, one.reason) }
        draw(ComingTexts.untouched, week.untouched, into: &h, language) { one in
            (one.dossier, one.client, nil, ComingTexts.since.with("day", DateText.phrase(one.openedOn)))
        }
    }

    private func draw(_ terms: [ComingTerm], _ heading: Phrase, into h: inout HTML, _ language: Language) {
        h.el("h2", text: heading[language])
        guard !terms.isEmpty else { return h.el("p", text: ComingTexts.noneDue[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for term in terms { h.el("li") { h in parts.draw(term, from: today, into: &h, language) } }
        }
    }

    /// Nothing at all of what there is none of. What is the same of several of the family stands there once.
    /// - Parameter words: of which dossier, of whom, what, and what of it.
    private func draw<One>(
        _ heading: Phrase, _ all: [One], into h: inout HTML, _ language: Language,
        words: (One) -> (ID<Dossier>, ID<Person>, Phrase?, Phrase)
    ) {
        guard !all.isEmpty else { return }
        h.el("h2", text: heading[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            var drawn: Set<[String]> = []
            for one in all {
                let (dossier, client, label, what) = words(one)
                guard drawn.insert([dossier.description, label?[language] ?? "", what[language]]).inserted else { continue }
                h.el("li") { h in
                    h.el("a", .class("ww-rows__one"), .href(LegalAddresses.dossier.link(dossier.description))) { h in
                        if let label { h.el("strong", text: label.capitalised[language]) }
                        h.el(label == nil ? "strong" : "div") { h in parts.drawWho(dossier, client, into: &h) }
                        h.el("span", text: what[language])
                    }
                }
            }
        }
    }
}
