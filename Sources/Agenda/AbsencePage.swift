import Casework
import HTML
import Trail
import Web

/// Saying that somebody is away, and seeing first what that does.
struct AbsencePage: Page {
    /// A kind of work, to whom, and how much of it.
    struct Line: Sendable, Equatable {
        let label: Phrase
        let name: String
        let count: Int
    }

    let form: AbsenceForm
    let absent: [Colleague]
    let team: [Colleague]
    /// What would move; nothing before that was asked.
    var preview: [Line]?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        AgendaTexts.away[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: AgendaTexts.awayIntro[language])
        h.complaints(complaints, language)
        h.form(AgendaAddresses.absence.link(), .class("ww-form")) { h in
            form.draw(absent, team, into: &h, complaints, language)
            h.submit(AgendaTexts.look, language, isQuiet: preview != nil)
        }
        guard let preview else { return }
        h.el("h2", text: AgendaTexts.preview[language])
        if preview.isEmpty { h.el("p", text: AgendaTexts.nothingMoves[language]) }
        h.el("ul") { h in
            for line in preview {
                h.el("li") { h in
                    h.text(line.label[language] + " ")
                    h.bdi(AgendaTexts.moves.with(["name": line.name, "count": String(line.count)])[language])
                }
            }
        }
        h.form(AgendaAddresses.absenceNow.link(), .class("ww-form")) { h in
            for (name, value) in form.fields.sorted(by: { $0.key < $1.key }) {
                h.void("input", .type("hidden"), .name(name), .value(value))
            }
            h.submit(AgendaTexts.now, language)
        }
    }
}
