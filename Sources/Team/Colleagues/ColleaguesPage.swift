import Casework
import HTML
import Web

/// Who works here now.
struct ColleaguesPage: Page {
    let lines: [ColleagueLine]

    func title(_ language: Language) -> String {
        ColleagueTexts.colleagues[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p") { h in
            h.el("a", .class("ww-button"), .href(TeamAddresses.new.link()), text: ColleagueTexts.add[language])
        }
        guard !lines.isEmpty else { return h.el("p", .class("ww-blank"), text: ColleagueTexts.none[language]) }
        h.scrolled(title(language)) { h in
            h.el("table", .class("ww-table ww-table--list")) { h in
                h.el("thead") { h in
                    h.el("tr") { h in
                        for head in [ColleagueTexts.name, ColleagueTexts.what, ColleagueTexts.place, ColleagueTexts.account] {
                            h.el("th", .scope("col"), text: head[language])
                        }
                    }
                }
                h.el("tbody") { h in
                    for line in lines { draw(line, into: &h, language) }
                }
            }
        }
    }

    private func draw(_ line: ColleagueLine, into h: inout HTML, _ language: Language) {
        h.el("tr") { h in
            h.el("th", .scope("row")) { h in
                h.el("a", .href(TeamAddresses.colleague.link(line.id.description))) { h in h.bdi(line.name) }
            }
            h.el("td", text: line.words(language))
            h.el("td") { h in h.bdi(line.place ?? ColleagueTexts.noPlace[language]) }
            h.el("td", text: (line.hasAccount ? ColleagueTexts.hasAccount : ColleagueTexts.hasNoAccount)[language])
        }
    }
}

extension ColleagueLine {
    func words(_ language: Language) -> String {
        what.map { ColleagueTexts.word(for: $0)[language] }.joined(separator: ", ")
    }
}
