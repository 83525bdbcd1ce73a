import Casework
import HTML
import Web

/// Who may be the same as a client (dubbelen): the most alike first, with what says so.
struct DoublesPage: Page {
    static let number = "nummer"

    let card: Card
    let candidates: [Doubles.Candidate]
    var typed = ""
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        DoubleTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in
            h.bdi(card.name)
            h.text(" · " + card.facts(language))
        }
        h.complaints(complaints, language)
        if candidates.isEmpty {
            h.el("p", .class("ww-blank"), text: DoubleTexts.none[language])
        } else {
            h.el("p", text: DoubleTexts.intro[language])
            h.el("ul", .class("ww-cards")) { h in
                for candidate in candidates { h.el("li", .class("ww-card")) { h in draw(candidate, into: &h, language) } }
            }
        }
        h.form(ClientAddresses.doubles.link(card.person.description), .class("ww-form")) { h in
            Field(Self.number, DoubleTexts.byNumber, hint: DoubleTexts.byNumberHint, value: typed)
                .draw(into: &h, complaints, language)
            h.submit(DoubleTexts.compare, language, isQuiet: true)
        }
        h.backToFile(card.person, language)
    }

    private func draw(_ candidate: Doubles.Candidate, into h: inout HTML, _ language: Language) {
        let other = candidate.card
        let link = ClientAddresses.comparison.link(card.person.description, other.person.description)
        h.el("a", .href(link)) { h in h.bdi(other.name) }
        if let own = other.ownScript { h.el("span") { h in h.bdi(own) } }
        h.el("span", .class("ww-card__code"), text: other.facts(language))
        h.el("span", text: candidate.resemblance.words(language))
    }
}
