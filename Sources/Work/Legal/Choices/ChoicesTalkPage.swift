import Casework
import HTML
import Letters
import Trail
import Web

/// A talk about choices after a refusal: the sheet for the file, to print and to sign; to put it right or take it away.
struct ChoicesTalkPage: Page {
    let talk: ChoicesTalk
    let sheet: ChoicesSheet
    let team: [Colleague]
    /// Opened; nothing where there is none, or its key is gone.
    let note: String?
    let form: ChoicesForm
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ChoicesTexts.one[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let (dossier, id) = (talk.dossier.description, talk.id.description)
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ChoicesAddresses.all.link(dossier)), text: ChoicesTexts.title[language])
        }
        h.el("h1", .class("ww-screen"), text: title(language))
        done?.draw(into: &h, language)
        h.el("p", .class("ww-screen"), text: ChoicesTexts.printHint[language])
        h.el("h2", .lang("nl"), text: ChoicesSheetTexts.title[.nl])
        h.lines(sheet.text, "nl")
        if talk.note != nil {
            h.el("h2", .class("ww-screen"), text: ChoicesTexts.noteHead[language])
            h.el("p", .class("ww-screen"), .dir("auto"), text: note ?? HelpdeskTexts.erased[language])
        }
        h.el("h2", .class("ww-screen"), text: ChoicesTexts.correcting[language])
        h.complaints(complaints, language)
        h.form(ChoicesAddresses.talk.link(dossier, id), .class("ww-form ww-form--wide")) { h in
            form.draw(team, into: &h, complaints, language)
            h.submit(ChoicesTexts.correct, language)
        }
        h.form(ChoicesAddresses.removal.link(dossier, id), .class("ww-form")) { h in
            h.submit(ChoicesTexts.remove, language, isQuiet: true)
        }
    }
}
