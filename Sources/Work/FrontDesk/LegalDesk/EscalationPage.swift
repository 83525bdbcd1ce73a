import Casework
import Clients
import Dates
import HTML
import Web

/// What was asked of the national helpdesk, opened; and what it answered.
struct EscalationPage: Page {
    let escalation: Escalation
    let card: Card?
    /// Nothing once its key is gone.
    let question: String?
    /// Whether who reads may see it: who only looks after the answer may not.
    var isReadable = true
    var answer: String?
    let today: CalendarDate
    let form: EscalationForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        LegalDeskTexts.helpdesk[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            let question = escalation.legalQuestion.description
            h.el("a", .href(LegalDeskAddresses.question.link(question)), text: LegalDeskTexts.toQuestion[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in
            h.text(LegalDeskTexts.asked.with(["day": DateText.long(escalation.askedOn, language)]).capitalised[language])
            if let card {
                h.text(" · ")
                h.el("a", .href(card.link)) { h in h.bdi(card.name) }
            }
        }
        if escalation.answer == nil, let day = escalation.answerBy {
            let words = DueText.words(day, from: today, language)
            h.el("p", text: ReferralTexts.expected.with(["day": words])[language])
        }
        if isReadable {
            h.el("p", .dir("auto"), text: question ?? LegalDeskTexts.unreadable[language])
            h.el("p", text: LegalDeskTexts.opened[language])
        } else {
            h.el("p", text: LegalDeskTexts.closed[language])
        }
        drawAnswer(into: &h, language)
    }

    private func drawAnswer(into h: inout HTML, _ language: Language) {
        if let reply = escalation.answer {
            h.el("h2", text: LegalDeskTexts.answered.with(["day": DateText.long(reply.day, language)])[language])
            let gone = reply.text == nil ? LegalDeskTexts.noAnswer : LegalDeskTexts.unreadable
            return h.el("p", .dir("auto"), text: answer ?? gone[language])
        }
        h.complaints(complaints, language)
        h.form(LegalDeskAddresses.escalation.link(escalation.id.description), .class("ww-form ww-form--wide")) { h in
            form.drawAnswer(into: &h, complaints, language)
            h.submit(LegalDeskTexts.store, language)
        }
    }
}
