import Casework
import Dates
import HTML
import Web

/// Who came to live in a municipality in a half-year, each with why he counts or not.
struct TargetPeoplePage: Page {
    static let part = "deel"
    /// As many as fit on a page that loads quickly.
    static let most = 25

    let town: String
    let municipality: MunicipalityCode
    let half: HalfYear
    let all: Int
    let first: Int
    let shown: [Row]

    struct Row: Sendable, Equatable {
        let line: CountedLine
        /// Nothing for somebody whose card is not open to who reads.
        let name: String?
        let link: String?
    }

    func title(_ language: Language) -> String {
        TargetPeopleTexts.title.with(["town": town]).with("half", TargetWords.half(half))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let back = HousingAddresses.target.link(municipality.text, half.text)
        h.el("p", .class("ww-crumbs")) { h in h.el("a", .href(back), text: HousingTexts.target[language]) }
        h.el("h1") { h in h.bdi(title(language)) }
        guard !shown.isEmpty else {
            return h.el("p", .class("ww-blank"), text: TargetTexts.nobody[language])
        }
        h.el("p", text: TargetPeopleTexts.range.with([
            "from": String(first + 1), "to": String(first + shown.count), "all": String(all),
        ])[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for row in shown { h.el("li") { h in draw(row, into: &h, language) } }
        }
        drawParts(into: &h, language)
    }

    private func draw(_ row: Row, into h: inout HTML, _ language: Language) {
        let link = TargetAddresses.count.link(row.line.placement.description)
        h.el("a", .class("ww-rows__one"), .href(link)) { h in
            h.el("strong") { h in h.bdi(row.name ?? TargetPeopleTexts.nameless[language]) }
            h.el("span") { h in
                h.text(DateText.long(row.line.line.startedOn, language) + " · ")
                h.text(TargetPeopleTexts.route(row.line.line.route)[language] + " · ")
                h.bdi(row.line.dwelling)
            }
            h.el("span", text: VerdictWords.sentence(row.line, language))
        }
    }

    private func drawParts(into h: inout HTML, _ language: Language) {
        guard all > Self.most else { return }
        let link = { (part: Int) in
            TargetAddresses.people.link(municipality.text, half.text, query: [(Self.part, String(part))])
        }
        let part = first / Self.most + 1
        h.el("p", .class("ww-pills")) { h in
            if part > 1 { h.el("a", .href(link(part - 1)), text: TargetPeopleTexts.earlier[language]) }
            if first + shown.count < all { h.el("a", .href(link(part + 1)), text: TargetPeopleTexts.later[language]) }
        }
    }
}

enum TargetPeopleTexts {
    static let title = Phrase(nl: "Wie meetelt in {town}: {half}", en: "Who counts in {town}: {half}")
    static let range = Phrase(nl: "Regel {from} tot en met {to} van {all}", en: "Line {from} to {to} of {all}")
    static let nameless = Phrase(nl: "Iemand van een ander team", en: "Somebody of another team")
    static let earlier = Phrase(nl: "Vorige regels", en: "Earlier lines")
    static let later = Phrase(nl: "Volgende regels", en: "Later lines")

    static func route(_ route: Placement.Route) -> Phrase {
        HousingFigures.routes.word(for: route.rawValue)
    }
}
