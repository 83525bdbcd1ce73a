import Casework
import Clients
import HTML
import Web

/// Opening a dossier of a client.
struct NewDossierPage: Page {
    let card: Card
    let choices: LegalChoices
    let relatives: [KnownRelative]
    let form: DossierForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        DossierTexts.new[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(card.link)) { h in h.bdi(card.name) }
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: DossierTexts.newIntro[language])
        h.complaints(complaints, language)
        h.form(LegalAddresses.newDossier.link(card.person.description), .class("ww-form ww-form--wide")) { h in
            form.draw(choices, relatives, into: &h, complaints, language)
            h.submit(DossierTexts.open, language)
        }
    }
}
