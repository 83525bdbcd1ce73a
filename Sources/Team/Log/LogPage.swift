import Access
import Casework
import HTML
import Web

/// The log, for who watches those who look: the newest lines first.
struct LogPage: Page {
    let lines: [LogLine]

    func title(_ language: Language) -> String {
        LogTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: LogTexts.intro[language])
        guard let last = lines.last else { return h.el("p", .class("ww-blank"), text: LogTexts.none[language]) }
        h.scrolled(title(language)) { h in
            h.el("table", .class("ww-table ww-table--list")) { h in
                h.el("caption", .class("ww-table__caption"), text: TeamTexts.utc[language])
                h.el("thead") { h in
                    h.el("tr") { h in
                        for head in LogTexts.heads { h.el("th", .scope("col"), text: head[language]) }
                    }
                }
                h.el("tbody") { h in
                    for line in lines { draw(line, into: &h, language) }
                }
            }
        }
        guard lines.count == LogLine.perPage else { return }
        h.el("nav", .class("ww-paging"), .aria("label", title(language))) { h in
            h.el("a", .href(TeamAddresses.log.link(query: [("voor", String(last.id))])), text: LogTexts.earlier[language])
        }
    }

    private func draw(_ line: LogLine, into h: inout HTML, _ language: Language) {
        h.el("tr") { h in
            h.el("th", .scope("row"), .dir("ltr"), text: line.at.prefix(19).replacing("T", with: " ").description)
            h.el("td") { h in h.bdi(line.colleague ?? LogTexts.program[language]) }
            h.el("td", text: line.role.map { ColleagueTexts.word(for: $0)[language] } ?? "")
            h.el("td", .lang("en"), .dir("ltr"), text: line.deed + " " + line.noun)
            h.el("td", .dir("ltr"), text: line.subject)
            h.el("td", .lang("en"), .dir("ltr"), text: line.sections ?? "")
            h.el("td", .lang("en"), .dir("ltr"), text: line.ground)
            h.el("td", .dir("ltr"), text: line.origin ?? "")
        }
    }
}

enum LogTexts {
    static let title = Phrase(nl: "Logboek", en: "Log")
    static let intro = Phrase(
        nl: "Wie deed of bekeek wat, en wanneer. Wat er stond, staat hier niet. Niemand kan een regel wijzigen of weghalen.",
        en: "Who did or saw what, and when. What it said is not here. Nobody can change or remove a line.")
    static let none = Phrase(nl: "Het logboek is nog leeg.", en: "The log is still empty.")
    static let program = Phrase(nl: "Wegwijs zelf", en: "Wegwijs itself")
    static let earlier = Phrase(nl: "Eerdere regels", en: "Earlier lines")
    static let heads = [
        Phrase(nl: "Tijd", en: "Time"), Phrase(nl: "Wie", en: "Who"), Phrase(nl: "Als", en: "As"), Phrase(nl: "Wat", en: "What"),
        Phrase(nl: "Waarvan", en: "Of what"), Phrase(nl: "Welk deel", en: "Which part"), Phrase(nl: "Waarom", en: "Why"),
        Phrase(nl: "Vandaan", en: "From"),
    ]
}
