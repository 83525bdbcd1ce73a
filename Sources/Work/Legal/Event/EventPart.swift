import Casework
import Clients
import Dates
import HTML

/// What happened in a dossier, the newest first; each a way to put it right.
struct EventPart {
    let known: KnownDossier

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: EventTexts.timeline[language])
        guard !known.facts.events.isEmpty else { return h.el("p", .class("ww-blank"), text: EventTexts.none[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for event in known.facts.events.reversed() { h.el("li") { h in draw(event, into: &h, language) } }
        }
    }

    private func draw(_ event: DossierEvent, into h: inout HTML, _ language: Language) {
        let link = LegalAddresses.event.link(known.dossier.id.description, event.id.description)
        h.el(known.closure == nil ? "a" : "div", .class("ww-rows__one"), .href(known.closure == nil ? link : nil)) { h in
            h.el("strong", text: DateText.long(event.day, language) + ": " + EventWords.label(event.kind)[language])
            if let person = event.person { h.el("span") { h in h.bdi(known.name(of: person) ?? DossierTexts.unnamed[language]) } }
            if let proof = event.proof { h.el("span") { h in h.bdi(proof) } }
            if let taken = known.taken, taken.events.contains(event.id) {
                h.el("span") { h in h.bdi(TakeoverTexts.takenFrom.with(["team": taken.team])[language]) }
            }
            let letter = [
                event.datedOn.map { EventTexts.letterOf.with("day", DateText.phrase($0)) },
                event.answerBy.map { EventTexts.untilBy.with("day", DateText.phrase($0)) },
            ].compactMap { $0?[language] }
            if !letter.isEmpty { h.el("span", text: letter.joined(separator: ", ")) }
        }
    }
}
