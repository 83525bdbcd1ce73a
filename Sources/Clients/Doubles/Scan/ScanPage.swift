import Casework
import HTML
import Web

/// Who may be in the data twice, pair by pair: the most alike first, with what says so.
struct ScanPage: Page {
    struct Pair {
        let one: Card
        let other: Card
        let resemblance: Resemblance
    }

    /// Pairs on a page.
    static let size = 20

    let pairs: [Pair]
    /// On all pages together, and those that are not kept.
    let count: Int
    /// Whether nobody was left out for having a name that too many have.
    let isAll: Bool
    var number = 1
    var hasNext = false

    func title(_ language: Language) -> String {
        ScanTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        if pairs.isEmpty {
            h.el("p", .class("ww-blank"), text: ScanTexts.none[language])
        } else {
            h.el("p", .class("ww-lead"), text: words(language))
            h.el("p", text: ScanTexts.intro[language])
            h.el("ul", .class("ww-cards ww-plain")) { h in
                for pair in pairs { h.el("li", .class("ww-card")) { h in draw(pair, into: &h, language) } }
            }
        }
        if !isAll { h.el("p", text: ScanTexts.tooFrequent[language]) }
        h.el("p", .class("ww-downloads")) { h in
            if number > 1 { drawLink(to: number - 1, ScanTexts.earlier, into: &h, language) }
            if hasNext { drawLink(to: number + 1, ScanTexts.later, into: &h, language) }
            h.el("a", .href(ClientAddresses.clients.link()), text: ClientTexts.clients[language])
        }
    }

    private func words(_ language: Language) -> String {
        count == 1 ? ScanTexts.one[language] : ScanTexts.many.with(["count": DutchNumber.text(count)])[language]
    }

    private func draw(_ pair: Pair, into h: inout HTML, _ language: Language) {
        let link = ClientAddresses.comparison.link(pair.one.person.description, pair.other.person.description)
        h.el("a", .href(link)) { h in
            h.el("span") { h in
                h.bdi(pair.one.name)
                h.text(" – ")
                h.bdi(pair.other.name)
            }
        }
        for card in [pair.one, pair.other] { h.el("span", .class("ww-card__code"), text: card.facts(language)) }
        h.el("span", text: pair.resemblance.words(language))
    }

    private func drawLink(to page: Int, _ words: Phrase, into h: inout HTML, _ language: Language) {
        h.el("a", .href(ClientAddresses.scan.link(query: [("bladzijde", String(page))])), text: words[language])
    }
}
