import Casework
import HTML
import Organisation
import Web

/// Taking over a dossier of another team: the package and its passphrase.
struct TakeoverPage: Page {
    /// For whose team one may take over, by name.
    let places: [(id: ID<Place>, name: String)]
    var hasVault = true
    var form = TakeoverForm()
    /// The dossier that came from this package before.
    var known: Takeovers.Known?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        TakeoverTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        LegalTabs.draw(nil, into: &h, language)
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        if let known {
            h.el("div", .class("ww-done")) { h in
                h.el("p", .role("status"), text: TakeoverTexts.already.with("day", DateText.phrase(known.takenOn))[language])
                h.el("p") { h in
                    h.el(
                        "a", .href(TransferAddresses.taken.link(known.dossier.description)),
                        text: TakeoverTexts.toReceipt[language])
                }
            }
        }
        h.el("p", text: TakeoverTexts.intro[language])
        guard hasVault else { return h.el("p", .class("ww-blank"), text: TakeoverTexts.noVault[language]) }
        h.form(TransferAddresses.taking.link(), .class("ww-form"), FileField.encoding) { h in
            if places.count > 1 {
                Choice(
                    TakeoverForm.place, TakeoverTexts.place,
                    places.map { ($0.id.description, Phrase(same: $0.name)) }, chosen: form[TakeoverForm.place]
                ).draw(into: &h, complaints, language)
            }
            FileField(
                TakeoverForm.file, TakeoverTexts.file, hint: TakeoverTexts.fileHint,
                endings: ["." + TransferPackage.ending]
            ).draw(into: &h, complaints, language)
            Field(TakeoverForm.passphrase, TakeoverTexts.passphrase, hint: TakeoverTexts.passphraseHint)
                .draw(into: &h, complaints, language)
            h.submit(TakeoverTexts.look, language)
        }
    }
}
