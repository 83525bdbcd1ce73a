import Casework
import Clients
import HTML
import Web

/// Recording a conversation: who it is, one question to answer, and beside it what was talked about before.
struct DeskContactPage: Page {
    /// Nothing for who is nobody in particular.
    let glance: ClientGlance?
    var form: ContactForm
    let surroundings: ContactFields.Surroundings
    var last: [LastContact] = []
    /// For which he still comes.
    var coming: [LastContact] = []
    var complaints = Complaints()
    /// When he was writing what he had not saved, which then stands in the form.
    var draftOf: String?

    struct LastContact: Sendable, Equatable {
        let link: String
        let words: Phrase
    }

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        (glance == nil ? ContactTexts.nameless : ContactTexts.conversation)[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            h.el("p", .class("ww-crumbs")) { h in
                h.el("a", .href(DeskAddresses.desk.link()), .inPart, text: DeskTexts.back[language])
            }
            drawWho(into: &h, language)
            h.complaints(complaints, language)
            h.el("div", .class("ww-beside")) { h in
                drawForm(into: &h, language)
                if !(last + coming).isEmpty { drawLast(into: &h, language) }
            }
            if let person = glance?.person.description {
                drawWait(person, into: &h, language)
                h.el("p") { h in
                    h.el(
                        "a", .class("ww-button ww-button--quiet"), .href(AppointmentAddresses.new.link(person)),
                        text: AppointmentTexts.make[language])
                }
            }
        }
    }

    private func drawWho(into h: inout HTML, _ language: Language) {
        guard let glance else {
            h.el("h1", text: ContactTexts.nameless[language])
            return h.el("p", text: ContactTexts.namelessHint[language])
        }
        glance.draw(into: &h, language)
        h.el("p", .class("ww-hidden"), .said, text: ContactTexts.with.with(["name": glance.name])[language])
    }

    private func drawForm(into h: inout HTML, _ language: Language) {
        let person = glance?.person.description
        let address = person.map { DeskAddresses.client.link($0) } ?? DeskAddresses.nameless.link()
        let draft = surroundings.hasNote ? person.map { DeskAddresses.draft.link($0) } : nil
        h.form(address, .class("ww-form ww-form--wide"), .inPart, .data("concept", draft)) { h in
            if let draftOf { h.el("p", .role("status"), text: DeskTexts.draftFound.with(["time": draftOf])[language]) }
            ContactFields(form: form, surroundings: surroundings, complaints: complaints).draw(into: &h, language)
            if draft != nil { h.el("p", .class("ww-field__hint"), .role("status"), .data("bewaard", "")) { _ in } }
            h.submit(ContactTexts.save, language)
        }
    }

    /// For who has to wait first.
    private func drawWait(_ person: String, into h: inout HTML, _ language: Language) {
        h.form(DeskAddresses.queue.link(), .inPart) { h in
            h.void("input", .type("hidden"), .name(ClientChoice.client), .value(person))
            h.void("input", .type("hidden"), .name(QueuePart.language), .value(form[ContactForm.language]))
            if glance?.needsInterpreter == true {
                h.void("input", .type("hidden"), .name(QueuePart.interpreter), .value("ja"))
            }
            h.submit(QueueTexts.wait, language, isQuiet: true)
        }
    }

    private func drawLast(into h: inout HTML, _ language: Language) {
        h.el("aside", .class("ww-aside")) { h in
            draw(AppointmentTexts.title, coming, into: &h, language)
            draw(ContactTexts.lastContacts, last, into: &h, language)
            if let glance { h.el("p") { h in h.el("a", .href(glance.link), text: DeskTexts.file[language]) } }
        }
    }

    private func draw(_ title: Phrase, _ lines: [LastContact], into h: inout HTML, _ language: Language) {
        guard !lines.isEmpty else { return }
        h.el("h2", text: title[language])
        h.el("ul") { h in
            for line in lines {
                h.el("li") { h in h.el("a", .href(line.link), text: line.words[language]) }
            }
        }
    }
}
