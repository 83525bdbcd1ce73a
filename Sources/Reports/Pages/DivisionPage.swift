import Casework
import HTML
import Web

/// A figure divided in one way: drawn, and as a table of which each line leads to its part of the list.
struct DivisionPage: Page {
    /// So many bars still make a picture that can be read; the table names all groups.
    private static let mostBars = 12

    let figure: Figure
    let area: Area
    let year: Int
    let division: Count.Division

    private var breakdown: Breakdown { division.breakdown }
    private var cells: [Count.Cell] { division.cells.filter { $0.value != 0 } }

    func title(_ language: Language) -> String {
        figure.label[language] + " " + String(year) + ", " + Self.words(breakdown)[language].lowercased()
    }

    /// "Per onderwerp"
    static func words(_ breakdown: Breakdown) -> Phrase {
        ReportTexts.by.with("what", Phrase(nl: breakdown.label.nl.lowercased(), en: breakdown.label.en.lowercased()))
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el(
                "a", .href(ReportAddresses.report.link(area.code, String(year))),
                text: ReportTexts.annualOf.with(["year": String(year), "area": area.name[language]])[language])
        }
        h.el("h1", text: title(language))
        drawWays(into: &h, language)
        h.el("p", text: figure.definition[language])
        guard !cells.isEmpty else {
            return h.el("p", .class("ww-blank"), text: ReportTexts.emptyList[language])
        }
        h.el("div", .class("ww-picture")) { h in
            let largest = Set(division.largest.map(\.key))
            BarChart(
                idPrefix: "deel", title: breakdown.label[language] + ": " + Wording.top(division, language),
                bars: cells.prefix(Self.mostBars).map {
                    Bar(label: $0.label[language], value: $0.value, emphasised: largest.contains($0.key))
                }
            ).draw(into: &h)
            drawTable(into: &h, language)
        }
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        h.el("nav", .class("ww-pills"), .aria("label", ReportTexts.ways[language])) { h in
            for one in figure.breakdowns + figure.more {
                h.el(
                    "a", .href(ReportAddresses.division.link(figure.id, area.code, String(year), one.id)),
                    .aria("current", one.id == breakdown.id ? "page" : nil), text: Self.words(one)[language])
            }
            h.el("a", .href(ReportAddresses.list.link(figure.id, area.code, String(year))), text: ReportTexts.allLines[language])
        }
    }

    private func drawTable(into h: inout HTML, _ language: Language) {
        h.el("table", .class("ww-table")) { h in
            h.el("caption", .class("ww-table__caption"), text: title(language))
            h.el("thead") { h in
                h.el("tr") { h in
                    h.el("th", .scope("col"), text: breakdown.label[language])
                    h.el("th", .scope("col"), .class("number"), text: figure.unit.words[language])
                }
            }
            h.el("tbody") { h in
                for cell in cells { h.el("tr") { h in draw(cell, into: &h, language) } }
            }
        }
    }

    private func draw(_ cell: Count.Cell, into h: inout HTML, _ language: Language) {
        let link = ReportAddresses.list.link(
            figure.id, area.code, String(year), query: [(ListPage.by, breakdown.id), (ListPage.key, cell.key)])
        h.el("th", .scope("row")) { h in
            h.el("a", .href(link)) { h in h.bdi(cell.label[language]) }
        }
        h.el("td", .class("number"), text: Amount.text(cell.value, of: figure))
    }
}
