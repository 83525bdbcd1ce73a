import Access
import Casework
import HTML
import Web

/// What is known of a client beside his names and birth, by kind, on his page.
struct KnownFacts {
    let person: ID<Person>
    let known: [FileView.Known]
    let mayAdd: Bool

    func draw(into h: inout HTML, _ language: Language) {
        guard mayAdd, !known.isEmpty else { return }
        h.el("h2", text: FactTexts.known[language])
        h.el("dl", .class("ww-facts")) { h in
            for one in known {
                h.el("dt", text: one.kind.name[language])
                h.el("dd") { h in
                    for fact in one.facts { draw(fact, one.kind, into: &h, language) }
                    h.el(
                        "a", .href(ClientAddresses.newFact.link(person.description, one.kind.slug)),
                        .aria("label", FactTexts.add.with(["kind": one.kind.name[language]])[language]),
                        text: FactTexts.plus[language])
                }
            }
        }
    }

    private func draw(_ fact: Fact, _ kind: FactKind, into h: inout HTML, _ language: Language) {
        let link = ClientAddresses.fact.link(person.description, kind.slug, ID<Fact>(fact.id).description)
        if kind.isSealed {
            let day = PersonFacts.date(fact.values.last?.flatMap { $0 } ?? "", language)
            let words = SealedTexts.open.with(["kind": kind.name[language], "day": day])
            return h.el("p") { h in h.el("a", .href(link), text: words[language]) }
        }
        let words = zip(kind.fields, fact.values).compactMap { field, value in
            field.isFrom || value == nil ? nil : field.shown(value, language)
        }
        h.el("p") { h in
            h.el("a", .href(link)) { h in
                h.bdi(words.joined(separator: ", "))
            }
        }
    }
}
