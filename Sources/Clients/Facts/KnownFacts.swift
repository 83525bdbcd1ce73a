import Access
import Casework
import HTML
import Web

/// What is known of a client beside his names and birth, by kind, on his page.
struct KnownFacts {
    static let anchor = "gegevens"

    let person: ID<Person>
    let known: [FileView.Known]
    let mayAdd: Bool

    func draw(into h: inout HTML, _ language: Language) {
        guard mayAdd, !known.isEmpty else { return }
        h.el("h2", .id(Self.anchor), text: FactTexts.known[language])
        h.el("dl", .class("ww-facts")) { h in
            for one in known {
                h.el("dt", text: one.kind.name[language])
                h.el("dd") { h in
                    // What is sealed stands in the timeline by its day.
                    if !one.kind.isSealed { for fact in one.facts { draw(fact, one.kind, into: &h, language) } }
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
