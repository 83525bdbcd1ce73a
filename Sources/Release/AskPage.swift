import Casework
import HTML
import Web

/// Before a list of people leaves the program: why it has to, and that a second colleague decides.
struct AskPage: Page {
    /// Of the document.
    let title: String
    let address: String
    var isWaiting = false
    var reason = ""
    var complaints = Complaints()

    static let reason = "reden"

    func title(_ language: Language) -> String {
        ReleaseTexts.ask[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: title)
        h.complaints(complaints, language)
        if isWaiting {
            h.el("p", .role("status"), text: ReleaseTexts.waiting[language])
        } else {
            h.el("p", text: ReleaseTexts.why[language])
            h.form(address, .class("ww-form")) { h in
                Field(Self.reason, ReleaseTexts.reason, hint: ReleaseTexts.reasonHint, value: reason)
                    .draw(into: &h, complaints, language)
                h.submit(ReleaseTexts.ask, language)
            }
        }
        h.el("p") { h in
            h.el("a", .href(ReleaseAddresses.releases.link()), text: ReleaseTexts.toReleases[language])
        }
    }
}
