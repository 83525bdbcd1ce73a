package import Casework
package import HTML
import Web

/// The annual report as a page.
package struct ReportPage: Page {
    private let report: Report
    /// The years over which there is something to report, newest first.
    private let years: [Int]
    private let isOnline: Bool
    private let hasLists: Bool

    /// - Parameter isOnline: whether there is a server behind the page to ask for other years.
    /// - Parameter hasLists: whether the reader may see the lists behind the figures.
    package init(_ report: Report, years: [Int] = [], isOnline: Bool, hasLists: Bool) {
        self.report = report
        self.years = years
        self.isOnline = isOnline
        self.hasLists = hasLists
    }

    package func title(_ language: Language) -> String {
        ReportTexts.annualOf.with(["year": String(report.year), "area": report.area.name[language]])[language]
    }

    package func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        if isOnline { drawChoices(into: &h, language) }
        drawChecks(into: &h, language)
        drawContents(into: &h, language)
        for (number, section) in report.sections.enumerated() {
            h.el("section", .class("ww-section"), .aria("labelledby", "deel-\(number + 1)")) { h in
                h.el("h2", .id("deel-\(number + 1)"), text: section.title[language])
                for entry in section.entries {
                    FigureCard(entry: entry, area: report.area, year: report.year, hasList: hasLists)
                        .draw(into: &h, language)
                }
            }
        }
    }

    private func drawChoices(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-choices")) { h in
            h.el("nav", .aria("label", ReportTexts.years[language])) { h in
                h.el("ul", .class("ww-pills")) { h in
                    for year in years { drawYear(year, into: &h) }
                }
            }
            h.el("ul", .class("ww-downloads")) { h in
                drawDownload(ReportAddresses.reportTable, ReportTexts.asTable[language], into: &h)
                drawDownload(ReportAddresses.reportData, ReportTexts.asData[language], into: &h)
            }
        }
    }

    private func drawYear(_ year: Int, into h: inout HTML) {
        h.el("li") { h in
            h.el(
                "a", .href(ReportAddresses.report.link(report.area.code, String(year))),
                .aria("current", year == report.year ? "page" : nil), text: String(year))
        }
    }

    private func drawDownload(_ address: Address, _ label: String, into h: inout HTML) {
        h.el("li") { h in
            h.el("a", .href(address.link(report.area.code, String(report.year))), text: label)
        }
    }

    private func drawChecks(into h: inout HTML, _ language: Language) {
        let failing = report.entries.filter { $0.checks.contains { !$0.fits } }
        let failed = report.checks.filter { !$0.fits }.count
        let words = switch failed {
        case 0: ReportTexts.checksAllFit
        case 1: ReportTexts.checkOneFails
        default: ReportTexts.checksSomeFail
        }
        h.el("p", .class(failed == 0 ? "ww-check" : "ww-check ww-check--failed")) { h in
            h.text(words.with(["all": String(report.checks.count), "failed": String(failed)])[language])
            for entry in failing {
                h.text(" ")
                h.el("a", .href("#" + FigureCard.anchor(entry.count.figure)), text: entry.count.figure.label[language])
            }
        }
    }

    /// The headings with the first number of each: a reader with one minute has seen the year.
    private func drawContents(into h: inout HTML, _ language: Language) {
        h.el("nav", .class("ww-contents"), .aria("label", ReportTexts.sections[language])) { h in
            h.el("ol") { h in
                for (number, section) in report.sections.enumerated() {
                    h.el("li") { h in
                        h.el("a", .href("#deel-\(number + 1)")) { h in
                            h.el("span", .class("ww-contents__title"), text: section.title[language])
                            drawFirst(of: section, into: &h, language)
                        }
                    }
                }
            }
        }
    }

    private func drawFirst(of section: Report.Section, into h: inout HTML, _ language: Language) {
        guard let count = section.entries.first?.count else { return }
        h.el("span", .class("ww-contents__value"), text: Amount.text(count.value, of: count.figure))
        h.el("span", .class("ww-contents__label"), text: count.figure.label[language])
    }
}
