import Casework
import Clients
import HTML
import Web

/// What was taken over of a dossier, and the receipt that the other team waits for.
struct TakenPage: Page {
    let dossier: ID<Dossier>
    /// The newest first.
    let takeovers: [Takeovers.Known]
    var done: UndoLine?

    func title(_ language: Language) -> String {
        TakeoverTexts.taken[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier.description)), text: TransferTexts.back[language])
        }
        h.el("h1", text: title(language))
        done?.draw(into: &h, language)
        if let newest = takeovers.first {
            h.el("p", .class("ww-lead")) { h in h.bdi(TakeoverTexts.tell.with(["team": newest.team])[language]) }
            h.el("p", .class("ww-code"), .dir("ltr"), text: newest.receipt.text)
            h.el("p", text: TakeoverTexts.tellWhy[language])
        }
        h.el("ul") { h in
            for one in takeovers { h.el("li") { h in h.bdi(Self.sentence(one, language)) } }
        }
        h.el("p") { h in
            h.el(
                "a", .class("ww-button"), .href(LegalAddresses.dossier.link(dossier.description)),
                text: TakeoverTexts.toDossier[language])
        }
    }

    private static func sentence(_ one: Takeovers.Known, _ language: Language) -> String {
        TakeoverTexts.takenLine.with("day", DateText.phrase(one.takenOn)).with("opened", DateText.phrase(one.firstOpenedOn))
            .with("ground", one.ground.label)
            .with(["team": one.team, "name": one.colleague ?? "", "code": one.receipt.text])[language]
    }
}
