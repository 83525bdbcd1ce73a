import Casework
import HTML

/// A check in one line: in words, in a mark and in a sum, and what it may mean when it does not fit.
struct CheckLine: Sendable {
    let result: CheckResult

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class(result.fits ? "ww-check" : "ww-check ww-check--failed")) { h in
            h.el("strong", .class("ww-check__mark"), text: word[language])
            h.text(" " + result.check.label[language] + ": ")
            h.el("span", .class("ww-check__sum"), .dir("ltr"), text: result.sum)
            h.text(".")
            if !result.fits { h.text(" " + result.check.hint[language]) }
        }
    }

    private var word: Phrase {
        result.fits ? ReportTexts.fits : ReportTexts.fitsNot
    }
}
