import Casework
import Clients
import HTML
import Web

/// Who waits, on the home of the desk.
struct QueuePart {
    static let desk = "wacht-bij"
    static let language = "wacht-taal"
    static let interpreter = "wacht-tolk"
    static let left = "weg"

    let seat: DeskSeat
    let waiting: [Waiting]

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: QueueTexts.title[language])
        if waiting.isEmpty {
            h.el("p", .class("ww-blank"), text: QueueTexts.nobody[language])
        } else {
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for one in waiting { h.el("li", .class("ww-rows__one")) { h in draw(one, into: &h, language) } }
            }
        }
        h.el("details", .class("ww-fold")) { h in
            h.el("summary", text: QueueTexts.take[language])
            h.form(DeskAddresses.queue.link(), .class("ww-form"), .inPart) { h in drawTake(into: &h, language) }
        }
        h.el("p") { h in
            h.el("a", .href(DeskAddresses.screen.link(seat.place.description)), text: QueueTexts.screen[language])
        }
    }

    private func draw(_ one: Waiting, into h: inout HTML, _ language: Language) {
        let number = String(one.number)
        h.el("p") { h in
            h.el("strong", text: QueueTexts.number.with(["number": number])[language])
            if let name = one.name {
                h.text(" · ")
                h.bdi(name)
            }
        }
        let facts = [
            one.desk.label[language], QueueTexts.minutes.with(["count": String(one.minutes)])[language],
            one.language.flatMap { SpokenLanguages.name(of: $0)?[language] },
            one.wantsInterpreter ? QueueTexts.interpreter[language] : nil, one.isCalled ? QueueTexts.called[language] : nil,
        ]
        h.el("p", .class("ww-card__code"), text: facts.compactMap { $0 }.joined(separator: " · "))
        if let contact = one.contact {
            h.el("p") { h in
                h.el("a", .href(DeskAddresses.contact.link(contact.description)), text: QueueTexts.said[language])
            }
        }
        drawDeeds(one, number, into: &h, language)
    }

    private func drawDeeds(_ one: Waiting, _ number: String, into h: inout HTML, _ language: Language) {
        if !one.isCalled {
            h.form(DeskAddresses.queueCall.link(one.wait.description), .inPart) { h in
                h.el(
                    "button", .class("ww-button"), .type("submit"),
                    .aria("label", QueueTexts.callNumber.with(["number": number])[language]), text: QueueTexts.call[language])
            }
        } else if let person = one.person {
            h.form(DeskAddresses.choice.link(), .inPart) { h in
                h.void("input", .type("hidden"), .name(ClientChoice.client), .value(person.description))
                h.submit(ContactTexts.conversation, language)
            }
        }
        h.form(DeskAddresses.queueEnd.link(one.ticket.description), .class("ww-buttons"), .inPart) { h in
            if one.isCalled { h.submit(QueueTexts.helped, language, isQuiet: true) }
            h.el(
                "button", .class("ww-button ww-button--quiet"), .type("submit"), .name(Self.left), .value("ja"),
                text: QueueTexts.left[language])
        }
    }

    private func drawTake(into h: inout HTML, _ language: Language) {
        RadioGroup(
            Self.desk, DeskTexts.whichDesk, Contact.Desk.allCases.map { ($0.rawValue, $0.label) }, chosen: seat.desk.rawValue
        ).draw(into: &h, Complaints(), language)
        Choice(
            Self.language, ContactTexts.language,
            [("", ContactTexts.unsaid)] + SpokenLanguages.all.map { ($0.code, $0.label) }, chosen: ""
        ).draw(into: &h, Complaints(), language)
        Ticks(Self.interpreter, QueueTexts.wish, [("ja", QueueTexts.yes[language])], ticked: []).draw(into: &h, language)
        h.submit(QueueTexts.take, language)
    }
}

/// What people in a waiting room see: numbers, and no names.
struct ScreenPage: Page {
    let place: String
    /// Called, the last first.
    let called: [(number: Int, desk: Contact.Desk)]
    let waiting: Int

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        QueueTexts.screenTitle[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in h.bdi(place) }
        h.el("div", .data("voortgang", "5"), .aria("live", "polite")) { h in
            if called.isEmpty { h.el("p", .class("ww-blank"), text: QueueTexts.screenNobody[language]) }
            h.el("ul", .class("ww-cards ww-plain")) { h in
                for one in called {
                    h.el("li", .class("ww-card")) { h in
                        h.el("span", .class("ww-figure__value"), text: String(one.number))
                        h.el("span", text: one.desk.label[language])
                    }
                }
            }
            h.el("p", text: QueueTexts.stillWaiting.with(["count": String(waiting)])[language])
        }
        h.el("p") { h in h.el("a", .href("?"), text: QueueTexts.refresh[language]) }
    }
}
