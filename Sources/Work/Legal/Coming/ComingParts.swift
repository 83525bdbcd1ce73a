import Casework
import Clients
import Dates
import HTML
import Web

/// What the calendar and the overview of the week draw alike.
struct ComingParts: Sendable {
    /// Whose: his own alone.
    static let which = "toon"
    static let own = "mijn"

    let rules: LegalRules
    /// Of those whom who reads may know.
    let names: [ID<Person>: String]

    /// All that he may see, or his own.
    static func drawWhich(
        isOwn: Bool, _ address: Address, _ query: [(name: String, value: String)], into h: inout HTML, _ language: Language
    ) {
        h.el("ul", .class("ww-pills")) { h in
            for choice in [false, true] {
                h.el("li") { h in
                    let link = address.link(query: query + (choice ? [(name: Self.which, value: Self.own)] : []))
                    h.el(
                        "a", .href(link), .aria("current", choice == isOwn ? "true" : nil),
                        text: (choice ? ComingTexts.mine : ComingTexts.all)[language])
                }
            }
        }
    }

    func label(_ rule: String) -> Phrase {
        rules.rule(rule)?.label ?? Phrase(same: rule)
    }

    /// "aanvraag gezinshereniging, voor 5 gezinsleden"
    func label(_ term: ComingTerm) -> Phrase {
        let label = label(term.rule)
        return term.people < 2 ? label : label + ", " + ComingTexts.family.with(["count": String(term.people)])
    }

    /// Whose it is: on a screen the name too, on paper the file number alone.
    func drawWho(_ dossier: ID<Dossier>, _ client: ID<Person>, into h: inout HTML) {
        if let name = names[client] {
            h.el("span", .class("ww-screen")) { h in
                h.bdi(name)
                h.text(" ")
            }
        }
        h.text(dossier.description)
    }

    func draw(_ term: ComingTerm, from today: CalendarDate, into h: inout HTML, _ language: Language) {
        let isLate = term.day < today
        let link = LegalAddresses.dossier.link(term.dossier.description)
        h.el("a", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"), .href(link)) { h in
            h.el("strong", text: label(term).capitalised[language])
            h.el("span") { h in
                drawWho(term.dossier, term.client, into: &h)
                h.text(" · " + DueText.words(term.day, from: today, language))
            }
        }
    }
}
