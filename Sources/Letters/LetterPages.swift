import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// The addresses of the texts of letters.
enum LetterAddresses {
    static let all = Address("/brieven")
    static let undo = Address("/brieven/terug/{wijziging}")
    static let text = Address("/brieven/{brief}/{taal}")
    static let approval = Address("/brieven/{brief}/{taal}/goedkeuring")
}

/// In which languages a letter can go.
struct LettersPage: Page {
    let texts: [(kind: LetterKind, texts: [LetterWording])]
    var done: UndoLine?

    func title(_ language: Language) -> String {
        LetterTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        done?.draw(into: &h, language)
        h.el("p", .class("ww-lead"), text: LetterTexts.intro[language])
        for one in texts {
            h.el("h2", text: one.kind.label[language])
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for (code, label) in Self.languages where one.kind.goes(in: code) {
                    h.el("li") { h in
                        h.el("a", .class("ww-rows__one"), .href(LetterAddresses.text.link(one.kind.slug, code))) { h in
                            h.el("strong", text: label[language])
                            let known = one.texts.first { $0.language.utf8.elementsEqual(code.utf8) }
                            h.el("span", text: Self.state(known, language))
                        }
                    }
                }
            }
        }
    }

    /// Dutch first.
    private static let languages = SpokenLanguages.all.filter { $0.code.utf8.elementsEqual(LetterWording.dutch.utf8) }
        + SpokenLanguages.all.filter { !$0.code.utf8.elementsEqual(LetterWording.dutch.utf8) }

    static func state(_ text: LetterWording?, _ language: Language) -> String {
        guard let text else { return LetterTexts.none[language] }
        if text.language.utf8.elementsEqual(LetterWording.dutch.utf8) { return LetterTexts.own[language] }
        guard text.isOfNow else { return LetterTexts.outdated[language] }
        guard let approval = text.approval else { return LetterTexts.waits[language] }
        let day = CalendarDate(iso: approval.day).map { DateText.long($0, language) } ?? approval.day
        return LetterTexts.approved.with(["name": approval.interpreter, "day": day])[language]
    }
}

/// The text of a letter in one language: to write, and to approve.
struct LetterWordingPage: Page {
    static let text = "tekst"
    static let interpreter = "tolk"
    static let version = "versie"

    let kind: LetterKind
    let language: String
    let known: LetterWording?
    let dutch: LetterWording
    var typed: String?
    var name = ""
    var done: UndoLine?
    var complaints = Complaints()

    private var isDutch: Bool { language.utf8.elementsEqual(LetterWording.dutch.utf8) }

    func title(_ language: Language) -> String {
        kind.label[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LetterAddresses.all.link()), text: LetterTexts.title[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: (SpokenLanguages.name(of: self.language) ?? Phrase(same: ""))[language])
        done?.draw(into: &h, language)
        h.el("p", text: LettersPage.state(known, language))
        h.complaints(complaints, language)
        h.el("div", .class("ww-beside")) { h in
            drawForm(into: &h, language)
            if !isDutch {
                h.el("aside", .class("ww-aside")) { h in
                    h.el("h2", text: LetterTexts.dutchText[language])
                    h.lines(dutch.text, "nl")
                }
            }
        }
        if let known, let id = known.id, !isDutch, !known.mayBePrinted, known.isOfNow { drawApproval(id, into: &h, language) }
    }

    private func drawForm(into h: inout HTML, _ language: Language) {
        let blanks = kind.blanks.map { "{\($0)}" }.joined(separator: ", ")
        h.form(LetterAddresses.text.link(kind.slug, self.language), .class("ww-form ww-form--wide")) { h in
            LongField(
                Self.text, LetterTexts.text, hint: LetterTexts.blanks.with(["blanks": blanks]),
                value: typed ?? known?.text ?? "", rows: 14
            ).draw(into: &h, complaints, language)
            h.submit(LetterTexts.save, language)
        }
    }

    private func drawApproval(_ id: ID<LetterWording>, into h: inout HTML, _ language: Language) {
        h.el("h2", text: LetterTexts.approve[language])
        h.form(LetterAddresses.approval.link(kind.slug, self.language), .class("ww-form")) { h in
            h.void("input", .type("hidden"), .name(Self.version), .value(id.description))
            Field(Self.interpreter, LetterTexts.interpreter, value: name, isName: true).draw(into: &h, complaints, language)
            h.submit(LetterTexts.approveNow, language)
        }
    }
}

extension HTML {
    /// A text with its line ends, each line read from the side of its own script.
    package mutating func lines(_ text: String, _ language: String) {
        el("div", .class("ww-letter"), .lang(language), .dir("auto")) { h in
            for part in text.split(separator: "\n\n", omittingEmptySubsequences: true) {
                h.el("p", .dir("auto")) { h in
                    for (number, line) in part.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                        if number > 0 { h.void("br") }
                        h.text(String(line))
                    }
                }
            }
        }
    }
}
