import Access
import Casework
import Dates
import HTML
import Letters
import Organisation
import Web

/// When a place is open: every week, and on other days. For who leads it.
struct HoursPage: Page {
    var done: UndoLine?
    let place: ID<Place>
    let placeName: String
    let weekly: [WeeklySession]
    let exceptions: [DeskException]
    /// As a letter names it.
    var address = ""
    var form = HoursForm()
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        OpeningTexts.hours[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(OpeningAddresses.roster.link(place.description)), text: OpeningTexts.toRoster[language])
        }
        h.el("h1") { h in
            h.text(title(language) + " ")
            h.bdi(placeName)
        }
        done?.draw(into: &h, language)
        h.complaints(complaints, language)
        h.el("h2", text: OpeningTexts.weekly[language])
        if weekly.isEmpty { h.el("p", .class("ww-blank"), text: OpeningTexts.noSessions[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for one in weekly { h.el("li", .class("ww-rows__one")) { h in draw(one, into: &h, language) } }
        }
        drawNew(into: &h, language)
        drawExceptions(into: &h, language)
        h.el("h2", text: OpeningTexts.address[language])
        h.form(OpeningAddresses.address.link(place.description), .class("ww-form")) { h in
            Field(HoursForm.address, OpeningTexts.addressLine, hint: OpeningTexts.addressHint, value: address)
                .draw(into: &h, complaints, language)
            h.submit(OpeningTexts.add, language, isQuiet: true)
        }
        h.el("p") { h in h.el("a", .href(Letters.link), text: OpeningTexts.letters[language]) }
    }

    private func draw(_ one: WeeklySession, into h: inout HTML, _ language: Language) {
        let day = DueText.weekdays[one.weekday.rawValue - 1].capitalised[language]
        h.el("strong", text: day + " " + one.session.hours.words)
        let needs = HoursForm.tasks.compactMap { task in one.session.needs[task].map { "\($0) " + task.label[language] } }
        h.text(([one.session.desk.label[language]] + needs).joined(separator: ", "))
        h.form(OpeningAddresses.sessionEnd.link(place.description, one.session.id.description)) { h in
            h.submit(OpeningTexts.stop, language, isQuiet: true)
        }
    }

    private func drawNew(into h: inout HTML, _ language: Language) {
        h.el("h2", text: OpeningTexts.newSession[language])
        h.form(OpeningAddresses.hours.link(place.description), .class("ww-form")) { h in
            Choice(
                HoursForm.weekday, OpeningTexts.day,
                zip(1..., DueText.weekdays).map { (String($0), $1) }, chosen: form.form[HoursForm.weekday]
            ).draw(into: &h, complaints, language)
            Choice(
                HoursForm.desk, DeskTexts.whichDesk, Contact.Desk.allCases.map { ($0.rawValue, $0.label) },
                chosen: form.form[HoursForm.desk]
            ).draw(into: &h, complaints, language)
            Field(HoursForm.from, OpeningTexts.from, kind: .time, value: form.form[HoursForm.from])
                .draw(into: &h, complaints, language)
            Field(HoursForm.until, OpeningTexts.until, kind: .time, value: form.form[HoursForm.until])
                .draw(into: &h, complaints, language)
            for task in HoursForm.tasks {
                Field(
                    HoursForm.need(task), OpeningTexts.need.with("task", task.label), kind: .code,
                    value: form.form[HoursForm.need(task)]
                ).draw(into: &h, complaints, language)
            }
            h.submit(OpeningTexts.add, language)
        }
    }

    private func drawExceptions(into h: inout HTML, _ language: Language) {
        h.el("h2", text: OpeningTexts.exceptions[language])
        h.el("p", text: OpeningTexts.exceptionHint[language])
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for one in exceptions {
                h.el("li", .class("ww-rows__one")) { h in
                    h.el("strong", text: RosterPage.heading(one.day, language))
                    h.bdi((one.hours?.words ?? OpeningTexts.closed[language]) + ", " + one.reason)
                    h.form(OpeningAddresses.exceptionRemoval.link(place.description, one.id.description)) { h in
                        h.submit(OpeningTexts.remove, language, isQuiet: true)
                    }
                }
            }
        }
        let own = [HoursForm.date, HoursForm.dayFrom, HoursForm.reason]
        let isWrong = complaints.all.contains { wrong in own.contains { $0.utf8.elementsEqual(wrong.field.utf8) } }
        h.el("details", .class("ww-fold"), .flag("open", isWrong)) { h in
            h.el("summary", text: OpeningTexts.add[language])
            h.form(OpeningAddresses.exceptions.link(place.description), .class("ww-form")) { h in
                drawException(into: &h, language)
            }
        }
    }

    private func drawException(into h: inout HTML, _ language: Language) {
        Field(HoursForm.date, OpeningTexts.date, kind: .date, value: form.form[HoursForm.date])
            .draw(into: &h, complaints, language)
        Field(HoursForm.dayFrom, OpeningTexts.from, kind: .time, value: form.form[HoursForm.dayFrom])
            .draw(into: &h, complaints, language)
        Field(HoursForm.dayUntil, OpeningTexts.until, kind: .time, value: form.form[HoursForm.dayUntil])
            .draw(into: &h, complaints, language)
        Field(HoursForm.reason, OpeningTexts.reason, value: form.form[HoursForm.reason], isName: true)
            .draw(into: &h, complaints, language)
        h.submit(OpeningTexts.add, language)
    }
}
