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
    /// Nothing where no more than the card is open.
    var timeline: Timeline?
    /// Whether who asks is on shift at the desk of this client's place, so that a visit can be opened.
    let isOnShift: Bool
    /// Whether there is more than the card that he does not see.
    let isClosed: Bool
    /// Whether the client belongs to a place of his, so that he may open it.
    let mayOpen: Bool
    /// Whether he may make one of this file and its double.
    var mayMerge = false
    /// Where his work goes on from here.
    var ways: [FileWay] = []
    /// What was saved just now and can be undone.
    var done: ID<Revision>?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ClientTexts.file[language]
    }

    var script: PageScript? { .page }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in drawPart(into: &h, language) }
    }

    private func drawPart(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ClientAddresses.clients.link()), text: ClientTexts.clients[language])
        }
        IdentityBar(view: view, isOpen: !isClosed, mayMerge: mayMerge, ways: ways).draw(into: &h, language)
        h.complaints(complaints, language)
        if let done { draw(done, into: &h, language) }
        AlertLine(view: view).draw(into: &h, language)
        if isClosed && mayOpen { drawWaysIn(into: &h, language) }
        if let person = view.person { draw(person, into: &h, language) }
        if let timeline { TimelinePart(person: view.card.person, timeline: timeline).draw(into: &h, language) }
        KnownFacts(person: view.card.person, known: view.known, mayAdd: !isClosed).draw(into: &h, language)
        if !view.abroad.isEmpty {
            h.el("h2", text: FileSection.abroad.name[language])
            HouseholdPart(view: view, people: view.abroad).draw(into: &h, language)
        }
    }

    private var person: String { view.card.person.description }

    private func draw(_ done: ID<Revision>, into h: inout HTML, _ language: Language) {
        h.form(ClientAddresses.undo.link(person, done.description), .inPart) { h in
            h.el("p", .role("status"), .said, text: PersonTexts.saved[language])
            h.submit(HistoryTexts.undo, language, isQuiet: true)
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
        h.el("h3", text: PersonTexts.household[language])
        HouseholdPart(view: view, people: view.household).draw(into: &h, language)
        h.el("p") { h in
            h.el("a", .href(ClientAddresses.household.link(self.person)), text: HouseholdTexts.open[language])
        }
        h.el("p") { h in
            h.el("a", .href(ClientAddresses.member.link(self.person)), text: PersonTexts.addMember[language])
        }
    }
}
