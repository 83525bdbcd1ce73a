import Casework
import Dates
import HTML
import Web

/// What who comes next has to know, on one page that fits on paper.
struct ShiftHandoverPage: Page {
    let handover: ShiftHandover
    let today: CalendarDate
    /// "14:55"
    let time: String

    func title(_ language: Language) -> String {
        ShiftHandoverTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(DeskAddresses.desk.link()), text: DeskTexts.back[language])
        }
        h.el("h1") { h in
            h.text(title(language) + " ")
            h.bdi(handover.place)
        }
        h.el("p", .class("ww-lead"), text: RosterPage.heading(today, language) + ", " + time)
        section(ShiftHandoverTexts.waiting, ShiftHandoverTexts.nobodyWaits, handover.waiting, into: &h, language) { one, h in
            drawWaiting(one, into: &h, language)
        }
        section(
            ShiftHandoverTexts.appointments, AppointmentTexts.noneToday, handover.appointments, into: &h, language
        ) { line, h in
            h.el("strong", text: line.listed.appointment.hours)
            if let name = line.name { h.bdi(name) }
            h.el("span", text: AppointmentTexts.with.with(["name": line.listed.ownerName])[language])
        }
        section(ShiftHandoverTexts.tasks, ShiftHandoverTexts.noTasks, handover.tasks, into: &h, language) { task, h in
            drawTask(task, into: &h, language)
        }
        section(ShiftHandoverTexts.coming, ShiftHandoverTexts.nobodyComes, handover.coming, into: &h, language) { words, h in
            h.bdi(words[language])
        }
        h.el("p", .class("ww-screen"), text: ShiftHandoverTexts.printHint[language])
    }

    private func section<T>(
        _ title: Phrase, _ blank: Phrase, _ lines: [T], into h: inout HTML, _ language: Language,
        _ draw: (T, inout HTML) -> Void
    ) {
        h.el("h2", text: title[language] + (lines.isEmpty ? "" : " (\(lines.count))"))
        guard !lines.isEmpty else { return h.el("p", text: blank[language]) }
        h.el("ul", .class("ww-rows ww-plain")) { h in
            for line in lines { h.el("li", .class("ww-rows__one")) { h in draw(line, &h) } }
        }
    }

    private func drawWaiting(_ one: Waiting, into h: inout HTML, _ language: Language) {
        h.el("strong", text: QueueTexts.number.with(["number": String(one.number)])[language])
        if let name = one.name { h.bdi(name) }
        let facts = [
            one.desk.label[language], QueueTexts.minutes.with(["count": String(one.minutes)])[language],
            one.wantsInterpreter ? QueueTexts.interpreter[language] : nil,
        ]
        h.el("span", text: facts.compactMap { $0 }.joined(separator: ", "))
    }

    private func drawTask(_ task: ShiftHandover.Task, into h: inout HTML, _ language: Language) {
        if let link = task.link {
            h.el("a", .href(link), text: task.label[language])
        } else {
            h.el("strong", text: task.label[language])
        }
        if let name = task.name { h.bdi(name) }
        h.el("span") { h in
            h.bdi(task.ownerName)
            h.text(", " + DueText.distance(task.due, from: today)[language])
        }
    }
}
