import Casework
import Clients
import Dates
import HTML
import Web

/// A dwelling: what the landlord told, who lives there, for whom it was meant; to put right, and to take off the list.
struct DwellingPage: Page {
    static let reason = "reden"
    /// So many days before he must leave somebody is named apart: long enough to find something else.
    private static let soon = 60

    let known: KnownDwelling
    let today: CalendarDate
    let landlords: [String]
    let form: DwellingForm
    var done: UndoLine?
    var complaints = Complaints()

    var script: PageScript? { .page }
    private var dwelling: Dwelling { known.dwelling }

    func title(_ language: Language) -> String {
        dwelling.address
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.dwellings, into: &h, language)
            h.el("h1") { h in h.bdi(dwelling.address) }
            done?.draw(into: &h, language)
            h.complaints(complaints, language)
            drawState(into: &h, language)
            drawFacts(into: &h, language)
            drawLeaving(into: &h, language)
            drawDwellers(into: &h, language)
            drawOffers(into: &h, language)
            if known.end == nil { drawForms(into: &h, language) }
        }
    }

    private func drawState(into h: inout HTML, _ language: Language) {
        if let end = known.end {
            let words = ["day": DateText.long(end.day, language), "reason": DwellingWords.end(end.reason)[language]]
            h.el("p", .class("ww-lead"), text: DwellingPageTexts.ended.with(words)[language])
        } else {
            let state = known.isTaken ? DwellingPageTexts.isTaken : DwellingPageTexts.isFree
            let room = known.room.map { DwellingPageTexts.room.with(["count": String($0)])[language] }
            h.el("p", .class("ww-lead"), text: [state[language], room].compactMap { $0 }.joined(separator: ". "))
        }
    }

    private func drawFacts(into h: inout HTML, _ language: Language) {
        let details = dwelling.details
        let lines: [(Phrase, String?)] = [
            (DwellingPageTexts.landlord, dwelling.landlord), (DwellingPageTexts.town, known.town),
            (DwellingPageTexts.kind, DwellingWords.kind(dwelling.kind)[language]),
            (DwellingPageTexts.neighbourhood, details.neighbourhood),
            (DwellingPageTexts.rooms, details.rooms.map(String.init)),
            (DwellingPageTexts.capacity, details.capacity.map { CouplingsTexts.people($0, abroad: 0)[language] }),
            (DwellingPageTexts.floor, details.floor.map { DwellingWords.floor($0)[language] }),
            (DwellingPageTexts.lift, details.hasLift.map { DwellingWords.yes($0)[language] }),
            (DwellingPageTexts.accessible, details.isAccessible.map { DwellingWords.yes($0)[language] }),
            (DwellingPageTexts.rent, details.rent.map { "€ " + RentText.write($0) }),
            (DwellingPageTexts.freeFrom, details.freeFrom.map { DateText.long($0, language) }),
            (DwellingPageTexts.offered, DateText.long(dwelling.offeredOn, language)),
        ]
        h.el("dl", .class("ww-facts")) { h in
            for (label, value) in lines {
                guard let value, !value.utf8.isEmpty else { continue }
                h.el("dt", text: label[language])
                h.el("dd") { h in h.bdi(value) }
            }
        }
    }

    private func drawLeaving(into h: inout HTML, _ language: Language) {
        let leaving = known.leaving(by: today.adding(days: Self.soon))
        guard !leaving.isEmpty else { return }
        h.el("h2", text: DwellingPageTexts.soon[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for one in leaving {
                let isLate = one.plannedEnd.map { $0 < today } ?? false
                h.el("li") { h in
                    h.el("div", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one")) { h in
                        draw(one, into: &h, language)
                        if let end = one.plannedEnd { h.el("span", text: DueText.words(end, from: today, language)) }
                    }
                }
            }
        }
    }

    private func draw(_ one: KnownDwelling.Dweller, into h: inout HTML, _ language: Language) {
        if let card = one.card {
            h.el("a", .href(card.link)) { h in h.bdi(card.name) }
        } else {
            h.text(DwellingPageTexts.unnamed[language])
        }
    }

    private func drawDwellers(into h: inout HTML, _ language: Language) {
        h.el("h2", text: DwellingPageTexts.living[language])
        guard !known.dwellers.isEmpty else { return h.el("p", text: DwellingPageTexts.nobody[language]) }
        let named = known.dwellers.filter { $0.card != nil }
        h.el("ul") { h in
            for one in named {
                h.el("li") { h in
                    draw(one, into: &h, language)
                    h.text(", " + DwellingPageTexts.since.with(["day": DateText.long(one.since, language)])[language])
                    guard let end = one.plannedEnd else { return }
                    h.text(", " + DwellingPageTexts.until.with(["day": DateText.long(end, language)])[language])
                }
            }
            let others = known.dwellers.count - named.count
            if others > 0 { h.el("li", text: DwellingPageTexts.livingMore.with(["count": String(others)])[language]) }
        }
    }

    private func drawOffers(into h: inout HTML, _ language: Language) {
        h.el("h2", text: DwellingPageTexts.offers[language])
        if known.offers.isEmpty { h.el("p", .class("ww-blank"), text: DwellingPageTexts.noOffers[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for made in known.offers { h.el("li") { h in draw(made, into: &h, language) } }
        }
        guard known.end == nil, !known.isTaken else { return }
        let waiting = CouplingsQuestion(which: .withoutOffer).link
        h.el("p") { h in h.el("a", .href(waiting), text: DwellingPageTexts.findHousehold[language]) }
    }

    private func draw(_ made: KnownDwelling.Meant, into h: inout HTML, _ language: Language) {
        h.el("a", .class("ww-rows__one"), .href(HousingAddresses.offer.link(made.offer.description))) { h in
            h.el("strong") { h in h.bdi(made.name ?? CouplingPageTexts.unnamed[language]) }
            h.text(CouplingsTexts.people(made.size, abroad: 0)[language])
            let first = DateText.long(made.day, language) + ": " + CouplingPhase.offered.label[language]
            h.el("span", text: ([first] + made.steps.map { $0.words(language) }).joined(separator: " · "))
        }
    }

    private func drawForms(into h: inout HTML, _ language: Language) {
        let id = dwelling.id.description
        h.el("h2", text: DwellingPageTexts.correct[language])
        h.form(HousingAddresses.dwelling.link(id), .class("ww-form ww-form--wide")) { h in
            form.draw([], landlords, into: &h, complaints, language)
            h.submit(DwellingTexts.save, language)
        }
        h.el("h2", text: DwellingPageTexts.close[language])
        h.form(HousingAddresses.dwellingEnd.link(id), .class("ww-form")) { h in
            RadioGroup(
                Self.reason, DwellingPageTexts.why,
                Dwellings.EndReason.allCases.map { ($0.rawValue, DwellingWords.end($0)) }, chosen: ""
            ).draw(into: &h, complaints, language)
            h.submit(DwellingPageTexts.close, language, isQuiet: true)
        }
    }
}
