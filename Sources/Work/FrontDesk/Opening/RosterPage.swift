import Casework
import Clients
import Dates
import HTML
import Organisation
import Trail
import Web

/// Who comes when to a place, a week at a time.
struct RosterPage: Page {
    static let week = "week"
    static let day = "dag"
    static let session = "spreekuur"
    static let colleague = "collega"

    var done: UndoLine?
    let place: ID<Place>
    let placeName: String
    /// Where else he works.
    let others: [MenuItem]
    let monday: CalendarDate
    let today: CalendarDate
    let roster: Roster
    /// Who reads it.
    let own: ID<Colleague>
    /// Who may be planned; nobody for who does not plan.
    let team: [Colleague]
    /// How much is missing in the next seven days; nothing for who does not plan.
    let holes: Int?

    func title(_ language: Language) -> String {
        OpeningTexts.roster[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1") { h in
            h.text(title(language) + " ")
            h.bdi(placeName)
        }
        done?.draw(into: &h, language)
        if let holes {
            let words = holes == 0 ? OpeningTexts.noHoles : OpeningTexts.holes.with(["count": String(holes)])
            h.el("p", .class("ww-lead"), text: words[language])
        }
        drawWays(into: &h, language)
        for one in roster.days where !one.open.sessions.isEmpty || one.open.remark != nil {
            h.el("h2", text: Self.heading(one.open.day, language))
            if one.rows.isEmpty {
                let remark = one.open.remark.map { ": " + $0[language] } ?? ""
                h.el("p") { h in h.bdi(OpeningTexts.closed[language] + remark) }
            }
            for row in one.rows { draw(row, on: one.open.day, into: &h, language) }
        }
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        let link = { (monday: CalendarDate) in
            OpeningAddresses.roster.link(place.description, query: [(Self.week, monday.iso)])
        }
        h.el("p", .class("ww-pills")) { h in
            h.el("a", .href(link(monday.adding(days: -7))), text: OpeningTexts.before[language])
            h.el(
                "a", .href(link(monday)), .aria("current", "page"),
                text: OpeningTexts.week.with(["week": String(monday.isoWeek.week)])[language])
            h.el("a", .href(link(monday.adding(days: 7))), text: OpeningTexts.after[language])
            h.el("a", .href(BusyAddresses.page.link(place.description)), text: BusyTexts.title[language])
            if holes != nil {
                h.el("a", .href(OpeningAddresses.hours.link(place.description)), text: OpeningTexts.hours[language])
            }
            for other in others { h.el("a", .href(other.link)) { h in h.bdi(other.label[language]) } }
        }
    }

    static func heading(_ day: CalendarDate, _ language: Language) -> String {
        DueText.weekdays[day.weekday.rawValue - 1].capitalised[language] + " " + DateText.long(day, language)
    }

    private func draw(_ row: Roster.Row, on day: CalendarDate, into h: inout HTML, _ language: Language) {
        h.el("h3", text: row.session.hours.words + ", " + row.session.desk.label[language])
        if row.planned.isEmpty { h.el("p", text: OpeningTexts.nobody[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for one in row.comes { h.el("li", .class("ww-rows__one")) { h in draw(one, on: day, into: &h, language) } }
            for one in row.cannot {
                h.el("li", .class("ww-rows__one")) { h in
                    h.bdi(one.name)
                    h.text(", " + OpeningTexts.cannot[language])
                }
            }
        }
        if !row.missing.isEmpty {
            let what = row.missing.map { "\($0.number) " + $0.task.label[language] }.joined(separator: ", ")
            h.el("p") { h in h.el("strong", text: OpeningTexts.missing.with(["what": what])[language]) }
        }
        if !team.isEmpty && day >= today { drawPlan(row, on: day, into: &h, language) }
    }

    private func draw(_ one: Roster.Planned, on day: CalendarDate, into h: inout HTML, _ language: Language) {
        h.bdi(one.name)
        let tasks = one.tasks.map { $0.label[language] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        h.el("span", text: ([one.hours.words] + tasks).joined(separator: ", "))
        if one.colleague == own && day >= today {
            h.form(OpeningAddresses.withdrawal.link(one.shift.description)) { h in
                h.submit(OpeningTexts.withdraw, language, isQuiet: true)
            }
        }
    }

    private func drawPlan(_ row: Roster.Row, on day: CalendarDate, into h: inout HTML, _ language: Language) {
        let id = "\(Self.colleague)-\(day.iso)-\(row.session.id)"
        h.form(OpeningAddresses.plan.link(place.description), .class("ww-form")) { h in
            h.void("input", .type("hidden"), .name(Self.day), .value(day.iso))
            h.void("input", .type("hidden"), .name(Self.session), .value(row.session.id.description))
            h.el("div", .class("ww-field")) { h in
                let when = DueText.weekdays[day.weekday.rawValue - 1][language] + " " + row.session.hours.words
                h.el("label", .for(id), text: OpeningTexts.who.with(["when": when])[language])
                h.el("select", .id(id), .name(Self.colleague)) { h in
                    for one in team { h.el("option", .value(one.id.description), text: one.name) }
                }
            }
            h.submit(OpeningTexts.plan, language, isQuiet: true)
        }
    }
}

/// The addresses of opening hours and the roster.
enum OpeningAddresses {
    static let start = Address("/rooster")
    static let withdrawal = Address("/rooster/diensten/{dienst}/kan-niet")
    static let roster = Address("/rooster/{locatie}")
    static let undo = Address("/rooster/{locatie}/terug/{wijziging}")
    static let plan = Address("/rooster/{locatie}/dienst")
    static let hours = Address("/openingstijden/{locatie}")
    static let address = Address("/openingstijden/{locatie}/adres")
    static let sessionEnd = Address("/openingstijden/{locatie}/{spreekuur}/einde")
    static let exceptions = Address("/openingstijden/{locatie}/dagen")
    static let exceptionRemoval = Address("/openingstijden/{locatie}/dagen/{dag}/weg")
}
