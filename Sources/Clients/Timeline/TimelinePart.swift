import Access
import Casework
import HTML
import Web

/// The timeline on the page of a client: chips, months, and the way to what is older.
struct TimelinePart {
    static let kind = "soort"
    static let until = "tot"
    private static let anchor = "tijdlijn"

    let person: ID<Person>
    let timeline: Timeline

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", .id(Self.anchor), text: TimelineTexts.title[language])
        drawChips(into: &h, language)
        if timeline.items.isEmpty {
            h.el("p", text: (timeline.isNewest ? ClientTexts.nothingYet : TimelineTexts.noneOlder)[language])
        }
        for month in months {
            h.el("h3", text: PersonFacts.month(month[0].date, language))
            h.el("ul") { h in
                for item in month { h.el("li") { h in draw(item, into: &h, language) } }
            }
        }
        drawPages(into: &h, language)
        for hidden in timeline.hidden {
            let words = hidden.count == 1 ? TimelineTexts.hiddenOne : TimelineTexts.hiddenMany
            h.el("p", text: words.with(["section": hidden.section.name[language], "count": String(hidden.count)])[language])
        }
    }

    private func drawChips(into h: inout HTML, _ language: Language) {
        h.el("nav", .aria("label", TimelineTexts.kinds[language])) { h in
            h.el("ul", .class("ww-pills")) { h in
                draw(nil, TimelineTexts.all[language], into: &h)
                for chip in timeline.chips { draw(chip, chip.label[language], into: &h) }
            }
        }
    }

    private func draw(_ chip: Timeline.Chip?, _ label: String, into h: inout HTML) {
        h.el("li") { h in
            h.el("a", .href(link(chip)), .aria("current", chip == timeline.chosen ? "true" : nil), text: label)
        }
    }

    private func link(_ chip: Timeline.Chip?, _ cursor: TimelineCursor? = nil) -> String {
        let query = [chip.map { (Self.kind, $0.slug) }, cursor.map { (Self.until, $0.text) }].compactMap { $0 }
        return ClientAddresses.file.link(person.description, query: query) + "#" + Self.anchor
    }

    /// Each with what is in it, in their order.
    private var months: [[TimelineItem]] {
        timeline.items.reduce(into: []) { months, item in
            if let last = months.last?.first, last.month.utf8.elementsEqual(item.month.utf8) {
                months[months.count - 1].append(item)
            } else {
                months.append([item])
            }
        }
    }

    private func draw(_ item: TimelineItem, into h: inout HTML, _ language: Language) {
        let day = PersonFacts.date(item.date, language)
        if item.isSealed, let link = item.link {
            h.el("a", .href(link), text: SealedTexts.open.with(["kind": item.kind[language], "day": day])[language])
        } else {
            h.bdi(day)
            h.text(" · ")
            h.bdi(item.kind[language])
            h.text(": ")
            if let link = item.link {
                h.el("a", .href(link)) { h in draw(item.about, into: &h, language) }
            } else {
                draw(item.about, into: &h, language)
            }
        }
        if let end = item.endedOn { h.text(", " + TimelineTexts.until.with(["day": PersonFacts.date(end, language)])[language]) }
        if let colleague = item.colleague {
            h.text(" · ")
            h.bdi(colleague)
        }
        guard let undo = item.undo else { return }
        h.form(ClientAddresses.undo.link(person.description, undo.description), .inPart) { h in
            h.submit(HistoryTexts.undo, language, isQuiet: true)
        }
    }

    private func draw(_ parts: [Phrase], into h: inout HTML, _ language: Language) {
        for (place, part) in parts.enumerated() {
            if place > 0 { h.text(", ") }
            h.bdi(part[language])
        }
    }

    private func drawPages(into h: inout HTML, _ language: Language) {
        guard timeline.older != nil || !timeline.isNewest else { return }
        h.el("p", .class("ww-pills")) { h in
            if !timeline.isNewest {
                h.el("a", .href(link(timeline.chosen)), text: TimelineTexts.newest[language])
            }
            if let older = timeline.older {
                h.el("a", .href(link(timeline.chosen, older)), text: TimelineTexts.older[language])
            }
        }
    }
}
