import Casework
import Dates
import HTML
import Web

/// The list behind a figure, fifty lines at a time. File numbers, no names.
struct ListPage: Page {
    static let by = "per"
    static let key = "deel"

    let figure: Figure
    let area: Area
    let year: Int
    /// Of which alone; nothing for the whole list.
    var part: Part?
    /// The value of the figure, and how many lines the list has: not the same for a balance.
    let value: Int
    let lines: [Member]
    /// From 1.
    let page: Int
    let hasMore: Bool

    func title(_ language: Language) -> String {
        figure.label[language] + " " + String(year)
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el(
                "a", .href(ReportAddresses.report.link(area.code, String(year))),
                text: ReportTexts.annualOf.with(["year": String(year), "area": area.name[language]])[language])
        }
        h.el("h1") { h in
            h.el("span", .class("ww-figure__value"), text: Amount.text(value, of: figure))
            h.text(" " + figure.label[language])
        }
        if let part {
            h.el("p", .class("ww-lead")) { h in h.bdi(part.label[language]) }
            h.el("p") { h in
                let all = ReportAddresses.list.link(figure.id, area.code, String(year))
                h.el("a", .href(all), text: ReportTexts.allLines[language])
            }
        } else {
            h.el("p", .class("ww-lead"), text: figure.definition[language])
        }
        if lines.isEmpty {
            h.el("p", .class("ww-blank"), text: ReportTexts.emptyList[language])
        } else {
            let label = ReportTexts.listOf[language]
            h.scrolled(label) { h in
                drawTable(into: &h, language)
            }
            drawPaging(into: &h, language)
        }
    }

    private func drawTable(into h: inout HTML, _ language: Language) {
        h.el("table", .class("ww-table ww-table--list")) { h in
            h.el("caption", .class("ww-table__caption"), text: ReportTexts.listOf[language])
            h.el("thead") { h in
                h.el("tr") { h in
                    h.el("th", .scope("col"), text: ReportTexts.number[language])
                    h.el("th", .scope("col"), text: ReportTexts.date[language])
                    if hasAbout { h.el("th", .scope("col"), text: ReportTexts.about[language]) }
                    for breakdown in figure.breakdowns { h.el("th", .scope("col"), text: breakdown.label[language]) }
                    if hasAmounts { h.el("th", .scope("col"), .class("number"), text: ReportTexts.amount[language]) }
                }
            }
            h.el("tbody") { h in
                for line in lines { drawLine(line, into: &h, language) }
            }
        }
    }

    private var hasAbout: Bool { lines.contains { $0.about != nil } }
    private var hasAmounts: Bool { lines.contains { $0.amount != 1 } }

    private func drawLine(_ line: Member, into h: inout HTML, _ language: Language) {
        h.el("tr") { h in
            h.el("th", .scope("row"), .dir("ltr"), text: line.number)
            h.el("td", text: CalendarDate(iso: line.date).map { DateText.long($0, language) } ?? line.date)
            if hasAbout { h.el("td") { h in h.bdi(line.about.map { figure.about.word(for: $0)[language] } ?? "") } }
            for (breakdown, key) in zip(figure.breakdowns, line.keys) {
                h.el("td") { h in h.bdi(key.map { breakdown.word(for: $0)[language] } ?? "") }
            }
            if hasAmounts { h.el("td", .class("number"), text: Amount.text(line.amount, of: figure)) }
        }
    }

    private func drawPaging(into h: inout HTML, _ language: Language) {
        let from = (page - 1) * Members.perPage + 1
        h.el("nav", .class("ww-paging"), .aria("label", ReportTexts.pages[language])) { h in
            if page > 1 { drawLink(to: page - 1, ReportTexts.earlier[language], into: &h) }
            if !hasAmounts {
                h.el("span", text: ReportTexts.range.with([
                    "from": DutchNumber.text(from), "to": DutchNumber.text(from + lines.count - 1),
                    "all": DutchNumber.text(value),
                ])[language])
            }
            if hasMore { drawLink(to: page + 1, ReportTexts.later[language], into: &h) }
            if part == nil { drawFiles(into: &h, language) }
        }
    }

    /// Only all lines together leave the program.
    private func drawFiles(into h: inout HTML, _ language: Language) {
        h.el(
            "a", .href(ReportAddresses.listTable.link(figure.id, area.code, String(year))),
            text: ReportTexts.asTable[language])
        h.el(
            "a", .href(ReportAddresses.listWorkbook.link(figure.id, area.code, String(year))),
            text: ReportTexts.asWorkbook[language])
    }

    private func drawLink(to page: Int, _ label: String, into h: inout HTML) {
        h.el(
            "a", .href(ReportAddresses.list.link(figure.id, area.code, String(year), query: query(page))),
            text: label)
    }

    private func query(_ page: Int) -> [(String, String)] {
        [("bladzijde", String(page))] + (part.map { [(Self.by, $0.breakdown.id), (Self.key, $0.key)] } ?? [])
    }
}
