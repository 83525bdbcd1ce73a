import Casework
import HTML
import Web

/// What would become of a list, before anything is stored.
struct TrialPage: Page {
    let run: ID<ImportRun>
    let new: Int
    let known: [Int]
    let left: [Int]
    /// Rows that may be of somebody who is there already, of the first that are new.
    let alike: [Int]

    /// Numbers of rows that are named.
    private static let most = 10

    func title(_ language: Language) -> String {
        ImportTexts.trial[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.step(4, ImportTexts.trial, language)
        h.el("p", .class("ww-lead"), text: ImportTexts.notYet[language])
        h.el("dl", .class("ww-facts")) { h in
            h.el("dt", text: ImportTexts.new[language])
            h.el("dd", text: DutchNumber.text(new))
            for (label, rows) in [(ImportTexts.known, known), (ImportTexts.left, left), (ImportTexts.alike, alike)] {
                h.el("dt", text: label[language])
                h.el("dd", text: DutchNumber.text(rows.count))
            }
        }
        let named = [(ImportTexts.known, known), (ImportTexts.left, left), (ImportTexts.alike, alike)]
        for (label, rows) in named where !rows.isEmpty {
            h.el("p", text: label[language] + ": " + words(rows, language))
        }
        if !alike.isEmpty { h.el("p", text: ImportTexts.alikeHint[language]) }
        if new > ImportTrial.mostAlike {
            h.el("p", text: ImportTexts.alikeMost.with(["count": DutchNumber.text(ImportTrial.mostAlike)])[language])
        }
        if new > 0 {
            h.form(ImportAddresses.trial.link(run.description)) { h in
                h.submit(new == 1 ? ImportTexts.bringOne : ImportTexts.bring.with(["count": DutchNumber.text(new)]), language)
            }
        } else {
            h.el("p", .class("ww-blank"), text: ImportTexts.nothingNew[language])
        }
        if !left.isEmpty {
            h.el("p", .class("ww-downloads")) { h in
                h.el("a", .href(ImportAddresses.left.link(run.description)), text: ImportTexts.leftRows[language])
            }
        }
        h.el("p") { h in
            h.el("a", .href(ImportAddresses.columns.link(run.description)), text: ImportTexts.back[language])
        }
        h.discard(run, language)
    }

    private func words(_ rows: [Int], _ language: Language) -> String {
        let named = rows.prefix(Self.most).map(String.init).joined(separator: ", ") + (rows.count > Self.most ? "…" : "")
        return ImportTexts.whichRows.with(["rows": named])[language]
    }
}

extension TrialPage {
    init(run: ID<ImportRun>, trial: ImportTrial, alike: [Int]) {
        self.init(run: run, new: trial.new.count, known: trial.known.map(\.number), left: trial.leftOut, alike: alike)
    }
}
