import Casework
import HTML
import Web

/// How far an import is, and what became of it.
struct RunPage: Page {
    let run: ImportRun
    let kind: Phrase
    /// When it is busy on this server.
    var stage: Underway.Stage?
    /// Whether the file is still kept.
    let hasFile: Bool
    let now: Moment
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        heading[language]
    }

    /// Only while it is busy there is something to look at.
    var script: PageScript? { stage == nil ? nil : .page }

    private var heading: Phrase {
        switch run.state {
        case .undone: ImportTexts.undone
        case .done where stage == nil: ImportTexts.done
        default: ImportTexts.title
        }
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.step(5, heading, language)
        h.el("p", .class("ww-lead"), text: kind[language] + ", " + DateText.moment(run.sentAt.iso, language))
        h.complaints(complaints, language)
        if let stage { return draw(stage, into: &h, language) }
        switch run.state {
        case .open: drawAgain(into: &h, language)
        case .begun: drawBegun(into: &h, language)
        case .done: drawDone(into: &h, language)
        case .undone: h.el("p", text: ImportTexts.undoneWords[language])
        }
        h.el("p") { h in h.el("a", .href(ImportAddresses.start.link()), text: ImportTexts.another[language]) }
    }

    private func draw(_ stage: Underway.Stage, into h: inout HTML, _ language: Language) {
        let words = stage.all == 0 ? ImportTexts.busyBack : ImportTexts.busy.with([
            "done": DutchNumber.text(stage.done), "all": DutchNumber.text(stage.all),
        ])
        h.el("p", .role("status"), .init("data-voortgang", ""), text: words[language])
        h.el("p") { h in
            h.el("a", .class("ww-button ww-button--quiet"), .href(link), text: ImportTexts.look[language])
        }
    }

    private var link: String { ImportAddresses.run.link(run.id.description) }

    private func drawBegun(into h: inout HTML, _ language: Language) {
        h.el("p", .role("status"), text: ImportTexts.busyElsewhere[language])
        if run.canStart(at: now) { return drawAgain(into: &h, language) }
        h.el("p") { h in
            h.el("a", .class("ww-button ww-button--quiet"), .href(link), text: ImportTexts.look[language])
        }
    }

    private func drawAgain(into h: inout HTML, _ language: Language) {
        h.el("p") { h in
            let trial = ImportAddresses.trial.link(run.id.description)
            h.el("a", .class("ww-button"), .href(trial), text: ImportTexts.again[language])
        }
    }

    private func drawDone(into h: inout HTML, _ language: Language) {
        if let counts = run.counts {
            h.el("dl", .class("ww-facts")) { h in
                for (label, count) in [
                    (ImportTexts.new, counts.new), (ImportTexts.known, counts.known), (ImportTexts.left, counts.left),
                ] {
                    h.el("dt", text: label[language])
                    h.el("dd", text: DutchNumber.text(count))
                }
            }
        }
        if hasFile, run.counts?.left ?? 0 > 0 {
            h.el("p", .class("ww-downloads")) { h in
                h.el("a", .href(ImportAddresses.left.link(run.id.description)), text: ImportTexts.leftRows[language])
            }
        }
        h.el("p", text: ImportTexts.undoHint[language])
        h.form(ImportAddresses.undo.link(run.id.description)) { h in h.submit(ImportTexts.undo, language, isQuiet: true) }
    }
}
