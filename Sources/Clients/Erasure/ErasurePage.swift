import Casework
import HTML
import Web

/// What goes and what stays when somebody is erased, and the question whether that is meant.
struct ErasurePage: Page {
    static let ground = "reden-wissen"
    static let word = "woord"

    let card: Card
    var ground = ""
    var word = ""
    var complaints = Complaints()

    /// There is no way back: so it is written out, in whatever size of letters.
    static func isMeant(_ typed: String) -> Bool {
        ["wissen", "erase"].contains { $0.utf8.elementsEqual(typed.lowercased().utf8) }
    }

    func title(_ language: Language) -> String {
        ErasureTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in h.bdi(card.name) }
        h.complaints(complaints, language)
        for (head, lines) in [(ErasureTexts.goes, ErasureTexts.going), (ErasureTexts.stays, ErasureTexts.staying)] {
            h.el("h2", text: head[language])
            h.el("ul") { h in for line in lines { h.el("li", text: line[language]) } }
        }
        h.el("p") { h in h.el("strong", text: ErasureTexts.noWayBack[language]) }
        let options = [(value: "", label: ErasureTexts.choose)]
            + Erasure.Ground.allCases.map { (value: $0.rawValue, label: ErasureTexts.word(for: $0)) }
        h.form(ClientAddresses.erasure.link(card.person.description), .class("ww-form")) { h in
            Choice(Self.ground, ErasureTexts.ground, options, chosen: ground).draw(into: &h, complaints, language)
            Field(Self.word, ErasureTexts.typeWord, value: word).draw(into: &h, complaints, language)
            h.submit(ErasureTexts.erase, language)
        }
        h.backToFile(card.person, language)
    }
}

/// Whose files were erased (gewiste dossiers), by number: to print, and to show whom it concerns.
struct ErasuresPage: Page {
    let lines: [ErasureLine]

    func title(_ language: Language) -> String {
        ErasureTexts.list[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: ErasureTexts.listIntro[language])
        guard !lines.isEmpty else { return h.el("p", .class("ww-blank"), text: ErasureTexts.none[language]) }
        h.el("ul", .class("ww-cards")) { h in
            for line in lines {
                h.el("li", .class("ww-card")) { h in
                    h.el("strong", text: ErasureTexts.file.with(["number": line.number])[language])
                    h.el("p") { h in
                        h.text(DateText.moment(line.at, language) + " · ")
                        h.bdi(line.place)
                        h.text(" · ")
                        h.bdi(line.colleague)
                        if let ground = line.ground { h.text(" · " + ErasureTexts.word(for: ground)[language]) }
                    }
                }
            }
        }
    }
}
