import Casework
import HTML
import Web

/// The figures of one kind of work, for one area and year.
struct WorkPage: Page {
    let work: Phrase
    let report: Report
    let years: [Int]
    let hasLists: Bool
    /// The address of this page for another year.
    let link: @Sendable (Int) -> String

    func title(_ language: Language) -> String {
        ReportTexts.figuresOf.with([
            "work": work[language], "area": report.area.name[language], "year": String(report.year),
        ])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("nav", .aria("label", ReportTexts.years[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                for year in years {
                    h.el("li") { h in
                        h.el(
                            "a", .href(link(year)), .aria("current", year == report.year ? "page" : nil),
                            text: String(year))
                    }
                }
            }
        }
        h.el("div", .class("ww-section")) { h in
            for entry in report.entries {
                FigureCard(entry: entry, area: report.area, year: report.year, hasList: hasLists, heading: "h2")
                    .draw(into: &h, language)
            }
        }
        h.el("p") { h in
            h.el(
                "a", .class("ww-button"), .href(ReportAddresses.report.link(report.area.code, String(report.year))),
                text: ReportTexts.toReport[language])
        }
    }
}
