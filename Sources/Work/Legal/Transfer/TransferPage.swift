import Casework
import Clients
import HTML
import Web

/// Sending a dossier to another team: what was sent and waits for its receipt, and sending it.
struct TransferPage: Page {
    let dossier: ID<Dossier>
    /// Nothing when no place of who reads knows him.
    let name: String?
    let transfers: [KnownTransfer]
    var isClosed = false
    var hasFamily = true
    var hasVault = true
    var form = TransferForm()
    /// What was typed as a receipt.
    var typed = ""
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        TransferTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier.description)), text: TransferTexts.back[language])
        }
        h.el("h1", text: title(language))
        if let name {
            h.el("p", .class("ww-lead")) { h in h.bdi(TransferTexts.of.with(["name": name])[language]) }
        }
        done?.draw(into: &h, language)
        h.complaints(complaints, language)
        for transfer in transfers.filter(\.isWaiting) { draw(waiting: transfer, into: &h, language) }
        drawForm(into: &h, language)
        drawBefore(into: &h, language)
    }

    private func draw(waiting one: KnownTransfer, into h: inout HTML, _ language: Language) {
        let (id, number) = (dossier.description, one.id.description)
        h.el("h2", text: TransferTexts.waiting[language])
        h.el("p") { h in h.bdi(Self.sentence(one, language)) }
        h.el("p", text: one.counts.words[language])
        if one.isOvertaken { h.el("p") { h in h.el("strong", text: TransferTexts.overtaken[language]) } }
        if one.hasPackage {
            h.el("p") { h in
                let link = TransferAddresses.package.link(id, number)
                h.el("a", .class("ww-button"), .href(link), text: TransferTexts.fetch[language])
            }
        } else {
            h.el("p", text: TransferTexts.gone[language])
        }
        h.form(TransferAddresses.receipt.link(id, number), .class("ww-form")) { h in
            Field(TransferForm.receipt, TransferTexts.receipt, hint: TransferTexts.receiptHint, value: typed)
                .draw(into: &h, complaints, language)
            h.submit(TransferTexts.received, language)
        }
        h.form(TransferAddresses.withdrawal.link(id, number)) { h in
            h.submit(TransferTexts.withdraw, language, isQuiet: true)
        }
    }

    private static func sentence(_ one: KnownTransfer, _ language: Language) -> String {
        let words = TransferTexts.made.with("day", DateText.phrase(one.madeOn)).with("ground", one.ground.label)
        return words.with(["team": one.team, "name": one.colleague ?? ""])[language]
    }

    private func drawForm(into h: inout HTML, _ language: Language) {
        guard !isClosed else { return h.el("p", .class("ww-blank"), text: TransferTexts.closed[language]) }
        guard hasVault else { return h.el("p", .class("ww-blank"), text: TransferTexts.noVault[language]) }
        h.el("h2", text: TransferTexts.new[language])
        if transfers.contains(where: \.isWaiting) { h.el("p", text: TransferTexts.replaces[language]) }
        h.form(TransferAddresses.all.link(dossier.description), .class("ww-form ww-form--wide")) { h in
            form.draw(hasFamily: hasFamily, into: &h, complaints, language)
            h.submit(TransferTexts.make, language)
        }
    }

    private func drawBefore(into h: inout HTML, _ language: Language) {
        let over = transfers.filter { !$0.isWaiting }
        guard !over.isEmpty else { return }
        h.el("h2", text: TransferTexts.before[language])
        h.el("ul") { h in
            for one in over {
                h.el("li") { h in
                    h.bdi(Self.sentence(one, language))
                    guard let outcome = one.outcome, let day = one.endedOn else { return }
                    h.text(" " + outcome.words.with("day", DateText.phrase(day))[language])
                }
            }
        }
    }
}
