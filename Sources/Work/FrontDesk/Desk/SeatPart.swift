import Casework
import HTML
import Web

/// Where somebody sits, and the form to say that it is somewhere else.
struct SeatPart {
    static let place = "locatie"
    static let desk = "spreekuur"

    struct Option: Sendable, Equatable {
        let value: String
        let name: String
    }

    /// Nothing when he has to say.
    let seat: DeskSeat?
    let places: [Option]

    func draw(into h: inout HTML, _ language: Language) {
        guard let seat else { return drawForm(into: &h, language) }
        h.el("details", .class("ww-fold")) { h in
            h.el("summary") { h in
                h.el("span") { h in
                    h.bdi(seat.placeName)
                    h.text(", " + seat.desk.label[language] + ". " + DeskTexts.otherSeat[language])
                }
            }
            drawForm(into: &h, language)
        }
    }

    private func drawForm(into h: inout HTML, _ language: Language) {
        h.form(DeskAddresses.seat.link(), .class("ww-form")) { h in
            Choice(
                Self.place, DeskTexts.place, places.map { ($0.value, Phrase(same: $0.name)) },
                chosen: seat?.place.description ?? ""
            ).draw(into: &h, Complaints(), language)
            RadioGroup(
                Self.desk, DeskTexts.whichDesk, Contact.Desk.allCases.map { ($0.rawValue, $0.label) },
                chosen: (seat?.desk ?? .general).rawValue
            ).draw(into: &h, Complaints(), language)
            h.submit(DeskTexts.sit, language)
        }
    }
}

/// Before somebody who may sit in several places says where he does.
struct SeatPage: Page {
    let places: [SeatPart.Option]

    func title(_ language: Language) -> String {
        DeskTexts.seat[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        SeatPart(seat: nil, places: places).draw(into: &h, language)
    }
}

/// For who is on no shift now: when he is.
struct NoShiftPage: Page {
    /// Finished lines: "vrijdag 27 november 2026, 10:00–15:00, Fonteinbos".
    let shifts: [Phrase]

    func title(_ language: Language) -> String {
        DeskTexts.desk[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: DeskTexts.noShift[language])
        h.el("p", .class("ww-lead"), text: DeskTexts.noShiftHint[language])
        h.el("h2", text: DeskTexts.nextShifts[language])
        guard !shifts.isEmpty else { return h.el("p", .class("ww-blank"), text: DeskTexts.noNextShifts[language]) }
        h.el("ul") { h in
            for shift in shifts { h.el("li", text: shift[language]) }
        }
    }
}
