import Casework
import HTML
import Web

/// Two records beside each other, to decide whether they are of one person.
struct ComparisonPage: Page {
    let kept: ComparedFile
    let double: ComparedFile
    let resemblance: Resemblance

    func title(_ language: Language) -> String {
        DoubleTexts.compareTitle[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        let words = resemblance.words(language)
        h.el("p", .class("ww-lead"), text: words.isEmpty ? DoubleTexts.nothingAlike[language] : words)
        h.scrolled(title(language)) { h in
            h.el("table", .class("ww-table ww-table--list")) { h in drawTable(into: &h, language) }
        }
        h.el("p", text: DoubleTexts.consequence[language])
        let (stays, goes) = (kept.card.person.description, double.card.person.description)
        h.form(ClientAddresses.comparison.link(stays, goes)) { h in h.submit(DoubleTexts.merge, language) }
        h.form(ClientAddresses.apart.link(stays, goes)) { h in h.submit(DoubleTexts.apart, language, isQuiet: true) }
        h.el("p") { h in
            h.el("a", .href(ClientAddresses.comparison.link(goes, stays)), text: DoubleTexts.swap[language])
        }
        h.el("p") { h in
            h.el("a", .href(ClientAddresses.doubles.link(stays)), text: DoubleTexts.title[language])
        }
        h.backToFile(kept.card.person, language)
    }

    private func draw(_ parts: [String], into h: inout HTML) {
        for (place, part) in parts.enumerated() {
            if place > 0 { h.text(", ") }
            h.bdi(part)
        }
    }

    private func drawTable(into h: inout HTML, _ language: Language) {
        h.el("thead") { h in
            h.el("tr") { h in
                for words in [DoubleTexts.what, DoubleTexts.kept, DoubleTexts.double] {
                    h.el("th", .scope("col"), text: words[language])
                }
            }
        }
        h.el("tbody") { h in
            for (one, other) in zip(kept.lines(language), double.lines(language))
            where !(one.values + other.values).isEmpty {
                h.el("tr") { h in
                    h.el("th", .scope("row"), text: one.label)
                    for values in [one.values, other.values] {
                        h.el("td") { h in
                            for value in values { h.el("div") { h in draw(value, into: &h) } }
                        }
                    }
                }
            }
        }
    }
}
