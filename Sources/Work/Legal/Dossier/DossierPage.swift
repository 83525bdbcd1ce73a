import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// A dossier: what is due and why, how far each of the family is, what happened; to go on with it, give it away and close it.
struct DossierPage: Page {
    let known: KnownDossier
    let team: [Colleague]
    let today: CalendarDate
    /// What the last change made of its terms.
    var moves: [TermMove] = []
    /// In which was explained what one can choose after a refusal.
    var talks: [ChoicesTalk] = []
    var mayTransfer = false
    var done: UndoLine?
    var complaints = Complaints()
    /// What was filled in and complained about.
    var event: EventForm?
    var hands: DossierForm?
    var closure: ClosureForm?

    var script: PageScript? { .page }
    private var dossier: Dossier { known.dossier }
    private var id: String { dossier.id.description }

    func title(_ language: Language) -> String {
        let name = known.card?.name ?? DossierTexts.unnamed[language]
        return DossierTexts.of.with(["kind": DossierWords.kind(dossier.kind).capitalised[language], "name": name])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            LegalTabs.draw(nil, into: &h, language)
            h.el("h1") { h in h.bdi(title(language)) }
            done?.draw(into: &h, language)
            drawMoves(into: &h, language)
            h.complaints(complaints, language)
            h.el("p", .class("ww-lead"), text: state(language))
            drawFacts(into: &h, language)
            drawWays(into: &h, language)
            DeadlinePart(known: known, today: today).draw(into: &h, language)
            if known.closure == nil { drawEventForm(into: &h, language) }
            if dossier.kind == .reunification {
                DossierFamilyPart(known: known).draw(into: &h, complaints, language)
            }
            EventPart(known: known).draw(into: &h, language)
            ChoicesPart(known: known, talks: talks).draw(into: &h, language)
            drawEnd(into: &h, language)
        }
    }

    private func state(_ language: Language) -> String {
        if let closure = known.closure {
            let words = DossierTexts.closed.with("day", DateText.phrase(closure.day))
            return words.with("outcome", DossierWords.outcome(closure.outcome))[language]
        }
        switch known.outlook {
        case .next(let deadline):
            let what = known.rules.rule(deadline.key.rule)?.label ?? .empty
            let day = DueText.words(deadline.dueOn, from: today, language)
            return DossierTexts.next.with(["what": what[language], "day": day])[language]
        case .reason(let reason): return reason.words[language]
        }
    }

    private func drawMoves(into h: inout HTML, _ language: Language) {
        guard !moves.isEmpty else { return }
        h.el("h2", text: TermMoveTexts.title[language])
        h.el("ul") { h in
            for move in moves { h.el("li", text: move.sentence[language]) }
        }
    }

    private func drawFacts(into h: inout HTML, _ language: Language) {
        h.el("dl", .class("ww-facts")) { h in
            h.el("dt", text: (dossier.kind == .reunification ? DossierTexts.sponsorHead : DossierTexts.clientHead)[language])
            h.el("dd") { h in
                if let card = known.card {
                    h.el("a", .href(card.link)) { h in h.bdi(card.name) }
                } else {
                    h.text(DossierTexts.unnamed[language])
                }
            }
            for (label, value) in facts(language) {
                guard let value else { continue }
                h.el("dt", text: label[language])
                h.el("dd") { h in h.bdi(value) }
            }
        }
        for one in known.reopenings {
            let words = DossierTexts.reopened.with("closed", DateText.phrase(one.closedOn))
                .with("outcome", DossierWords.outcome(one.outcome)).with("day", DateText.phrase(one.day))
            h.el("p", text: words[language])
        }
    }

    private func facts(_ language: Language) -> [(Phrase, String?)] {
        [
            (DossierTexts.ownerHead, known.owner?.name ?? DossierTexts.nobody[language]),
            (DossierTexts.standInHead, known.standIn?.name),
            (DossierTexts.openedHead, DateText.long(dossier.openedOn, language)),
            (DossierTexts.arrivalHead, DossierWords.arrival(dossier.arrival)[language]),
            (DossierTexts.townHead, known.town), (DossierTexts.placeHead, known.place),
        ]
    }

    /// To what belongs to it on pages of its own.
    private func drawWays(into h: inout HTML, _ language: Language) {
        let ways = [
            (DocumentTexts.title, LegalAddresses.documents), (LegalLetterTexts.title, LegalLetterAddresses.all),
            (HelpdeskTexts.title, HelpdeskAddresses.all), (ChoicesTexts.title, ChoicesAddresses.all),
        ] + (mayTransfer ? [(TransferTexts.way, TransferAddresses.all)] : [])
            + (known.taken == nil ? [] : [(TakeoverTexts.taken, TransferAddresses.taken)])
        h.el("nav", .class("ww-screen"), .aria("label", DossierTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for (label, address) in ways {
                    h.el("li") { h in h.el("a", .href(address.link(id)), text: label[language]) }
                }
            }
        }
    }

    private func drawEventForm(into h: inout HTML, _ language: Language) {
        h.el("h2", .class("ww-screen"), text: EventTexts.add[language])
        h.form(LegalAddresses.events.link(id), .class("ww-form ww-form--wide")) { h in
            (event ?? EventForm()).draw(known.kinds, known.members, into: &h, complaints, language)
            h.submit(EventTexts.record, language)
        }
    }

    private func drawEnd(into h: inout HTML, _ language: Language) {
        guard known.closure == nil else {
            return h.form(LegalAddresses.reopening.link(id)) { h in h.submit(DossierTexts.reopen, language, isQuiet: true) }
        }
        h.el("h2", .class("ww-screen"), text: DossierTexts.give[language])
        h.el("p", .class("ww-screen"), text: DossierTexts.giveHint[language])
        h.form(LegalAddresses.hands.link(id), .class("ww-form")) { h in
            (hands ?? DossierForm(dossier.hands)).drawHands(choices, into: &h, complaints, language)
            h.submit(DossierTexts.giveNow, language, isQuiet: true)
        }
        h.el("h2", .class("ww-screen"), text: DossierTexts.close[language])
        h.form(LegalAddresses.closure.link(id), .class("ww-form ww-form--wide")) { h in
            (closure ?? ClosureForm(on: today)).draw(into: &h, complaints, language)
            h.submit(DossierTexts.close, language, isQuiet: true)
        }
    }

    /// The team, and who has it and is of it no more.
    private var choices: [Colleague] {
        team + [known.owner, known.standIn].compactMap { $0 }.filter { one in !team.contains { $0.id == one.id } }
    }
}
