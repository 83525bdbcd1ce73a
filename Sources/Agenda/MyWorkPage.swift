import Casework
import Dates
import HTML
import Trail
import Web

/// What somebody has to do, what is most urgent first. Each line leads to where it is done.
struct MyWorkPage: Page {
    let work: MyWork
    let today: CalendarDate
    var done: UndoLine?

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        AgendaTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            if work.groups.isEmpty { h.el("p", .class("ww-blank"), text: AgendaTexts.nothing[language]) }
            for group in MyWork.Group.allCases {
                guard let items = work.groups[group] else { continue }
                h.el("h2", text: Self.heading(group)[language] + " (\(items.count))")
                h.el("ul", .class("ww-rows ww-plain")) { h in
                    for item in items { h.el("li") { h in draw(item, isLate: group == .late, into: &h, language) } }
                }
            }
            h.el("p") { h in
                h.el(
                    "a", .class("ww-button ww-button--quiet"), .href(AgendaAddresses.absence.link()),
                    text: AgendaTexts.away[language])
            }
        }
    }

    /// The whole row is the way to it. What is late says so in words, and has another shape.
    private func draw(_ item: WorkItem, isLate: Bool, into h: inout HTML, _ language: Language) {
        h.el("a", .class(isLate ? "ww-rows__one ww-rows__one--late" : "ww-rows__one"), .href(item.link)) { h in
            h.el("strong", text: item.label[language] + ": " + item.about[language])
            if let name = item.name { h.bdi(name) }
            let due = item.due.map { words($0, of: item, language) } ?? AgendaTexts.undated[language]
            h.el("span", text: due + (item.isStandIn ? ", " + AgendaTexts.standsIn[language] : ""))
        }
    }

    private func words(_ day: CalendarDate, of item: WorkItem, _ language: Language) -> String {
        item.isOpening ? DateText.long(day, language) : DueText.words(day, from: today, language)
    }

    private static func heading(_ group: MyWork.Group) -> Phrase {
        switch group {
        case .late: AgendaTexts.late
        case .today: AgendaTexts.today
        case .week: AgendaTexts.week
        case .later: AgendaTexts.later
        case .waiting: AgendaTexts.waiting
        }
    }
}
