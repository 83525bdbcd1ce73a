import Casework
import HTML
import Web

extension HTML {
    /// Which step of an import this is.
    mutating func step(_ number: Int, _ title: Phrase, _ language: Language) {
        el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ImportAddresses.start.link()), text: ImportTexts.title[language])
            h.text(" · " + ImportTexts.step.with(["number": String(number)])[language])
        }
        el("h1", text: title[language])
    }

    /// The way out, at every step before something was brought in.
    mutating func discard(_ run: ID<ImportRun>, _ language: Language) {
        form(ImportAddresses.removal.link(run.description)) { h in h.submit(ImportTexts.discard, language, isQuiet: true) }
    }
}
