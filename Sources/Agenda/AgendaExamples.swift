import Casework
import Dates
import Trail
package import Web

/// The pages of what is to be done, with sample values.
package enum AgendaExamples {
    package static let all = [
        Example("mijn-werk", MyWorkPage(work: MyWork(items, on: day), today: day, done: UndoLine("#"))),
        Example("mijn-werk-leeg", MyWorkPage(work: MyWork([], on: day), today: day, done: UndoLine(nil))),
        Example("afwezig", AbsencePage(form: form, absent: people, team: people)),
        Example("afwezig-proef", AbsencePage(
            form: form, absent: people, team: people, preview: [.init(label: items[0].label, name: "Els de Vries", count: 3)])),
        Example("afwezig-niets", AbsencePage(form: form, absent: people, team: people, preview: [])),
        Example("afwezig-klopt-niet", AbsencePage(form: form, absent: people, team: people, complaints: wrong)),
    ]

    private static let day = CalendarDate(dayNumber: 20_000)
    private static let people = [Colleague(id: ID(1), name: "Els de Vries"), Colleague(id: ID(2), name: "سارة")]
    private static let form = AbsenceForm(ID(1), from: day)
    private static let items = [-3, 0, 1, 20, 4].enumerated().map { place, days in
        WorkItem(
            label: Phrase(nl: "Vervolg", en: "Follow-up"), about: Phrase(nl: "bellen", en: "call"),
            name: place == 0 ? "أمل" : "Amal Voorbeeld", due: place == 3 ? nil : day.adding(days: days), link: "#",
            isStandIn: place == 1, waits: place == 4)
    }
    private static let wrong = {
        var complaints = Complaints()
        complaints.add(AbsenceForm.taker, AgendaTexts.takerMissing)
        return complaints
    }()
}
