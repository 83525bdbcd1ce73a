package import Casework
package import HTML

/// How to read the figures, in the words of the screen.
package struct HelpPage: Page {
    static let address = Address("/hulp")
    static let route = Route(.get, address, .visitor) { _ in .page(HelpPage()) }

    package func title(_ language: Language) -> String {
        HelpTexts.title[language]
    }

    package func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: HelpTexts.title[language])
        for (question, answer) in HelpTexts.all {
            h.el("h2", text: question[language])
            h.el("p", text: answer[language])
        }
    }
}
