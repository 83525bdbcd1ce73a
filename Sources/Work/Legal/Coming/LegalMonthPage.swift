import Casework
import Dates
import HTML
import Web

/// What is due in a month, as a calendar.
struct LegalMonthPage: Page {
    static let month = "maand"
    /// So many stand on one day.
    private static let perDay = 5

    let period: Period
    let isOwn: Bool
    let terms: [ComingTerm]
    let parts: ComingParts
    let today: CalendarDate

    func title(_ language: Language) -> String {
        let words = DateText.months[period.from.month - 1] + (" " + String(period.from.year))
        return ComingTexts.month.with("month", words)[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        LegalTabs.draw(.month, into: &h, language)
        h.el("h1", text: title(language))
        drawWays(into: &h, language)
        if terms.count == ComingTerms.most { h.el("p", text: ComingTexts.full[language]) }
        if terms.isEmpty { h.el("p", .class("ww-blank"), text: ComingTexts.emptyMonth[language]) }
        let byDay = Dictionary(grouping: terms, by: \.day)
        h.scrolled(title(language)) { h in
            h.el("table", .class("ww-table")) { h in
                h.el("thead") { h in
                    h.el("tr") { h in
                        for day in DueText.weekdays { h.el("th", .scope("col"), text: day[language]) }
                    }
                }
                h.el("tbody") { h in
                    var monday = period.from.monday
                    while monday < period.until {
                        h.el("tr") { h in
                            for day in 0..<7 { draw(monday.adding(days: day), byDay, into: &h, language) }
                        }
                        monday = monday.adding(days: 7)
                    }
                }
            }
        }
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        h.el("nav", .class("ww-screen"), .aria("label", ComingTexts.ways[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                draw(period.from.adding(months: -1), ComingTexts.earlier, into: &h, language)
                draw(period.until, ComingTexts.later, into: &h, language)
            }
        }
        h.el("nav", .class("ww-screen"), .aria("label", ComingTexts.otherWeeks[language])) { h in
            ComingParts.drawWhich(
                isOwn: isOwn, LegalAddresses.month, [(name: Self.month, value: Self.text(period.from))], into: &h, language)
        }
    }

    private func draw(_ first: CalendarDate, _ words: Phrase, into h: inout HTML, _ language: Language) {
        guard Self.years.contains(first.year) else { return }
        let own = isOwn ? [(name: ComingParts.which, value: ComingParts.own)] : []
        let link = LegalAddresses.month.link(query: [(name: Self.month, value: Self.text(first))] + own)
        h.el("li") { h in h.el("a", .href(link), text: words[language]) }
    }

    /// "2026-11"
    static func text(_ day: CalendarDate) -> String { String(day.iso.prefix(7)) }

    static let years = 2000...2100

    private func draw(
        _ day: CalendarDate, _ byDay: [CalendarDate: [ComingTerm]], into h: inout HTML, _ language: Language
    ) {
        guard period.contains(day) else { return h.el("td", text: "") }
        let due = byDay[day] ?? []
        h.el("td") { h in
            h.el("p") { h in
                if day == today {
                    h.el("strong", .aria("current", "date"), text: String(day.day))
                } else {
                    h.text(String(day.day))
                }
            }
            guard !due.isEmpty else { return }
            h.el("ul", .class("ww-choice")) { h in
                for term in due.prefix(Self.perDay) {
                    h.el("li") { h in
                        let link = LegalAddresses.dossier.link(term.dossier.description)
                        h.el("a", .href(link), text: parts.label(term).capitalised[language])
                        h.text(" ")
                        parts.drawWho(term.dossier, term.client, into: &h)
                    }
                }
                guard due.count > Self.perDay else { return }
                h.el("li", text: ComingTexts.more.with(["count": String(due.count - Self.perDay)])[language])
            }
        }
    }
}
