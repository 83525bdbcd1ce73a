import Casework
import HTML
import Web

/// Which documents a dossier asks for, and how it stands with each: per person, with what is still missing on top.
struct DocumentsPage: Page {
    let dossier: ID<Dossier>
    let checklist: Checklist
    var done: UndoLine?

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        DocumentTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let id = dossier.description
        h.part(language) { h in
            h.el("p", .class("ww-crumbs")) { h in
                h.el("a", .href(LegalAddresses.dossier.link(id)), text: DocumentTexts.toDossier[language])
            }
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            h.el("p", .class("ww-lead"), text: Self.missing(checklist)[language])
            h.el("p") { h in
                let link = LegalAddresses.bundle.link(id)
                h.el("a", .class("ww-button ww-button--quiet"), .href(link), text: DocumentTexts.bundle[language])
            }
            for owner in checklist.owners { draw(owner, into: &h, language) }
        }
    }

    static func missing(_ checklist: Checklist) -> Phrase {
        checklist.hasRules ? missing(checklist.missing) : DocumentTexts.noRules
    }

    static func missing(_ count: Int) -> Phrase {
        switch count {
        case 0: DocumentTexts.complete
        case 1: DocumentTexts.missingOne
        default: DocumentTexts.missing.with(["count": String(count)])
        }
    }

    private func draw(_ owner: Checklist.Owner, into h: inout HTML, _ language: Language) {
        h.el("h2") { h in owner.drawName(into: &h, language) }
        guard !owner.lines.isEmpty else { return h.el("p", .class("ww-blank"), text: DocumentTexts.nothing[language]) }
        owner.drawAge(into: &h, language)
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for line in owner.lines { h.el("li") { h in draw(line, of: owner, into: &h, language) } }
        }
    }

    private func draw(_ line: Checklist.Line, of owner: Checklist.Owner, into h: inout HTML, _ language: Language) {
        let link = LegalAddresses.document.link(dossier.description, owner.person.description, line.rule.code)
        h.el("a", .class(line.isMissing ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"), .href(link)) { h in
            h.el("strong", text: line.rule.label.capitalised[language])
            h.el("span", text: line.words(language))
        }
    }
}

extension Checklist.Owner {
    /// "Amal Haddad, hoofdpersoon"
    func drawName(into h: inout HTML, _ language: Language) {
        if let name { h.bdi(name) } else { h.text(DocumentTexts.unnamed[language]) }
        if isSponsor { h.text(", " + DocumentTexts.sponsor[language]) }
    }

    /// On which day his age counts, where it does.
    func drawAge(into h: inout HTML, _ language: Language) {
        guard lines.contains(where: { $0.rule.isAlways }) else { return }
        let words = hasApplied
            ? DocumentTexts.ageOnApplication.with(["day": DateText.long(day, language)]) : DocumentTexts.ageToday
        h.el("p", text: words[language] + " " + DocumentsPage.missing(missing)[language])
    }
}

extension Checklist.Line {
    /// "ontbreekt nog", "is er · 2 bestanden"
    func words(_ language: Language) -> String {
        let isOpen = need == .perhaps && known == nil && files.isEmpty
        let count = kept.count
        let files = count == 1 ? DocumentFileTexts.one : DocumentFileTexts.many.with(["count": String(count)])
        let standing = isOpen && !rule.isAlways ? [] : [isOpen ? DocumentTexts.perhaps : state.label]
        return (standing + (count == 0 ? [] : [files])).map { $0[language] }.joined(separator: " · ")
    }

    /// Why it is asked for, or may be; nothing when it simply is.
    var reason: Phrase? {
        switch need {
        case .needed: nil
        case .no: DocumentTexts.needless
        case .perhaps where !rule.isAlways: DocumentTexts.perhapsHas
        case .perhaps where !rule.confidence.isCertain: DocumentTexts.perhapsRule
        case .perhaps: DocumentTexts.perhapsBirth
        }
    }
}
