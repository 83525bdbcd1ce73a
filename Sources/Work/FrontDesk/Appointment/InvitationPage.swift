import Casework
import Clients
import HTML
import Letters
import Web

/// An invitation to an appointment, to print (uitnodiging): in Dutch, and beside it in the client's language as far as an
/// interpreter approved that.
struct InvitationPage: Page {
    let appointment: String
    let name: String
    let address: PostalAddress?
    let letter: Letter

    func title(_ language: Language) -> String {
        AppointmentTexts.invitation[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el(
                "a", .href(AppointmentAddresses.appointment.link(appointment)), text: AppointmentTexts.name[language])
        }
        h.el("h1", .class("ww-screen"), text: title(language))
        if let code = letter.language, letter.other == nil {
            let words = AppointmentTexts.notApproved.with("language", SpokenLanguages.name(of: code) ?? Phrase(same: code))
            h.el("p", .class("ww-screen"), .role("note"), text: words[language])
        }
        h.el("p", .class("ww-screen"), text: AppointmentTexts.printHint[language])
        h.el("p", .class("ww-lead")) { h in
            h.bdi(name)
            for line in address?.lines ?? [] {
                h.void("br")
                h.text(line)
            }
        }
        h.el("div", .class(letter.other == nil ? nil : "ww-cards")) { h in
            h.lines(letter.dutch, "nl")
            if let other = letter.other, let code = letter.language { h.lines(other, Letter.tag(code)) }
        }
    }
}
