package import Casework
package import HTML
import Web

/// Clients to choose one of, each with a press of a button (keuze): whom somebody chooses is sent in the form and stands in no
/// address.
package struct ClientChoice {
    /// In which the one that was chosen is sent.
    package static let client = "client"

    private let cards: [Card]
    private let address: String

    /// - Parameter address: where the choice is sent to.
    package init(_ cards: [Card], to address: String) {
        self.cards = cards
        self.address = address
    }

    /// What a search found: one more than are shown when there are more.
    package func drawFound(into h: inout HTML, _ language: Language) {
        let found = FoundClients(cards: cards)
        found.drawHead(into: &h, language)
        ClientChoice(Array(cards.prefix(Cards.most)), to: address).draw(into: &h, else: ClientTexts.noneFound, language)
    }

    package func draw(into h: inout HTML, else blank: Phrase, _ language: Language) {
        guard !cards.isEmpty else { return h.el("p", .class("ww-blank"), text: blank[language]) }
        h.form(address, .inPart) { h in
            h.el("ul", .class("ww-choice ww-plain")) { h in
                for card in cards { h.el("li") { h in draw(card, into: &h, language) } }
            }
        }
    }

    private func draw(_ card: Card, into h: inout HTML, _ language: Language) {
        h.el("button", .class("ww-choice__one"), .type("submit"), .name(Self.client), .value(card.person.description)) { h in
            h.el("strong") { h in h.bdi(card.name) }
            if let own = card.ownScript {
                h.text(" ")
                h.bdi(own)
            }
            h.el("span", .class("ww-card__code"), text: card.facts(language))
            if let why = card.why { h.el("em", text: why[language]) }
        }
    }
}
