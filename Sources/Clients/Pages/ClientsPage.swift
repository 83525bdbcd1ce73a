import Casework
import HTML
import Web

/// Finding a client, and the clients for whom one works.
struct ClientsPage: Page {
    static let field = "zoek"
    /// Sent along by the script, that wants the list and not the page around it.
    static let list = "lijst"

    let own: [Card]
    /// What was found; nothing when nothing was looked for.
    var found: [Card]?
    var words = ""
    var complaints = Complaints()
    /// What else he may do with clients.
    var doors: [MenuItem] = []

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        ClientTexts.clients[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.form(ClientAddresses.clients.link(), .class("ww-form"), .role("search"), .data("zoek", Self.field)) { h in
            Field(Self.field, ClientTexts.search, hint: ClientTexts.searchHint, value: words, hasFocus: true)
                .draw(into: &h, complaints, language)
            h.submit(ClientTexts.find, language)
        }
        h.el("p", .id("aantal"), .class("ww-hidden"), .role("status"), text: "")
        h.el("div", .id("gevonden")) { h in
            if let found { FoundClients(cards: found).draw(into: &h, language) }
        }
        h.el("p") { h in
            h.el("a", .class("ww-button ww-button--quiet"), .href(ClientAddresses.new.link()), text: PersonTexts.new[language])
            for door in doors { h.el("a", .class("ww-button ww-button--quiet"), .href(door.link), text: door.label[language]) }
        }
        h.el("h2", text: ClientTexts.own[language])
        h.cards(own, else: ClientTexts.noneOwn, language)
    }
}

extension HTML {
    mutating func cards(_ cards: [Card], else blank: Phrase, _ language: Language) {
        guard !cards.isEmpty else { return el("p", .class("ww-blank"), text: blank[language]) }
        el("ul", .class("ww-cards ww-plain")) { h in
            for card in cards {
                h.el("li", .class("ww-card")) { h in
                    h.el("a", .href(ClientAddresses.file.link(card.person.description))) { h in h.bdi(card.name) }
                    if let own = card.ownScript { h.el("span") { h in h.bdi(own) } }
                    h.el("span", .class("ww-card__code"), text: card.facts(language))
                    if let why = card.why { h.el("em", text: why[language]) }
                }
            }
        }
    }
}

extension Card {
    /// Year of birth, place, file number.
    func facts(_ language: Language) -> String {
        [bornYear.map { ClientTexts.bornIn.with(["year": $0])[language] }, place, person.description]
            .compactMap { $0 }.joined(separator: " · ")
    }
}
