import Casework
import Clients
import Dates
import HTML
import Web

/// A conversation that was recorded, to read and to change.
struct ContactPage: Page {
    static let version = "versie"

    let contact: RecordedContact
    /// Nothing for a conversation without a name.
    let card: Card?
    let form: ContactForm
    let surroundings: ContactFields.Surroundings
    /// After which change it was drawn.
    let version: String
    /// Whether its note can be read no more.
    var isErased = false
    /// Whether somebody else changed it meanwhile.
    var isOvertaken = false
    var complaints = Complaints()

    var script: PageScript? { nil }

    func title(_ language: Language) -> String {
        ContactTexts.conversation[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        drawWho(into: &h, language)
        h.complaints(complaints, language)
        if isOvertaken { drawOvertaken(into: &h, language) }
        if isErased { h.el("p", text: ContactTexts.unreadable[language]) }
        let id = contact.id.description
        h.form(DeskAddresses.contact.link(id), .class("ww-form ww-form--wide")) { h in
            h.void("input", .type("hidden"), .name(Self.version), .value(version))
            ContactFields(form: form, surroundings: surroundings, complaints: complaints).draw(into: &h, language)
            h.submit(ContactTexts.save, language)
        }
        if contact.person != nil {
            h.el("p") { h in h.el("a", .href(ReferralAddresses.newReferral.link(id)), text: ReferralTexts.refer[language]) }
        }
        h.form(DeskAddresses.removal.link(id), .class("ww-form")) { h in
            h.el("p", text: ContactTexts.removeHint[language])
            h.submit(ContactTexts.remove, language, isQuiet: true)
        }
    }

    private func drawWho(into h: inout HTML, _ language: Language) {
        if let card {
            h.el("p", .class("ww-lead")) { h in
                h.el("a", .href(card.link)) { h in h.bdi(card.name) }
            }
            h.el("p", text: ContactTexts.opened[language])
        } else if contact.person == nil {
            h.el("p", .class("ww-lead"), text: ContactTexts.nameless[language])
        }
        if let colleague = contact.colleagueName {
            h.el("p") { h in h.bdi(ContactTexts.who.with(["name": colleague])[language]) }
        }
    }

    /// What stands there now, beside what he filled in.
    private func drawOvertaken(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-complaints"), .role("alert"), .init("tabindex", "-1")) { h in
            h.el("h2", text: ContactTexts.overtaken[language])
            h.el("p", text: ContactTexts.overtakenHint[language])
            h.el("p") { h in
                let now = [contact.topic.label[language], contact.outcome?.label[language], contact.kind.label[language],
                           contact.channel.label[language], DateText.long(contact.day, language), contact.time]
                h.text(now.compactMap { $0 }.joined(separator: ", "))
            }
        }
    }
}
