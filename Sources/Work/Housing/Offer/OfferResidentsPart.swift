import Casework
import HTML
import Web

/// Who came to live somewhere by an offer, and who of the household came later.
struct OfferResidentsPart {
    let known: KnownOffer
    let form: OfferForm
    let complaints: Complaints

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: OfferTexts.lives[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for one in known.residents { h.el("li") { h in draw(one, into: &h, language) } }
        }
        if known.residents.count < known.coupling.facts.size {
            h.el("p", text: OfferTexts.fewer.with(["number": String(known.coupling.facts.size)])[language])
        }
        if !known.waiting.isEmpty { drawWaiting(into: &h, language) }
    }

    private func draw(_ one: KnownOffer.Resident, into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-rows__one")) { h in
            h.el("strong") { h in h.bdi(one.name ?? OfferTexts.somebody[language]) }
            h.text(one.route.label[language])
            let since = OfferTexts.since.with("day", DateText.phrase(one.since))[language]
            let until = one.until.map { ", " + BoardTexts.until.with("day", DateText.phrase($0))[language] } ?? ""
            h.el("span", text: since + until)
        }
    }

    private func drawWaiting(into h: inout HTML, _ language: Language) {
        h.el("h2", text: OfferTexts.arrived[language])
        h.el("p", text: OfferTexts.arrivedHint[language])
        h.form(HousingAddresses.arrival.link(known.offer.id.description), .class("ww-form")) { h in
            Ticks(
                OfferForm.people, OfferTexts.lives,
                known.waiting.map { ($0.person.description, $0.name ?? OfferTexts.somebody[language]) },
                ticked: Set(known.waiting.map(\.person.description))
            ).draw(into: &h, language)
            OfferForm.choice(
                OfferForm.route, OfferTexts.arrivedHow, OfferForm.arrivals.map { ($0.rawValue, $0.label) }, form
            ).draw(into: &h, complaints, language)
            Field(OfferForm.arrivedOn, OfferTexts.day, kind: .date, value: form[OfferForm.arrivedOn])
                .draw(into: &h, complaints, language)
            h.submit(OfferTexts.house, language)
        }
    }
}
