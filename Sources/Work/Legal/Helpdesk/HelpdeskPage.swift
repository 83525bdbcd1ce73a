import Casework
import Dates
import HTML
import Web

/// What was asked of the national helpdesk about a dossier, and the form for what is asked now.
struct HelpdeskPage: Page {
    let dossier: ID<Dossier>
    let questions: [HelpdeskQuestion]
    let topics: [HelpdeskTopic]
    let today: CalendarDate
    let form: HelpdeskForm
    /// By what somebody can be known in what was typed.
    var found: [Anonymising.Found] = []
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        HelpdeskTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier.description)), text: LegalLetterTexts.back[language])
        }
        h.el("h1", text: title(language))
        done?.draw(into: &h, language)
        h.el("p") { h in h.el("a", .href(HelpdeskAddresses.answers.link()), text: HelpdeskTexts.look[language]) }
        if questions.isEmpty {
            h.el("p", .class("ww-blank"), text: HelpdeskTexts.none[language])
        } else {
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for question in questions { h.el("li") { h in draw(question, into: &h, language) } }
            }
        }
        h.el("h2", .class("ww-screen"), text: HelpdeskTexts.ask[language])
        h.complaints(complaints, language)
        h.form(HelpdeskAddresses.all.link(dossier.description), .class("ww-form ww-form--wide")) { h in
            form.drawQuestion(topics.filter { $0.holds(on: today) }, into: &h, complaints, language)
            form.drawButtons(found, HelpdeskTexts.store, into: &h, language)
        }
    }

    private func draw(_ question: HelpdeskQuestion, into h: inout HTML, _ language: Language) {
        h.el("a", .class("ww-rows__one"), .href(HelpdeskAddresses.question.link(question.id.description))) { h in
            let topic = topics.first { $0.code.utf8.elementsEqual(question.topic.utf8) }
            h.el("strong", text: (topic?.label ?? Phrase(same: question.topic)).capitalised[language])
            h.el("span", text: question.state(today, language).joined(separator: " · "))
        }
    }
}

extension HelpdeskQuestion {
    /// "gevraagd op 3 oktober 2017", "antwoord verwacht: dinsdag 10 oktober, over 7 dagen"
    func state(_ today: CalendarDate, _ language: Language) -> [String] {
        let asked = HelpdeskTexts.asked.with("day", DateText.phrase(askedOn)).capitalised[language]
        if let reply { return [asked, HelpdeskTexts.answered.with("day", DateText.phrase(reply.day))[language]] }
        guard let answerBy else { return [asked] }
        return [asked, HelpdeskTexts.expected.with(["day": DueText.words(answerBy, from: today, language)])[language]]
    }
}
