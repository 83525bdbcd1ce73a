import Access
import Casework
import HTML
import Trail
import Web

/// A client's file, as far as it is open; and the ways to open it.
struct FilePage: Page {
    static let reason = "reden"
    static let emergencyReason = "spoedreden"
    /// In the address, after something was saved: by which it can be undone.
    static let done = "gedaan"

    let view: FileView
    /// Whether who asks is on shift at the desk of this client's place, so that a visit can be opened.
    let isOnShift: Bool
    /// Whether there is more than the card that he does not see.
    let isClosed: Bool
    /// Whether the client belongs to a place of his, so that he may open it.
    let mayOpen: Bool
    /// Whether he may make one of this file and its double.
    var mayMerge = false
    /// What was saved just now and can be undone.
    var done: ID<Revision>?
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
        if let done { draw(done, into: &h, language) }
        drawAlerts(into: &h, language)
        if isClosed && mayOpen { drawWaysIn(into: &h, language) }
        if let person = view.person { draw(person, into: &h, language) }
        KnownFacts(person: view.card.person, known: view.known, mayAdd: !isClosed).draw(into: &h, language)
        drawPanels(into: &h, language)
        if !view.abroad.isEmpty {
            h.el("h2", text: FileSection.abroad.name[language])
            draw(view.abroad, into: &h, language)
        }
        guard !isClosed else { return }
        h.el("p", .class("ww-pills")) { h in
            for (address, words) in [
                (ClientAddresses.history, HistoryTexts.title), (ClientAddresses.looks, ClientTexts.whoLooked),
            ] + (mayMerge ? [(ClientAddresses.doubles, DoubleTexts.link)] : []) {
                h.el("a", .class("ww-button ww-button--quiet"), .href(address.link(person)), text: words[language])
            }
        }
    }

    private var person: String { view.card.person.description }

    private func draw(_ done: ID<Revision>, into h: inout HTML, _ language: Language) {
        h.form(ClientAddresses.undo.link(person, done.description)) { h in
            h.el("p", .role("status"), text: PersonTexts.saved[language])
            h.submit(HistoryTexts.undo, language, isQuiet: true)
        }
    }

    /// Before anything else: whoever sees the card has to know them.
    private func drawAlerts(into h: inout HTML, _ language: Language) {
        let alerts = view.known.first { $0.kind.table.name == FactKind.alert.table.name }?.facts ?? []
        guard !alerts.isEmpty, let field = FactKind.alert.fields.first else { return }
        h.el("p", .class("ww-lead")) { h in
            h.el("strong", text: FactTexts.alert[language] + ": ")
            h.text(alerts.map { field.shown($0.values[0], language) }.joined(separator: ", "))
        }
    }

    private func drawWaysIn(into h: inout HTML, _ language: Language) {
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
        h.el("p") { h in
            h.el("a", .href(ClientAddresses.details.link(self.person)), text: PersonTexts.change[language])
        }
        h.el("h3", text: PersonTexts.household[language])
        draw(view.household, into: &h, language)
        h.el("p") { h in
            h.el("a", .href(ClientAddresses.member.link(self.person)), text: PersonTexts.addMember[language])
        }
    }

    private func draw(_ people: [FileView.Relative], into h: inout HTML, _ language: Language) {
        guard !people.isEmpty else { return }
        h.el("ul") { h in
            for relative in people {
                h.el("li") { h in
                    h.bdi(relative.name)
                    h.text(", " + PersonFacts.word(for: relative.relation)[language])
                    h.form(ClientAddresses.memberEnd.link(person, relative.member.description)) { h in
                        h.submit(PersonTexts.leaves, language, isQuiet: true)
                    }
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
