import Casework
import Dates
import HTML
import Trail
import Web

/// The talks of a dossier about choices after a refusal, and the form for one that was held.
struct ChoicesPage: Page {
    let dossier: ID<Dossier>
    let talks: [ChoicesTalk]
    let team: [Colleague]
    let form: ChoicesForm
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ChoicesTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier.description)), text: LegalLetterTexts.back[language])
        }
        h.el("h1", text: title(language))
        done?.draw(into: &h, language)
        h.el("p", text: ChoicesTexts.intro[language])
        if talks.isEmpty { h.el("p", .class("ww-blank"), text: ChoicesTexts.none[language]) }
        ChoicesPart.draw(talks, of: dossier, into: &h, language)
        h.el("h2", .class("ww-screen"), text: ChoicesTexts.add[language])
        h.complaints(complaints, language)
        h.form(ChoicesAddresses.all.link(dossier.description), .class("ww-form ww-form--wide")) { h in
            form.draw(team, into: &h, complaints, language)
            h.submit(ChoicesTexts.store, language)
        }
    }
}
