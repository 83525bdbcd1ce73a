import Casework
import Clients
import HTML
import Web

/// Writing down that a client's household was coupled.
struct NewCouplingPage: Page {
    let card: Card
    let choices: CouplingChoices
    let form: CouplingForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        CouplingTexts.couple[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(card.link)) { h in h.bdi(card.name) }
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: CouplingTexts.intro[language])
        h.complaints(complaints, language)
        h.form(HousingAddresses.newCoupling.link(card.person.description), .class("ww-form ww-form--wide")) { h in
            form.draw(choices, into: &h, complaints, language)
            h.submit(CouplingTexts.save, language)
        }
    }
}
