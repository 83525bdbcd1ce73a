import Casework
import Dates
import HTML

/// One figure on a page: the number large, last year's, how it was counted, its checks, its charts and its list.
struct FigureCard: Sendable {
    let entry: Report.Entry
    let area: Area
    let year: Int
    /// Whether there is a server behind the page to ask for lists.
    let hasList: Bool
    /// A step below the heading that it stands under.
    var heading: StaticString = "h3"

    private var figure: Figure { entry.count.figure }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("article", .class(isWide ? "ww-figure ww-figure--wide" : "ww-figure"), .id(anchor)) { h in
            h.el("div", .class("ww-figure__head")) { h in
                h.el(heading, .class("ww-figure__label")) { h in
                    h.el("span", .class("ww-figure__value"), text: value)
                    h.text(" " + figure.label[language])
                }
                drawWords(into: &h, language)
            }
            if !pictures.isEmpty || !entry.lines.isEmpty {
                h.el("div", .class("ww-figure__pictures")) { h in
                    drawPictures(into: &h, language)
                }
            }
        }
    }

    private var anchor: String { Self.anchor(figure) }
    private var value: String { Amount.text(entry.count.value, of: figure) }

    /// What a link on the same page names the card by.
    static func anchor(_ figure: Figure) -> String {
        figure.id.replacing(".", with: "-")
    }

    /// A card with much to show takes the whole width; small cards stand beside each other.
    private var isWide: Bool {
        pictures.count > 1 || !entry.lines.isEmpty || pictures.contains(where: \.isLarge)
    }

    private var pictures: [Picture] {
        entry.recipe.breakdowns.compactMap { id in
            guard let division = entry.count.division(id) else { return nil }
            let picture = Picture(
                division: division, before: entry.before?.division(id), figure: figure, year: year, anchor: anchor)
            return picture.isEmpty ? nil : picture
        }
    }

    private func drawWords(into h: inout HTML, _ language: Language) {
        if let sentence = entry.recipe.sentence {
            h.el("p", .class("ww-figure__sentence"), text: Wording.fill(sentence, from: entry.count)[language])
        }
        drawLastYear(into: &h, language)
        for check in entry.checks { CheckLine(result: check).draw(into: &h, language) }
        h.el("details", .class("ww-figure__how")) { h in
            h.el("summary", text: ReportTexts.howCounted[language])
            h.el("p", text: figure.definition[language])
        }
        if hasList {
            h.el("p", .class("ww-figure__list")) { h in
                h.el("a", .href(ReportAddresses.list.link(figure.id, area.code, String(year)))) { h in
                    h.text(ReportTexts.list[language])
                    h.el("span", .class("ww-hidden"), text: ": " + figure.label[language])
                }
            }
            for one in figure.more { drawWay(one, into: &h, language) }
        }
    }

    private func drawWay(_ breakdown: Breakdown, into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-figure__list")) { h in
            h.el("a", .href(ReportAddresses.division.link(figure.id, area.code, String(year), breakdown.id))) { h in
                h.text(DivisionPage.words(breakdown)[language])
                h.el("span", .class("ww-hidden"), text: ": " + figure.label[language])
            }
        }
    }

    private func drawLastYear(into h: inout HTML, _ language: Language) {
        guard let before = entry.before else { return }
        let difference = Amount.signed(entry.count.value - before.value)
        h.el("p", .class("ww-figure__before"), text: ReportTexts.lastYear.with([
            "year": String(year - 1), "value": Amount.text(before.value, of: figure), "difference": difference,
        ])[language])
    }

    private func drawPictures(into h: inout HTML, _ language: Language) {
        for picture in pictures { picture.draw(into: &h, language) }
        if !entry.lines.isEmpty {
            LedgerTable(lines: entry.lines, figure: figure, total: entry.count.value).draw(into: &h, language)
        }
    }
}
