import Casework
import Clients
import HTML
import Web

/// Referring somebody after the conversation was stored.
struct NewReferralPage: Page {
    let contact: RecordedContact
    let card: Card?
    let partners: [Partner]
    var form = ReferralForm()
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ReferralTexts.refer[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let id = contact.id.description
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(DeskAddresses.contact.link(id)), text: FollowUpTexts.after[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in
            h.text(contact.topic.heading[language])
            if let card {
                h.text(" · ")
                h.bdi(card.name)
            }
        }
        h.complaints(complaints, language)
        if partners.isEmpty { h.el("p", .class("ww-blank"), text: PartnerTexts.none[language]) }
        h.form(ReferralAddresses.newReferral.link(id), .class("ww-form ww-form--wide")) { h in
            form.draw(partners, into: &h, complaints, language)
            h.submit(PartnerTexts.save, language)
        }
    }
}
