import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// A coupling: what the agency told, by when what is due, what was offered; to put right and to close.
struct CouplingPage: Page {
    static let reason = "reden"

    let known: KnownCoupling
    let terms: HousingTerms
    let choices: CouplingChoices
    let today: CalendarDate
    let form: CouplingForm
    var done: UndoLine?
    var complaints = Complaints()

    var script: PageScript? { .page }
    private var coupling: Coupling { known.coupling }

    func title(_ language: Language) -> String {
        let name = known.name ?? CouplingPageTexts.unnamed[language]
        return CouplingPageTexts.of.with(["name": name])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.couplings, into: &h, language)
            h.el("h1") { h in h.bdi(title(language)) }
            done?.draw(into: &h, language)
            h.complaints(complaints, language)
            drawState(into: &h, language)
            drawFacts(into: &h, language)
            CouplingTerms(known: known, terms: terms, today: today).draw(into: &h, language)
            drawHousehold(into: &h, language)
            drawWishes(into: &h, language)
            drawOffers(into: &h, language)
            if known.end == nil { drawForms(into: &h, language) }
        }
    }

    private func drawState(into h: inout HTML, _ language: Language) {
        if let end = known.end {
            let words = ["day": DateText.long(end.day, language), "reason": CouplingWords.end(end.reason)[language]]
            h.el("p", .class("ww-lead"), text: CouplingPageTexts.ended.with(words)[language])
        } else if let day = known.staysSince {
            let words = CouplingPageTexts.stays.with(["day": DateText.long(day, language)])
            h.el("p", .class("ww-lead"), text: words[language])
        } else {
            h.el("p", .class("ww-lead"), text: known.phase.label.capitalised[language])
        }
    }

    private func drawFacts(into h: inout HTML, _ language: Language) {
        let facts = coupling.facts
        let lines: [(Phrase, String?)] = [
            (CouplingPageTexts.coupled, DateText.long(facts.coupledOn, language)), (CouplingPageTexts.town, known.town),
            (CouplingPageTexts.place, known.place),
            (CouplingPageTexts.permit, facts.permitOn.map { DateText.long($0, language) }),
            (CouplingPageTexts.people, CouplingsTexts.people(facts.size, abroad: facts.abroad)[language]),
            (CouplingPageTexts.caseNumber, facts.caseNumber), (CouplingPageTexts.centre, facts.centre),
            (CouplingPageTexts.income, facts.income.map { CouplingWords.income($0)[language] }),
            (CouplingPageTexts.stairs, facts.needsStepFree ? CouplingPageTexts.stepFree[language] : nil),
            (CouplingPageTexts.owner, known.owner.name), (CouplingPageTexts.standIn, known.standIn?.name),
        ]
        h.el("dl", .class("ww-facts")) { h in
            for (label, value) in lines {
                guard let value else { continue }
                h.el("dt", text: label[language])
                h.el("dd") { h in h.bdi(value) }
            }
        }
    }

    private func drawHousehold(into h: inout HTML, _ language: Language) {
        h.el("h2", text: CouplingPageTexts.household[language])
        h.el("ul") { h in
            for card in known.members {
                h.el("li") { h in h.el("a", .href(card.link)) { h in h.bdi(card.name) } }
            }
            if known.others > 0 {
                h.el("li", text: CouplingPageTexts.withoutFile.with(["count": String(known.others)])[language])
            }
        }
    }

    private func drawWishes(into h: inout HTML, _ language: Language) {
        h.el("h2", text: CouplingPageTexts.wishes[language])
        guard !known.wishes.isEmpty else { return h.el("p", text: CouplingPageTexts.noWishes[language]) }
        h.el("ul") { h in
            for wish in known.wishes {
                h.el("li") { h in
                    h.text(CouplingWords.wish(wish.kind)[language])
                    if let place = wish.neighbourhood {
                        h.text(": ")
                        h.bdi(place)
                    }
                }
            }
        }
    }

    private func drawOffers(into h: inout HTML, _ language: Language) {
        h.el("h2", text: CouplingPageTexts.offers[language])
        if known.offers.isEmpty { h.el("p", .class("ww-blank"), text: CouplingPageTexts.noOffers[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for made in known.offers { h.el("li") { h in draw(made, into: &h, language) } }
        }
        // Who has a home for a time looks for another.
        guard known.end == nil, !known.phase.hasOffer || known.phase.hasKey else { return }
        h.el("p") { h in
            let link = HousingAddresses.newOffer.link(coupling.id.description)
            let words = known.staysSince == nil ? OfferTexts.new : CouplingPageTexts.offerRegular
            h.el("a", .class("ww-button ww-button--quiet"), .href(link), text: words[language])
        }
    }

    private func draw(_ made: KnownCoupling.Made, into h: inout HTML, _ language: Language) {
        h.el("a", .class("ww-rows__one"), .href(HousingAddresses.offer.link(made.offer.description))) { h in
            h.el("strong") { h in h.bdi(made.address) }
            let first = DateText.long(made.day, language) + ": " + CouplingPhase.offered.label[language]
            h.el("span", text: ([first] + made.steps.map { $0.words(language) }).joined(separator: " · "))
        }
    }

    private func drawForms(into h: inout HTML, _ language: Language) {
        let id = coupling.id.description
        h.el("h2", text: CouplingPageTexts.correct[language])
        h.form(HousingAddresses.coupling.link(id), .class("ww-form ww-form--wide")) { h in
            form.draw(choices, known, into: &h, complaints, language)
            h.submit(CouplingTexts.save, language)
        }
        h.el("h2", text: CouplingPageTexts.close[language])
        h.form(HousingAddresses.couplingEnd.link(id), .class("ww-form")) { h in
            RadioGroup(
                Self.reason, CouplingPageTexts.why,
                Coupling.EndReason.allCases.map { ($0.rawValue, CouplingWords.end($0)) }, chosen: ""
            ).draw(into: &h, complaints, language)
            h.submit(CouplingPageTexts.close, language, isQuiet: true)
        }
    }
}

extension KnownCoupling.Step {
    /// "6 maart 2017: geweigerd door het huishouden, te klein"
    func words(_ language: Language) -> String {
        DateText.long(day, language) + ": " + OfferStep.words(kind, party, reason, parkedUntil: parkedUntil)[language]
    }
}
