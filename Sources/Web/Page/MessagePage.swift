package import Casework
package import HTML

/// What happened and what to do, when there is nothing else to show.
package struct MessagePage: Page {
    private let heading: Phrase
    private let text: Phrase

    package init(title: Phrase, text: Phrase) {
        heading = title
        self.text = text
    }

    package func title(_ language: Language) -> String {
        heading[language]
    }

    package func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: heading[language])
        h.el("p", .class("ww-lead"), text: text[language])
        h.el("p") { h in
            h.el("a", .class("ww-button"), .href("/"), text: WebTexts.back[language])
        }
    }

    package static let examples = [
        Example("niet-gevonden", MessagePage(title: WebTexts.notFoundTitle, text: WebTexts.notFound)),
        Example("fout", MessagePage(title: WebTexts.faultTitle, text: WebTexts.fault.with(["reference": "7F3A"]))),
    ]
}
