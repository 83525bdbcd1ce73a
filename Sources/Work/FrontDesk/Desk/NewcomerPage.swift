import Casework
import Clients
import HTML
import Web

/// A new client and the conversation with him, in one form.
struct NewcomerPage: Page {
    let client: ProvisionalClient
    let form: ContactForm
    let surroundings: ContactFields.Surroundings
    var alike = AlikeClients.none
    var complaints = Complaints()

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        DeskTexts.newClient[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            h.el("p", .class("ww-crumbs")) { h in
                h.el("a", .href(DeskAddresses.desk.link()), .inPart, text: DeskTexts.back[language])
            }
            h.el("h1", text: title(language))
            h.el("p", text: DeskTexts.newClientHint[language])
            h.complaints(complaints, language)
            alike.draw(into: &h, language)
            h.form(DeskAddresses.newContact.link(), .class("ww-form ww-form--wide"), .inPart) { h in
                if !alike.isEmpty { h.void("input", .type("hidden"), .name(ProvisionalClient.other), .value("ja")) }
                client.draw(into: &h, complaints, language)
                ContactFields(form: form, surroundings: surroundings, complaints: complaints).draw(into: &h, language)
                h.submit(alike.isEmpty ? ContactTexts.save : DeskTexts.saveOther, language)
            }
        }
    }
}
