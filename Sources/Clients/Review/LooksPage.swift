import Access
import Casework
import HTML
import Web

/// Who looked at a client's file, in plain words, to print and give to the client.
struct LooksPage: Page {
    let card: Card
    let looks: [Look]

    func title(_ language: Language) -> String {
        ClientTexts.whoLooked[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ClientAddresses.file.link(card.person.description)), text: ClientTexts.file[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in h.bdi(card.name) }
        h.el("p", text: LooksTexts.intro[language])
        guard !looks.isEmpty else { return h.el("p", .class("ww-blank"), text: LooksTexts.none[language]) }
        h.el("ul", .class("ww-looks")) { h in
            for look in looks {
                h.el("li") { h in
                    h.text(DateText.long(look.day, language) + ", " + look.time + ": ")
                    h.bdi(look.name)
                    h.text(", " + Relation.words(for: look.ground)[language])
                }
            }
        }
    }
}

enum LooksTexts {
    static let intro = Phrase(
        nl: "Iedereen die jouw dossier op deze locatie opent, staat hier. Vragen? Stel ze aan de teamleider van je locatie.",
        en: "Everybody who opens your file at this place is listed here. Questions? Ask the team leader of your place.")
    static let none = Phrase(nl: "Nog niemand heeft dit dossier bekeken.", en: "Nobody has looked at this file yet.")
}
