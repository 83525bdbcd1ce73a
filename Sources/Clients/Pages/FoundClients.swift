import Casework
import HTML
import Web

/// Whom a search found: a part of the page, and by itself the answer to who is still typing.
struct FoundClients: Page {
    /// One more than are shown when there are more.
    let cards: [Card]

    func title(_ language: Language) -> String {
        ClientTexts.found[language]
    }

    func drawHead(into h: inout HTML, _ language: Language) {
        h.el("h2", .data("aantal", count[language]), text: ClientTexts.found[language])
        if cards.count > Cards.most { h.el("p", text: ClientTexts.more[language]) }
    }

    func draw(into h: inout HTML, _ language: Language) {
        drawHead(into: &h, language)
        h.cards(Array(cards.prefix(Cards.most)), else: ClientTexts.noneFound, language)
    }

    /// What is said to who cannot see the list change.
    private var count: Phrase {
        switch cards.count {
        case 0: ClientTexts.noneFound
        case 1: ClientTexts.foundOne
        case ...Cards.most: ClientTexts.foundMany.with(["count": String(cards.count)])
        default: ClientTexts.more
        }
    }
}
