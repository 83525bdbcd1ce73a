import Casework
import Dates
import HTML
import Organisation
import Web

/// Which terms hold where since when; to add one for who leads a team.
struct TermsPage: Page {
    let terms: HousingTerms
    /// All that stand in it, to name them.
    let towns: [Municipality]
    /// Of the teams that who reads leads; empty for who leads none.
    let led: [Municipality]
    var form = TermForm()
    var done: UndoLine?
    var complaints = Complaints()

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        TermTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.couplings, into: &h, language)
            h.el("h1", text: title(language))
            RuleTabs.draw(nil, into: &h, language)
            done?.draw(into: &h, language)
            h.el("p", .class("ww-lead"), text: TermTexts.intro[language])
            let label = title(language)
            h.scrolled(label) { h in
                table(label, language).draw(into: &h)
            }
            guard !led.isEmpty else { return h.el("p", text: TermTexts.leadersOnly[language]) }
            h.el("h2", text: TermTexts.add[language])
            h.complaints(complaints, language)
            h.form(HousingAddresses.terms.link(), .class("ww-form ww-form--wide")) { h in
                form.draw(led, into: &h, complaints, language)
                h.submit(TermTexts.save, language)
            }
        }
    }

    private func table(_ caption: String, _ language: Language) -> DataTable {
        let heads = [
            TermTexts.kindHead, TermTexts.townHead, TermTexts.weeksHead, TermTexts.fromHead, TermTexts.basisHead,
            TermTexts.confidence,
        ]
        return DataTable(caption: caption, columns: heads.map { $0[language] }, rows: terms.all.map { term in
            let town = towns.first { $0.code == term.municipality }?.name ?? term.municipality?.text
            return [
                .text(TermTexts.label(term.kind)[language]), .text(town ?? TermTexts.everywhere[language]), .number(term.weeks),
                .text(DateText.long(term.from, language)), .text(term.basis),
                .text((term.confidence.isCertain ? TermTexts.certain : TermTexts.uncertain)[language]),
            ]
        })
    }
}
