import Casework
import HTML
import Web

/// One fact about a client: a new one, or one that is there.
struct FactPage: Page {
    let person: ID<Person>
    let kind: FactKind
    /// Nothing for a new one.
    let id: String?
    let form: FactForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        let words = id == nil ? FactTexts.add : FactTexts.change
        return words.with(["kind": kind.name[language]])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.form(address, .class("ww-form")) { h in
            for field in kind.fields { draw(field, into: &h, language) }
            h.submit(PersonTexts.save, language)
        }
        if let id { drawEnds(id, into: &h, language) }
        h.backToFile(person, language)
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
