import Casework
import HTML
import Web

/// One fact about a client: a new one, or one that is there.
struct FactPage: Page {
    let person: ID<Person>
    let kind: FactKind
    /// Nothing for a new one.
    let id: String?
    var form: FactForm
    var complaints = Complaints()
    /// After which change it was drawn: empty when there was none.
    var version = ""
    /// What its reader had not saved, which then stands in the form.
    var draft: Draft?
    /// That somebody else changed the same meanwhile.
    var overtaken: Overtaken?
    /// Whether what was sealed can be read no more.
    var isErased = false

    var script: PageScript? { kind.story == nil ? nil : .page }

    func title(_ language: Language) -> String {
        let words = id == nil ? FactTexts.add : FactTexts.change
        return words.with(["kind": kind.name[language]])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        overtaken?.draw(into: &h, person, language)
        drawState(into: &h, language)
        h.form(address, .class("ww-form"), .init("data-concept", draftAddress)) { h in
            h.void("input", .type("hidden"), .name(Overtaken.version), .value(version))
            if kind.story != nil { h.void("input", .type("hidden"), .name(DraftHandlers.fact), .value(id ?? "")) }
            for field in kind.fields { draw(field, into: &h, language) }
            if kind.story != nil { h.el("p", .class("ww-field__hint"), .role("status"), .init("data-bewaard", "")) { _ in } }
            h.submit(PersonTexts.save, language)
        }
        if draft != nil { drawDiscard(into: &h, language) }
        if let id { drawEnds(id, into: &h, language) }
        h.backToFile(person, language)
    }

    private func drawState(into h: inout HTML, _ language: Language) {
        if isErased { return h.el("p", .class("ww-lead"), text: SealedTexts.gone[language]) }
        if kind.isSealed, id != nil { h.el("p", text: SealedTexts.opened[language]) }
        if let draft {
            h.el("p", .role("status"), text: DraftTexts.found.with(["time": DateText.moment(draft.at, language)])[language])
        }
    }

    private func drawDiscard(into h: inout HTML, _ language: Language) {
        h.form(ClientAddresses.draftRemoval.link(person.description, kind.slug)) { h in
            h.void("input", .type("hidden"), .name(DraftHandlers.fact), .value(id ?? ""))
            h.submit(DraftTexts.discard, language, isQuiet: true)
        }
    }

    private var draftAddress: String? {
        kind.story == nil ? nil : ClientAddresses.draft.link(person.description, kind.slug)
    }

    private var address: String {
        guard let id else { return ClientAddresses.newFact.link(person.description, kind.slug) }
        return ClientAddresses.fact.link(person.description, kind.slug, id)
    }

    private func draw(_ field: FactField, into h: inout HTML, _ language: Language) {
        if case .choice(let options) = field.answer {
            let empty = [(value: "", label: FactTexts.choose)]
            Choice(field.name, field.label, empty + options.map { ($0.code, $0.label) }, chosen: form[field])
                .draw(into: &h, complaints, language)
        } else if case .story = field.answer {
            LongField(field.name, field.label, hint: field.hint, value: form[field]).draw(into: &h, complaints, language)
        } else {
            Field(field.name, field.label, hint: field.hint, value: form[field], isName: field.isWords)
                .draw(into: &h, complaints, language)
        }
    }

    private func drawEnds(_ id: String, into h: inout HTML, _ language: Language) {
        if kind.end != nil {
            h.form(ClientAddresses.factEnd.link(person.description, kind.slug, id)) { h in
                h.submit(FactTexts.over, language, isQuiet: true)
            }
        }
        h.form(ClientAddresses.factRemoval.link(person.description, kind.slug, id)) { h in
            h.el("p", text: FactTexts.removeHint[language])
            h.submit(FactTexts.remove, language, isQuiet: true)
        }
    }
}
