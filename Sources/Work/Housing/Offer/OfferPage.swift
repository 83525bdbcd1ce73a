import Casework
import Dates
import HTML
import Organisation
import Web

/// One offer: how far it is, what happened on which day, and what happens next.
struct OfferPage: Page {
    let known: KnownOffer
    let today: CalendarDate
    let form: OfferForm
    var complaints = Complaints()
    var done: UndoLine?

    func title(_ language: Language) -> String {
        known.dwelling.address
    }

    func draw(into h: inout HTML, _ language: Language) {
        HousingTabs.draw(.board, into: &h, language)
        h.el("h1") { h in h.bdi(known.dwelling.address) }
        done?.draw(into: &h, language)
        h.complaints(complaints, language)
        drawFacts(into: &h, language)
        h.el("h2", text: OfferTexts.steps[language])
        drawSteps(into: &h, language)
        if !known.residents.isEmpty || !known.waiting.isEmpty {
            OfferResidentsPart(known: known, form: form, complaints: complaints).draw(into: &h, language)
        }
        guard !known.isOver else { return }
        if !known.next.isEmpty { drawNext(into: &h, language) }
        if !known.hasKey { drawOver(into: &h, language) }
        drawPlan(into: &h, language)
    }

    private func drawFacts(into h: inout HTML, _ language: Language) {
        let (offer, coupling) = (known.offer, known.coupling)
        h.el("dl", .class("ww-facts")) { h in
            h.el("dt", text: OfferTexts.household[language])
            h.el("dd") { h in
                h.bdi(known.name ?? BoardTexts.nameless[language])
                h.text(" · " + BoardTexts.people(coupling.facts.size)[language] + " · ")
                h.el(
                    "a", .href(HousingAddresses.coupling.link(coupling.id.description)), text: OfferTexts.coupling[language])
            }
            let facts: [(Phrase, String?)] = [
                (OfferTexts.routeHeading, offer.route.label[language]),
                (OfferTexts.offeredOn, DateText.long(offer.offeredOn, language)),
                (OfferTexts.keyHeading, offer.keyPlannedOn.map { DateText.long($0, language) }),
                (OfferTexts.endHeading, offer.plannedEnd.map { DateText.long($0, language) }),
                (OfferTexts.owner, known.ownerName),
            ]
            for (label, value) in facts {
                guard let value else { continue }
                h.el("dt", text: label[language])
                h.el("dd") { h in h.bdi(value) }
            }
        }
        if offer.plannedEnd != nil { h.el("p", text: OfferTexts.laterHome[language]) }
    }

    private func drawSteps(into h: inout HTML, _ language: Language) {
        h.el("dl", .class("ww-facts")) { h in
            h.el("dt", text: BoardColumn.offered.label.capitalised[language])
            h.el("dd", text: DateText.long(known.offer.offeredOn, language))
            for step in known.steps {
                let words = OfferStep.words(step.kind, step.party, step.reason, parkedUntil: step.parkedUntil)
                h.el("dt", text: words.capitalised[language])
                h.el("dd", text: DateText.long(step.day, language))
            }
        }
    }

    private func drawNext(into h: inout HTML, _ language: Language) {
        h.el("h2", text: OfferTexts.next[language])
        h.form(HousingAddresses.step.link(known.offer.id.description), .class("ww-form")) { h in
            Choice(
                OfferForm.step, OfferTexts.step, known.next.map { ($0.rawValue, $0.label) },
                chosen: known.next.contains { $0.rawValue.utf8.elementsEqual(form[OfferForm.step].utf8) }
                    ? form[OfferForm.step] : known.next.first?.rawValue ?? ""
            ).draw(into: &h, complaints, language)
            Field(OfferForm.day, OfferTexts.day, kind: .date, value: form[OfferForm.day]).draw(into: &h, complaints, language)
            h.submit(OfferTexts.record, language)
        }
    }

    private func drawOver(into h: inout HTML, _ language: Language) {
        h.el("details", .class("ww-fold"), .flag("open", form.isOver)) { h in
            h.el("summary", text: OfferTexts.over[language])
            h.form(HousingAddresses.step.link(known.offer.id.description), .class("ww-form")) { h in
                let nothing = [(value: "", label: Phrase(same: "–"))]
                OfferForm.choice(
                    OfferForm.over, OfferTexts.step, [OfferStep.Kind.refused, .withdrawn].map { ($0.rawValue, $0.label) }, form
                ).draw(into: &h, complaints, language)
                OfferForm.choice(
                    OfferForm.party, OfferTexts.who, nothing + OfferStep.Party.allCases.map { ($0.rawValue, $0.label) }, form
                ).draw(into: &h, complaints, language)
                OfferForm.choice(
                    OfferForm.reason, OfferTexts.why, nothing + OfferStep.Reason.allCases.map { ($0.rawValue, $0.label) }, form
                ).draw(into: &h, complaints, language)
                Field(OfferForm.overOn, OfferTexts.day, kind: .date, value: form[OfferForm.overOn])
                    .draw(into: &h, complaints, language)
                Field(OfferForm.parked, OfferTexts.parked, kind: .date, value: form[OfferForm.parked])
                    .draw(into: &h, complaints, language)
                h.submit(OfferTexts.record, language, isQuiet: true)
            }
        }
    }

    private func drawPlan(into h: inout HTML, _ language: Language) {
        h.el("details", .class("ww-fold")) { h in
            h.el("summary", text: OfferTexts.planning[language])
            h.form(HousingAddresses.plan.link(known.offer.id.description), .class("ww-form")) { h in
                Field(OfferForm.key, OfferTexts.keyPlanned, kind: .date, value: form[OfferForm.key])
                    .draw(into: &h, complaints, language)
                Field(OfferForm.end, OfferTexts.end, kind: .date, value: form[OfferForm.end])
                    .draw(into: &h, complaints, language)
                h.submit(OfferTexts.save, language, isQuiet: true)
            }
        }
    }
}
