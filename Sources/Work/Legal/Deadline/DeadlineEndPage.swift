import Casework
import Clients
import HTML
import Web

/// Ending terms by hand, all of one line of a dossier together.
struct DeadlineEndPage: Page {
    let dossier: ID<Dossier>
    let group: DeadlineGroup
    let form: DeadlineEndForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        DeadlinePartTexts.endTitle[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier.description)), text: DeadlinePartTexts.back[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: group.rule.label.capitalised[language])
        h.el("p", text: DeadlineWords.sentence(group.deadline, group.rule, group.term)[language])
        h.el("p", text: DeadlinePartTexts.endIntro[language])
        h.complaints(complaints, language)
        h.form(LegalAddresses.deadlineEnd.link(group.id.description), .class("ww-form ww-form--wide")) { h in
            form.draw(into: &h, complaints, language)
            h.submit(DeadlinePartTexts.endNow, language)
        }
    }
}
