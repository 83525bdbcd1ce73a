import Casework
import Dates
import HTML
import Organisation
import Web

/// How busy a place was, and how long people waited there. Tells of nobody in particular.
struct BusyPage: Page {
    let place: ID<Place>
    let placeName: String
    /// Where else he works.
    let others: [MenuItem]
    let weeks: BusyWeeks
    let busy: BusyHours
    let waits: [WaitingTime]

    func title(_ language: Language) -> String {
        BusyTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1") { h in
            h.text(title(language) + " ")
            h.bdi(placeName)
        }
        h.el("p", .class("ww-lead"), text: BusyTexts.period.with([
            "from": DateText.long(weeks.days.lowerBound, language), "to": DateText.long(weeks.lastDay, language),
        ])[language])
        drawWays(into: &h, language)
        h.el("h2", text: BusyTexts.perHour[language])
        if busy.hours.isEmpty {
            h.el("p", .class("ww-blank"), text: BusyTexts.closed[language])
        } else {
            BusyPicture(busy: busy).draw(into: &h, language)
        }
        h.el("h2", text: BusyTexts.waiting[language])
        drawWaits(into: &h, language)
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        let link = { (weeks: BusyWeeks) in BusyAddresses.page.link(place.description, query: weeks.query) }
        h.el("p", .class("ww-pills")) { h in
            h.el("a", .href(link(weeks.before)), text: BusyTexts.before[language])
            for count in BusyWeeks.choices {
                h.el(
                    "a", .href(link(weeks.with(count))), .aria("current", count == weeks.count ? "page" : nil),
                    text: BusyTexts.weeks.with(["number": String(count)])[language])
            }
            if let after = weeks.after { h.el("a", .href(link(after)), text: BusyTexts.after[language]) }
            h.el("a", .href(OpeningAddresses.roster.link(place.description)), text: OpeningTexts.roster[language])
            for other in others { h.el("a", .href(other.link)) { h in h.bdi(other.label[language]) } }
        }
    }

    private func drawWaits(into h: inout HTML, _ language: Language) {
        guard !waits.isEmpty else {
            return h.el("p", .class("ww-blank"), text: BusyTexts.nobodyWaited[language])
        }
        h.el("p", text: BusyTexts.waitingHow[language])
        let label = BusyTexts.waitingTable[language]
        let columns = [BusyTexts.deskAndDay, BusyTexts.called, BusyTexts.median, BusyTexts.mostly, BusyTexts.left]
        h.scrolled(label) { h in
            DataTable(
                caption: label, columns: columns.map { $0[language] },
                rows: waits.map { one in
                    [
                        .text(one.desk.label.capitalised[language] + ", " + Self.weekday(one.weekday)[language]),
                        .number(one.minutes.count), Self.minutes(one.median, language), Self.minutes(one.mostly, language),
                        .number(one.left),
                    ]
                }
            ).draw(into: &h)
        }
    }

    static func weekday(_ day: Weekday) -> Phrase { DueText.weekdays[day.rawValue - 1] }

    private static func minutes(_ number: Int?, _ language: Language) -> TableCell {
        .figure(number.map { BusyTexts.minutes.with(["number": String($0)])[language] } ?? "–")
    }
}
