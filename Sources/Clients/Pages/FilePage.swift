import Access
import Casework
import HTML
import Web

/// A client's file, as far as it is open; and the ways to open it.
struct FilePage: Page {
    static let reason = "reden"
    static let emergencyReason = "spoedreden"

    let view: FileView
    /// Whether who asks is on shift at the desk of this client's place, so that a visit can be opened.
    let isOnShift: Bool
    /// Whether there is more than the card that he does not see.
    let isClosed: Bool
    /// Whether the client belongs to a place of his, so that he may open it.
    let mayOpen: Bool
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ClientTexts.file[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ClientAddresses.clients.link()), text: ClientTexts.clients[language])
        }
        h.el("h1") { h in h.bdi(view.card.name) }
        if let own = view.card.ownScript { h.el("p", .class("ww-lead")) { h in h.bdi(own) } }
        h.el("p", .class("ww-lead"), text: view.card.facts(language))
        h.complaints(complaints, language)
        if isClosed && mayOpen { drawWaysIn(into: &h, language) }
        if let person = view.person { draw(person, into: &h, language) }
        drawPanels(into: &h, language)
        if !view.abroad.isEmpty {
            h.el("h2", text: FileSection.abroad.name[language])
            draw(view.abroad, into: &h, language)
        }
        guard !isClosed else { return }
        h.el("p") { h in
            h.el(
                "a", .class("ww-button ww-button--quiet"), .href(ClientAddresses.looks.link(view.card.person.description)),
                text: ClientTexts.whoLooked[language])
        }
    }

    private func drawWaysIn(into h: inout HTML, _ language: Language) {
        let person = view.card.person.description
        h.el("p", text: (isOnShift ? ClientTexts.closed : ClientTexts.closedNoShift)[language])
        if isOnShift {
            h.form(ClientAddresses.visit.link(person), .class("ww-form")) { h in
                Choice(
                    Self.reason, ClientTexts.visitReason, ClientTexts.reasons.map { ($0.value, $0.label) }, chosen: ""
                ).draw(into: &h, complaints, language)
                h.submit(ClientTexts.openVisit, language)
            }
        }
        h.el("details") { h in
            h.el("summary", text: ClientTexts.emergency[language])
            h.el("p", text: ClientTexts.emergencyHint[language])
            h.form(ClientAddresses.emergency.link(person), .class("ww-form")) { h in
                Field(Self.emergencyReason, ClientTexts.emergencyReason).draw(into: &h, complaints, language)
                h.submit(ClientTexts.openEmergency, language, isQuiet: true)
            }
        }
    }

    private func draw(_ person: Person, into h: inout HTML, _ language: Language) {
        h.el("h2", text: FileSection.basic.name[language])
        h.el("dl", .class("ww-facts")) { h in
            for (label, value) in PersonFacts.lines(person, language) {
                h.el("dt", text: label)
                h.el("dd", text: value)
            }
        }
        draw(view.household, into: &h, language)
    }

    private func draw(_ people: [FileView.Relative], into h: inout HTML, _ language: Language) {
        guard !people.isEmpty else { return }
        h.el("ul") { h in
            for relative in people {
                h.el("li") { h in
                    h.bdi(relative.name)
                    h.text(", " + PersonFacts.word(for: relative.relation)[language])
                }
            }
        }
    }

    private func drawPanels(into h: inout HTML, _ language: Language) {
        for section in FileSection.allCases {
            let panels = view.panels.filter { $0.section == section }
            guard !panels.isEmpty else { continue }
            if section != .basic { h.el("h2", text: section.name[language]) }
            for panel in panels { draw(panel, into: &h, language) }
        }
    }

    private func draw(_ panel: FileView.Panel, into h: inout HTML, _ language: Language) {
        h.el("h3", text: panel.label[language])
        guard !panel.lines.isEmpty else { return h.el("p", text: ClientTexts.nothingYet[language]) }
        h.el("ul") { h in
            for line in panel.lines {
                h.el("li") { h in
                    h.text(PersonFacts.date(line.date, language) + ": ")
                    h.bdi(line.about[language])
                }
            }
            if panel.hasMore { h.el("li", text: ClientTexts.older[language]) }
        }
    }
}
