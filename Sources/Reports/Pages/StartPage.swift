import Casework
import HTML
import Organisation
import Web

/// Where to begin: the municipalities that there are.
struct StartPage: Page {
    /// Those that the reader may see.
    let municipalities: [Municipality]
    /// Whether these are all, so that there is a page about them together.
    let hasAll: Bool
    /// The figures of each kind of work, and what else tells how it goes.
    let work: [MenuItem]

    func title(_ language: Language) -> String {
        ReportTexts.start[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        if municipalities.isEmpty {
            h.el("p", .class("ww-blank"), text: ReportTexts.nothingYet[language])
        } else {
            h.el("p", .class("ww-lead"), text: ReportTexts.startIntro[language])
            h.el("ul", .class("ww-cards")) { h in
                for municipality in municipalities {
                    drawCard(municipality.name, municipality.code.text, into: &h)
                }
                if hasAll && municipalities.count > 1 {
                    drawCard(ReportTexts.allTogether[language], Area.countryCode, into: &h)
                }
            }
            h.el("h2", text: ReportTexts.byWork[language])
            h.el("ul", .class("ww-pills")) { h in
                for item in work { h.el("li") { h in h.el("a", .href(item.link), text: item.label[language]) } }
            }
        }
    }

    private func drawCard(_ name: String, _ code: String, into h: inout HTML) {
        h.el("li", .class("ww-card")) { h in
            h.el("a", .href(ReportAddresses.latest.link(code))) { h in
                h.bdi(name)
            }
            h.el("span", .class("ww-card__code"), .dir("ltr"), text: code)
        }
    }
}
