import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// What is still to be done after a conversation: to read, to change, and to say that it is done.
struct FollowUpPage: Page {
    static let dropped = "vervallen"

    let followUp: FollowUp
    let card: Card?
    let team: [Colleague]
    let today: CalendarDate
    let form: FollowUpForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        FollowUpTexts.name[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let id = followUp.id.description
        h.el("h1", text: followUp.step.heading[language])
        h.el("p", .class("ww-lead"), text: DueText.words(followUp.dueOn, from: today, language))
        h.el("p") { h in
            h.text(followUp.topic.label[language])
            if let card {
                h.text(" · ")
                h.el("a", .href(card.link)) { h in h.bdi(card.name) }
            }
        }
        if let contact = followUp.contact {
            h.el("p") { h in
                h.el("a", .href(DeskAddresses.contact.link(contact.description)), text: FollowUpTexts.after[language])
            }
        }
        h.complaints(complaints, language)
        h.form(DeskAddresses.followUpEnd.link(id), .class("ww-form")) { h in h.submit(FollowUpTexts.done, language) }
        h.form(DeskAddresses.followUpEnd.link(id), .class("ww-form")) { h in
            h.void("input", .type("hidden"), .name(Self.dropped), .value("ja"))
            h.submit(FollowUpTexts.dropped, language, isQuiet: true)
        }
        h.el("h2", text: FollowUpTexts.change[language])
        h.form(DeskAddresses.followUp.link(id), .class("ww-form")) { h in
            form.draw(team, into: &h, complaints, language)
            h.submit(FollowUpTexts.change, language, isQuiet: true)
        }
    }
}
