import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// A legal question: its term, what was asked of the helpdesk, to change it, and to say what was done.
struct LegalQuestionPage: Page {
    static let outcome = "afloop"

    let known: KnownQuestion
    let card: Card?
    let escalations: [Escalation]
    let team: [Colleague]
    let today: CalendarDate
    let form: LegalQuestionForm
    var asking = EscalationForm()
    /// Whether what somebody asks can be sealed.
    var hasVault = false
    var complaints = Complaints()

    private var question: LegalQuestion { known.question }

    func title(_ language: Language) -> String {
        LegalDeskTexts.name[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language) + ": " + question.kind.label[language])
        drawState(into: &h, language)
        drawWho(into: &h, language)
        h.complaints(complaints, language)
        let id = question.id.description
        if known.end == nil {
            h.form(LegalDeskAddresses.questionEnd.link(id), .class("ww-form")) { h in
                RadioGroup(
                    Self.outcome, LegalDeskTexts.outcome, LegalQuestion.Outcome.allCases.map { ($0.rawValue, $0.label) },
                    chosen: ""
                ).draw(into: &h, complaints, language)
                h.submit(LegalDeskTexts.close, language)
            }
        }
        drawHelpdesk(id, into: &h, language)
        guard known.end == nil else { return }
        h.el("h2", text: LegalDeskTexts.change[language])
        h.form(LegalDeskAddresses.question.link(id), .class("ww-form ww-form--wide")) { h in
            form.draw(into: &h, complaints, language)
            form.drawOwner(team, into: &h, complaints, language)
            h.submit(LegalDeskTexts.change, language, isQuiet: true)
        }
    }

    private func drawState(into h: inout HTML, _ language: Language) {
        if let end = known.end {
            let words = ["outcome": end.outcome.label[language], "day": DateText.long(end.day, language)]
            h.el("p", .class("ww-lead"), text: LegalDeskTexts.ended.with(words)[language])
        } else if let deadline = question.deadline {
            let day = DueText.words(deadline.day, from: today, language)
            let words = ["term": deadline.term.label.capitalised[language], "day": day]
            h.el("p", .class("ww-lead"), text: LegalDeskTexts.deadline.with(words)[language])
        }
    }

    private func drawWho(into h: inout HTML, _ language: Language) {
        h.el("p") { h in
            h.text(DateText.long(question.day, language))
            if let card {
                h.text(" · ")
                h.el("a", .href(card.link)) { h in h.bdi(card.name) }
            }
        }
        guard let contact = question.contact else { return }
        h.el("p") { h in
            h.el("a", .href(DeskAddresses.contact.link(contact.description)), text: FollowUpTexts.after[language])
        }
    }

    private func drawHelpdesk(_ id: String, into h: inout HTML, _ language: Language) {
        guard !escalations.isEmpty || known.end == nil && hasVault else { return }
        h.el("h2", text: LegalDeskTexts.helpdesk[language])
        h.el("ul") { h in
            for one in escalations {
                let asked = LegalDeskTexts.asked.with(["day": DateText.long(one.askedOn, language)])[language]
                let came = one.answer.map { LegalDeskTexts.answered.with(["day": DateText.long($0.day, language)])[language] }
                h.el("li") { h in
                    h.el(
                        "a", .href(LegalDeskAddresses.escalation.link(one.id.description)),
                        text: [asked, came].compactMap { $0 }.joined(separator: " · "))
                }
            }
        }
        guard known.end == nil, hasVault else { return }
        h.form(LegalDeskAddresses.escalate.link(id), .class("ww-form ww-form--wide")) { h in
            asking.drawQuestion(into: &h, complaints, language)
            h.submit(LegalDeskTexts.ask, language, isQuiet: true)
        }
    }
}
