import Casework
import Clients
import HTML
import Web

/// Putting right what was recorded of a dossier, or taking it away.
struct EventPage: Page {
    let known: KnownDossier
    let event: DossierEvent
    let form: EventForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        EventTexts.correcting[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let (dossier, id) = (known.dossier.id.description, event.id.description)
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier)), text: DeadlinePartTexts.back[language])
        }
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.form(LegalAddresses.event.link(dossier, id), .class("ww-form ww-form--wide")) { h in
            form.draw(known.kinds, known.members, into: &h, complaints, language)
            h.submit(EventTexts.correct, language)
        }
        h.form(LegalAddresses.eventRemoval.link(dossier, id)) { h in
            h.submit(EventTexts.remove, language, isQuiet: true)
        }
    }
}
