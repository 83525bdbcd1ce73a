import Casework
import Dates
import HTML
import Web

/// One card of the board, with where it can go.
struct BoardCardPart {
    let card: BoardCard
    let today: CalendarDate
    /// Whether it was moved just now: then the next key is meant for it.
    let isMoved: Bool

    func draw(into h: inout HTML, _ language: Language) {
        h.el("li", .data("kaart", "")) { h in
            let link = card.offer.map { HousingAddresses.offer.link($0.id.description) }
                ?? HousingAddresses.coupling.link(card.coupling.id.description)
            let isLate = card.isLate(on: today)
            h.el(
                "a", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"), .href(link),
                .data("focus", isMoved ? "" : nil)
            ) { h in
                if let dwelling = card.dwelling {
                    h.el("strong") { h in h.bdi(dwelling.address) }
                    drawName(into: &h, language)
                } else {
                    h.el("strong") { h in drawName(into: &h, language) }
                }
                h.el("span", text: BoardTexts.people(card.people)[language])
            }
            h.el("p", .class("ww-field__hint"), text: facts(language).joined(separator: " · "))
            drawMoves(into: &h, language)
        }
    }

    private func drawName(into h: inout HTML, _ language: Language) {
        if let name = card.name { h.bdi(name) } else { h.text(BoardTexts.nameless[language]) }
    }

    private func facts(_ language: Language) -> [String] {
        let days = card.days(on: today)
        let still = card.isStale(on: today)
            ? BoardTexts.stale.with("days", BoardTexts.days(days))
            : days == 0 ? BoardTexts.sinceToday : BoardTexts.days(days)
        var facts = [still]
        if let due = card.dueBy {
            let words = card.column == .coupled ? BoardTexts.offerBy : BoardTexts.moveBy
            facts.append(words.with("day", DateText.phrase(due)))
        }
        if let planned = card.offer?.keyPlannedOn, card.column.step != .key, card.column != .furnished {
            facts.append(BoardTexts.keyOn.with("day", DateText.phrase(planned)))
        }
        if let end = card.offer?.plannedEnd { facts.append(BoardTexts.until.with("day", DateText.phrase(end))) }
        return facts.map { $0[language] } + [card.ownerName]
    }

    private func drawMoves(into h: inout HTML, _ language: Language) {
        guard let offer = card.offer, let home = card.dwelling?.address else {
            let link = HousingAddresses.newOffer.link(card.coupling.id.description)
            return h.el("a", .class("ww-button ww-button--quiet"), .href(link), text: BoardTexts.find[language])
        }
        if let next = card.column.next {
            button(next.rawValue, next.label.capitalised, offer, home, "verder", into: &h, language)
        }
        h.el("details", .class("ww-fold ww-screen")) { h in
            h.el("summary", text: BoardTexts.move[language])
            for column in card.column.later.dropFirst() {
                button(column.rawValue, column.label.capitalised, offer, home, nil, into: &h, language)
            }
            if card.column != .offered, card.column != .key {
                button(BoardPage.back, BoardTexts.back, offer, home, "terug", into: &h, language)
            }
            h.el("a", .href(HousingAddresses.offer.link(offer.id.description)), text: BoardTexts.otherwise[language])
        }
    }

    /// - Parameter key: "verder" or "terug": the arrow key that does the same.
    private func button(
        _ to: String, _ words: Phrase, _ offer: Offer, _ home: String, _ key: String?, into h: inout HTML,
        _ language: Language
    ) {
        h.el(
            "button", .class("ww-button ww-button--quiet"), .type("submit"), .name(BoardPage.move),
            .value(offer.id.description + " " + to), .data("pijl", key),
            .aria("label", words[language] + ": " + home), text: words[language])
    }
}
