import Casework
import Dates
import HTML
import Trail
import Web

/// What was changed about a client (geschiedenis): who, when, what, and putting it back.
struct HistoryPage: Page {
    let card: Card
    let lines: [RevisionLine]
    var mayErase = false

    func title(_ language: Language) -> String {
        HistoryTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in h.bdi(card.name) }
        h.el("p", text: HistoryTexts.intro[language])
        if lines.isEmpty {
            h.el("p", .class("ww-blank"), text: HistoryTexts.none[language])
        } else {
            h.el("ul", .class("ww-cards")) { h in
                for line in lines { h.el("li", .class("ww-card")) { h in draw(line, into: &h, language) } }
            }
        }
        if mayErase {
            let link = ClientAddresses.erasure.link(card.person.description)
            h.el("p") { h in h.el("a", .href(link), text: ErasureTexts.title[language]) }
        }
        h.backToFile(card.person, language)
    }

    private func draw(_ line: RevisionLine, into h: inout HTML, _ language: Language) {
        h.el("strong", text: HistoryTexts.word(for: line.deed)[language])
        h.el("p") { h in
            h.bdi(line.colleague ?? HistoryTexts.program[language])
            h.text(", ")
            h.el("span", text: DateText.moment(line.at, language))
        }
        if line.isUndone { h.el("p", text: HistoryTexts.undone[language]) }
        guard line.canBeUndone else { return }
        h.form(ClientAddresses.undo.link(card.person.description, line.id.description)) { h in
            h.submit(HistoryTexts.undo, language, isQuiet: true)
        }
    }
}

/// The texts of what was changed.
enum HistoryTexts {
    static let title = Phrase(nl: "Geschiedenis", en: "History")
    static let intro = Phrase(
        nl: "Tot 30 dagen terug kun je een wijziging ongedaan maken.", en: "You can undo a change up to 30 days back.")
    static let none = Phrase(nl: "Er is nog niets gewijzigd.", en: "Nothing was changed yet.")
    static let program = Phrase(nl: "Wegwijs zelf", en: "Wegwijs itself")
    static let undo = Phrase(nl: "Ongedaan maken", en: "Undo")
    static let undone = Phrase(nl: "Dit is ongedaan gemaakt.", en: "This was undone.")

    private static let words = [
        "added": Phrase(nl: "Cliënt toegevoegd", en: "Client added"),
        "corrected": Phrase(nl: "Gegevens gewijzigd", en: "Details changed"),
        "joined": Phrase(nl: "Iemand in het huishouden toegevoegd", en: "Somebody added to the household"),
        "household": Phrase(nl: "Iemand in het huishouden gewijzigd", en: "Somebody in the household changed"),
        "moved": Phrase(nl: "Naar een ander huishouden", en: "To another household"),
        "left": Phrase(nl: "Iemand uit het huishouden gehaald", en: "Somebody taken from the household"),
        "noted": Phrase(nl: "Iets vastgelegd", en: "Something recorded"),
        "changed": Phrase(nl: "Iets gewijzigd", en: "Something changed"),
        "ended": Phrase(nl: "Iets beëindigd", en: "Something ended"),
        "removed": Phrase(nl: "Iets weggehaald", en: "Something removed"),
        "apart": Phrase(nl: "Gezegd dat dit niet dezelfde is als een ander", en: "Said not to be the same as somebody else"),
        "queued": Phrase(nl: "Nummer gegeven", en: "Number given"),
        "talked": Phrase(nl: "Gesprek vastgelegd", en: "Conversation recorded"),
        "merged": Phrase(nl: "Samengevoegd met een dubbel dossier", en: "Merged with a double"),
        "undid": Phrase(nl: "Een wijziging ongedaan gemaakt", en: "A change undone"),
    ]

    static func word(for deed: String) -> Phrase { words[deed] ?? Phrase(same: deed) }
}
