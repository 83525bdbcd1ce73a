import Access
import Casework
import HTML
import Web

/// One colleague: what he is, his shifts, his invitation, and his leaving.
struct ColleaguePage: Page {
    let line: ColleagueLine
    let places: [(value: String, name: String)]
    let shifts: [ComingShift]
    var form = ShiftForm()
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        ColleagueTexts.colleagues[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(TeamAddresses.colleagues.link()), text: ColleagueTexts.colleagues[language])
        }
        h.el("h1") { h in h.bdi(line.name) }
        h.el("p", .class("ww-lead"), text: [line.words(language), line.place].compactMap { $0 }.joined(separator: " · "))
        h.complaints(complaints, language)
        drawShifts(into: &h, language)
        let id = line.id.description
        h.el("h2", text: ColleagueTexts.makeSlip[language])
        h.el("p", text: ColleagueTexts.makeSlipHint[language])
        h.form(TeamAddresses.slip.link(id)) { h in h.submit(ColleagueTexts.makeSlip, language, isQuiet: true) }
        h.el("h2", text: ColleagueTexts.leave[language])
        h.el("p", text: ColleagueTexts.leaveHint[language])
        h.el("p") { h in
            h.el(
                "a", .class("ww-button ww-button--quiet"), .href(TeamAddresses.departure.link(id)),
                text: ColleagueTexts.leaveNow.with(["name": line.name])[language])
        }
    }

    private func drawShifts(into h: inout HTML, _ language: Language) {
        h.el("h2", text: ColleagueTexts.planned[language])
        if shifts.isEmpty {
            h.el("p", .class("ww-blank"), text: ColleagueTexts.noShifts[language])
        } else {
            h.el("ul") { h in
                for shift in shifts {
                    h.el("li") { h in
                        h.text(DateText.long(shift.day, language) + ", " + shift.hours + ", ")
                        h.bdi(shift.place)
                    }
                }
            }
        }
        h.form(TeamAddresses.shift.link(line.id.description), .class("ww-form")) { h in
            Field(ShiftForm.day, ColleagueTexts.day, kind: .date, value: form.day).draw(into: &h, complaints, language)
            Field(ShiftForm.from, ColleagueTexts.from, kind: .time, value: form.from).draw(into: &h, complaints, language)
            Field(ShiftForm.until, ColleagueTexts.until, kind: .time, value: form.until).draw(into: &h, complaints, language)
            Choice(
                ShiftForm.place, ColleagueTexts.place, places.map { ($0.value, Phrase(same: $0.name)) }, chosen: form.place
            ).draw(into: &h, complaints, language)
            h.submit(ColleagueTexts.plan, language, isQuiet: true)
        }
    }
}
