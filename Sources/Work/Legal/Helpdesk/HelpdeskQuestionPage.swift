import Casework
import Dates
import HTML
import Web

/// A question to the national helpdesk, opened; what came back, what was done with it, and what others may read of it.
struct HelpdeskQuestionPage: Page {
    /// The texts, opened; nothing once their key is gone.
    struct Opened: Sendable, Equatable {
        var question: String?
        var answer: String?
        var done: String?
    }

    let known: HelpdeskQuestion
    let topic: Phrase
    let opened: Opened
    let today: CalendarDate
    let form: HelpdeskForm
    var found: [Anonymising.Found] = []
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        topic.capitalised[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(HelpdeskAddresses.all.link(known.dossier.description)), text: HelpdeskTexts.back[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: known.state(today, language).joined(separator: " · "))
        done?.draw(into: &h, language)
        h.el("h2", text: HelpdeskTexts.question[language])
        h.el("p", .dir("auto"), text: opened.question ?? HelpdeskTexts.erased[language])
        guard let reply = known.reply else { return drawAnswering(into: &h, language) }
        h.el("h2", text: HelpdeskTexts.answer[language])
        let gone = reply.text == nil ? HelpdeskTexts.noAnswer : HelpdeskTexts.erased
        h.el("p", .dir("auto"), text: opened.answer ?? gone[language])
        h.el("h2", text: HelpdeskTexts.done[language])
        h.el("p", .dir("auto"), text: opened.done ?? HelpdeskTexts.erased[language])
        if known.isShared { return h.el("p", text: HelpdeskTexts.shared[language]) }
        if opened.answer != nil { drawSharing(into: &h, language) }
    }

    private func drawAnswering(into h: inout HTML, _ language: Language) {
        h.complaints(complaints, language)
        h.form(HelpdeskAddresses.question.link(known.id.description), .class("ww-form ww-form--wide")) { h in
            form.drawAnswer(into: &h, complaints, language)
            h.submit(HelpdeskTexts.storeAnswer, language)
        }
    }

    private func drawSharing(into h: inout HTML, _ language: Language) {
        h.el("h2", text: HelpdeskTexts.share[language])
        h.el("p", text: HelpdeskTexts.shareHint[language])
        h.complaints(complaints, language)
        h.form(HelpdeskAddresses.sharing.link(known.id.description), .class("ww-form ww-form--wide")) { h in
            form.drawShared(into: &h, complaints, language)
            form.drawButtons(found, HelpdeskTexts.storeShared, into: &h, language)
        }
    }
}
