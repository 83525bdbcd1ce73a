import Casework
import Dates
import HTML
import Web

/// A dossier as one bundle to print: the list of documents per person on the cover, then all pictures. A PDF is printed by
/// itself: nothing here takes one apart, so that none does harm here.
struct BundlePage: Page {
    let dossier: ID<Dossier>
    let checklist: Checklist
    /// Why a document cannot be had, as far as that can be read.
    let reasons: [ID<DossierDocument>: String]
    let day: CalendarDate

    func title(_ language: Language) -> String {
        BundleTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.documents.link(dossier.description)), text: DocumentTexts.toDocuments[language])
        }
        h.el("h1", text: title(language))
        let words = ["number": dossier.description, "day": DateText.long(day, language)]
        h.el("p", .class("ww-lead"), text: BundleTexts.of.with(words)[language])
        h.el("p", text: DocumentsPage.missing(checklist)[language])
        h.el("p", .class("ww-screen"), text: BundleTexts.how[language])
        for owner in checklist.owners where owner.lines.contains(where: { !$0.words(language).utf8.isEmpty }) {
            drawList(owner, into: &h, language)
        }
        for owner in checklist.owners {
            for line in owner.lines {
                for file in line.kept { draw(file, line, owner, into: &h, language) }
            }
        }
    }

    private func drawList(_ owner: Checklist.Owner, into h: inout HTML, _ language: Language) {
        h.el("h2") { h in owner.drawName(into: &h, language) }
        owner.drawAge(into: &h, language)
        h.el("ul") { h in
            // What is only asked of who has it, and is not there, says nothing on paper.
            for line in owner.lines where !line.words(language).utf8.isEmpty {
                h.el("li") { h in
                    h.text(line.rule.label.capitalised[language] + ": " + line.words(language))
                    if let why = line.known.flatMap({ reasons[$0.id] }) {
                        h.text(": ")
                        h.bdi(why)
                    }
                }
            }
        }
    }

    private func draw(
        _ file: DocumentFile, _ line: Checklist.Line, _ owner: Checklist.Owner, into h: inout HTML, _ language: Language
    ) {
        let link = LegalAddresses.file.link(dossier.description, file.id.description)
        h.el("h2") { h in
            h.text(line.rule.label.capitalised[language] + ": ")
            owner.drawName(into: &h, language)
        }
        guard file.type.isPicture else {
            return h.el("p") { h in
                h.text(BundleTexts.apart[language] + " ")
                h.el("a", .href(link), text: file.savedAs)
            }
        }
        // As wide as the paper, whatever it measures.
        let label = line.rule.label[language] + (owner.name.map { ", " + $0 } ?? "")
        h.void("img", .src(link), .init("alt", label), .init("width", "100%"))
    }
}
