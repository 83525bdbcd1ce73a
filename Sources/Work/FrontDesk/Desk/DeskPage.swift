import Casework
import Clients
import HTML
import Web

/// The home of who sits at a desk: a box to find who is there, and below it who has been here.
struct DeskPage: Page {
    static let field = "zoek"
    /// Sent along by the script, that wants the list and not the page around it.
    static let list = "lijst"

    let seat: DeskSeat
    /// Where else he might sit.
    let places: [SeatPart.Option]
    /// What was found; nothing when nothing was looked for.
    var found: [Card]?
    var words = ""
    var helped: [Card] = []
    var waiting: [Waiting] = []
    /// Who has an appointment.
    var expected: [Card] = []
    var done: DoneLine?
    var complaints = Complaints()

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        DeskTexts.desk[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            h.complaints(complaints, language)
            h.form(
                DeskAddresses.desk.link(), .class("ww-form ww-form--wide"), .role("search"), .data("zoek", Self.field), .inPart
            ) { h in
                Field(Self.field, DeskTexts.search, hint: DeskTexts.searchHint, value: words, hasFocus: true)
                    .draw(into: &h, complaints, language)
                h.el("div", .class("ww-buttons")) { h in
                    h.submit(DeskTexts.find, language)
                    // What was typed is a name: it goes along in the form.
                    h.el(
                        "button", .class("ww-button ww-button--quiet"), .type("submit"),
                        .init("formaction", DeskAddresses.newClient.link()), text: DeskTexts.newClient[language])
                    h.el(
                        "a", .class("ww-button ww-button--quiet"), .href(DeskAddresses.nameless.link()), .inPart,
                        text: DeskTexts.nameless[language])
                }
            }
            h.el("p", .id("aantal"), .class("ww-hidden"), .role("status"), text: "")
            h.el("div", .id("gevonden")) { h in
                if let found { ClientChoice(found, to: DeskAddresses.choice.link()).drawFound(into: &h, language) }
            }
            QueuePart(seat: seat, waiting: waiting).draw(into: &h, language)
            drawToday(into: &h, language)
            h.el("p") { h in h.el("a", .href(DeskAddresses.handover.link()), text: ShiftHandoverTexts.link[language]) }
            SeatPart(seat: seat, places: places).draw(into: &h, language)
        }
    }

    private func drawToday(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-beside")) { h in
            h.el("div") { h in
                h.el("h2", text: AppointmentTexts.today[language])
                ClientChoice(expected, to: DeskAddresses.choice.link())
                    .draw(into: &h, else: AppointmentTexts.noneToday, language)
            }
            h.el("div") { h in
                h.el("h2", text: DeskTexts.helped[language])
                ClientChoice(helped, to: DeskAddresses.choice.link()).draw(into: &h, else: DeskTexts.nobodyYet, language)
            }
        }
    }
}

/// Whom a search at the desk found, by itself the answer to who is still typing.
struct FoundAtDesk: Page {
    let cards: [Card]

    func title(_ language: Language) -> String {
        DeskTexts.desk[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        ClientChoice(cards, to: DeskAddresses.choice.link()).drawFound(into: &h, language)
    }
}
