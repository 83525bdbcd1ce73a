import Casework
import Clients
import Dates
import HTML
import Organisation
import Trail
import Web

/// The appointments of a place, a week at a time (agenda).
struct CalendarPage: Page {
    static let week = "week"
    static let whose = "wie"
    /// Those of who reads it.
    static let mine = "ik"

    struct Line: Sendable, Equatable {
        let listed: ListedAppointment
        /// Nothing of whom does not exist for who reads it.
        let name: String?
    }

    let place: ID<Place>
    let placeName: String
    /// Where else he works.
    let others: [MenuItem]
    let monday: CalendarDate
    let today: CalendarDate
    let lines: [Line]
    var isMine = false

    func title(_ language: Language) -> String {
        AppointmentTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1") { h in
            h.text(title(language) + " ")
            h.bdi(placeName)
        }
        drawWays(into: &h, language)
        if lines.isEmpty { h.el("p", .class("ww-blank"), text: AppointmentTexts.none[language]) }
        for number in 0..<7 {
            let day = monday.adding(days: number)
            let held = lines.filter { $0.listed.appointment.day == day }
            guard !held.isEmpty else { continue }
            h.el("h2", text: RosterPage.heading(day, language))
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for line in held { h.el("li") { h in draw(line, into: &h, language) } }
            }
        }
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        let link = { (monday: CalendarDate, isMine: Bool) in
            AppointmentAddresses.calendar.link(
                place.description, query: [(Self.week, monday.iso)] + (isMine ? [(Self.whose, Self.mine)] : []))
        }
        h.el("p", .class("ww-pills")) { h in
            h.el("a", .href(link(monday.adding(days: -7), isMine)), text: OpeningTexts.before[language])
            h.el(
                "a", .href(link(monday, isMine)), .aria("current", "page"),
                text: OpeningTexts.week.with(["week": String(monday.isoWeek.week)])[language])
            h.el("a", .href(link(monday.adding(days: 7), isMine)), text: OpeningTexts.after[language])
            let other = isMine ? AppointmentTexts.everybody : AppointmentTexts.mine
            h.el("a", .href(link(monday, !isMine)), text: other[language])
            h.el("a", .href(FeedAddresses.own.link()), text: FeedTexts.title[language])
            for other in others { h.el("a", .href(other.link)) { h in h.bdi(other.label[language]) } }
        }
    }

    private func draw(_ line: Line, into h: inout HTML, _ language: Language) {
        let appointment = line.listed.appointment
        let isOpen = line.listed.outcome == nil && line.name != nil
        let link = AppointmentAddresses.appointment.link(appointment.id.description)
        h.el(isOpen ? "a" : "p", .class("ww-rows__one"), .href(isOpen ? link : nil)) { h in
            h.el("strong", text: appointment.hours)
            if let name = line.name { h.bdi(name) }
            h.el("span") { h in
                h.text(AppointmentTexts.with.with(["name": line.listed.ownerName])[language])
                if appointment.needsInterpreter { h.text(", " + AppointmentTexts.interpreterNeeded[language]) }
                if let outcome = line.listed.outcome { h.text(", " + outcome.label[language]) }
            }
        }
    }
}
