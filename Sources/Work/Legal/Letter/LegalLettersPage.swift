import Casework
import Clients
import Dates
import HTML
import Letters
import Web

/// The letters of a dossier, and which can be made.
struct LegalLettersPage: Page {
    let dossier: ID<Dossier>
    let name: String?
    let letters: [KnownLegalLetter]
    /// For whom a letter may be; empty when there are no relatives in it.
    let people: [(id: String, name: String)]
    var form = LegalLetterForm()
    var done: UndoLine?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        LegalLetterTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalAddresses.dossier.link(dossier.description)), text: LegalLetterTexts.back[language])
        }
        h.el("h1", text: title(language))
        if let name {
            h.el("p", .class("ww-lead")) { h in h.bdi(LegalLetterTexts.of.with(["name": name])[language]) }
        }
        done?.draw(into: &h, language)
        if letters.isEmpty {
            h.el("p", .class("ww-blank"), text: LegalLetterTexts.none[language])
        } else {
            h.el("ul", .class("ww-rows ww-plain")) { h in
                for known in letters { h.el("li") { h in draw(known, into: &h, language) } }
            }
        }
        h.el("h2", .class("ww-screen"), text: LegalLetterTexts.new[language])
        h.el("p", .class("ww-screen"), text: LegalLetterTexts.intro[language])
        h.complaints(complaints, language)
        h.form(LegalLetterAddresses.all.link(dossier.description), .class("ww-form ww-form--wide")) { h in
            RadioGroup(
                LegalLetterForm.kind, LegalLetterTexts.which, LetterKind.legal.map { ($0.slug, $0.label) },
                chosen: form[LegalLetterForm.kind]
            ).draw(into: &h, complaints, language)
            if !people.isEmpty {
                Choice(
                    LegalLetterForm.person, LegalLetterTexts.whom,
                    [(value: "", label: LegalLetterTexts.everybody)]
                        + people.map { (value: $0.id, label: Phrase(same: $0.name)) },
                    chosen: form[LegalLetterForm.person]
                ).draw(into: &h, complaints, language)
            }
            h.submit(LegalLetterTexts.make, language)
        }
    }

    private func draw(_ known: KnownLegalLetter, into h: inout HTML, _ language: Language) {
        let letter = known.letter
        h.el("a", .class("ww-rows__one"), .href(LegalLetterAddresses.letter.link(letter.id.description))) { h in
            h.el("strong", text: letter.label[language])
            let made = LegalLetterTexts.writer.with(["day": DateText.long(letter.madeOn, language), "name": known.writer ?? ""])
            h.el("span", text: known.state.capitalised[language] + " · " + made[language])
        }
    }
}
