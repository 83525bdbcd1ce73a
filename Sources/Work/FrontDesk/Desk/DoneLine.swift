import Casework
import Clients
import HTML
import Trail
import Web

/// What was stored just now, and the ways on (bewaard): to undo it, or to say that it was about something else too.
struct DoneLine: Sendable {
    /// By which it can be undone; nothing once it was.
    let revision: ID<Revision>?
    /// "geld en schulden, begeleiding".
    var what: [Phrase] = []
    var name: String?
    var person: ID<Person>?

    func draw(into h: inout HTML, _ language: Language) {
        guard let revision else {
            return h.el("p", .class("ww-done"), .role("status"), .said, text: DeskTexts.undone[language])
        }
        h.el("div", .class("ww-done")) { h in
            h.el("p", .role("status"), .said) { h in
                let words = what.map { $0[language] }.joined(separator: ", ")
                h.text(DeskTexts.saved.with(["what": words])[language])
                if let name {
                    h.text(" · ")
                    h.bdi(name)
                }
            }
            h.form(DeskAddresses.undo.link(revision.description), .inPart) { h in
                h.submit(DeskTexts.undo, language, isQuiet: true)
            }
            if let person {
                h.form(DeskAddresses.choice.link(), .inPart) { h in
                    h.void("input", .type("hidden"), .name(ClientChoice.client), .value(person.description))
                    h.submit(DeskTexts.another, language, isQuiet: true)
                }
            }
        }
    }
}
