import Casework
import Clients
import HTML
import Web

/// A package that was just made, with its passphrase, shown once.
struct TransferMadePage: Page {
    let dossier: ID<Dossier>
    let transfer: ID<KnownTransfer>
    let team: String
    let passphrase: String

    func title(_ language: Language) -> String {
        TransferTexts.ready[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let id = dossier.description
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in h.bdi(TransferTexts.readyFor.with(["team": team])[language]) }
        h.el("ol") { h in
            h.el("li") { h in
                h.text(TransferTexts.stepFetch[language] + " ")
                h.el("a", .href(TransferAddresses.package.link(id, transfer.description)), text: TransferTexts.fetch[language])
            }
            h.el("li") { h in
                h.text(TransferTexts.stepTell[language])
                h.el("p", .class("ww-code"), .dir("ltr"), text: passphrase)
            }
            h.el("li", text: TransferTexts.stepReceipt[language])
        }
        h.el("p") { h in h.el("strong", text: TransferTexts.once[language]) }
        h.el("p") { h in
            h.el("a", .class("ww-button"), .href(TransferAddresses.all.link(id)), text: TransferTexts.onward[language])
        }
    }
}
