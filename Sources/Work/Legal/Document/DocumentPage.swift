import Casework
import HTML
import Web

/// One document of somebody: how it stands, its scans and photos, and what was thrown away.
struct DocumentPage: Page {
    let dossier: ID<Dossier>
    let owner: Checklist.Owner
    let line: Checklist.Line
    /// What the files were called where they came from, as far as their keys are there.
    let names: [ID<DocumentFile>: String]
    let form: DocumentForm
    /// Whether the reason is there and cannot be read.
    var isWhyGone = false
    var hasVault = true
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        line.rule.label.capitalised[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.documents.link(dossier.description)), text: DocumentTexts.toDocuments[language])
        }
        h.el("h1", text: title(language))
        done?.draw(into: &h, language)
        h.complaints(complaints, language)
        h.el("p", .class("ww-lead")) { h in owner.drawName(into: &h, language) }
        drawState(into: &h, language)
        h.el("h2", text: DocumentFileTexts.title[language])
        drawFiles(into: &h, language)
        drawForms(into: &h, language)
        drawRemoved(into: &h, language)
    }

    private func drawState(into h: inout HTML, _ language: Language) {
        if let known = line.known {
            let words = ["state": known.state.label.capitalised[language], "day": DateText.long(known.since, language)]
            h.el("p") { h in h.el("strong", text: DocumentTexts.since.with(words)[language]) }
        } else if line.isMissing {
            h.el("p") { h in h.el("strong", text: line.state.label.capitalised[language]) }
        }
        if let reason = line.reason { h.el("p", text: reason[language]) }
        if isWhyGone { h.el("p", text: DocumentTexts.whyGone[language]) }
        let words = ["basis": line.rule.basis, "source": line.rule.source]
        h.el("p", .class("ww-field__hint"), text: DocumentTexts.from.with(words)[language])
    }

    private func drawFiles(into h: inout HTML, _ language: Language) {
        guard !line.kept.isEmpty else { return h.el("p", .class("ww-blank"), text: DocumentFileTexts.none[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for file in line.kept { h.el("li") { h in draw(file, into: &h, language) } }
        }
        if line.kept.contains(where: { !$0.type.isPicture }) { h.el("p", text: DocumentFileTexts.pdfSaved[language]) }
    }

    private func draw(_ file: DocumentFile, into h: inout HTML, _ language: Language) {
        let (id, number) = (dossier.description, file.id.description)
        h.el("a", .class("ww-rows__one"), .href(LegalAddresses.file.link(id, number))) { h in
            h.el("strong") { h in
                h.text(DocumentFileTexts.open.with(["type": file.type.name])[language])
                if let name = names[file.id] {
                    h.text(": ")
                    h.bdi(name)
                }
            }
            let words = ["day": DateText.long(file.addedOn, language), "size": DocumentFileTexts.size(file.size, language)]
            h.el("span", text: DocumentFileTexts.added.with(words)[language])
        }
        h.form(LegalAddresses.removal.link(id, number)) { h in h.submit(DocumentFileTexts.remove, language, isQuiet: true) }
    }

    private func drawForms(into h: inout HTML, _ language: Language) {
        let (id, person, code) = (dossier.description, owner.person.description, line.rule.code)
        guard hasVault else { return h.el("p", text: DocumentFileTexts.noVault[language]) }
        h.form(LegalAddresses.files.link(id, person, code), .class("ww-form"), FileField.encoding) { h in
            DocumentForm.drawFile(into: &h, complaints, language)
            h.submit(DocumentFileTexts.add, language)
        }
        h.form(LegalAddresses.document.link(id, person, code), .class("ww-form")) { h in
            form.draw(into: &h, complaints, language)
            h.submit(DocumentTexts.save, language)
        }
    }

    private func drawRemoved(into h: inout HTML, _ language: Language) {
        let removed = line.files.compactMap { file in file.removedOn.map { (file, $0) } }
        guard !removed.isEmpty else { return }
        h.el("h2", text: DocumentFileTexts.removed[language])
        for (file, day) in removed {
            let words = ["type": file.type.name, "day": DateText.long(day, language)]
            h.el("p", text: DocumentFileTexts.removedOn.with(words)[language])
            h.form(LegalAddresses.restoring.link(dossier.description, file.id.description)) { h in
                h.submit(DocumentFileTexts.restore, language, isQuiet: true)
            }
        }
    }
}
