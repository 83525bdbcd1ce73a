import Casework
import Dates
import HTML
import Web

/// Which rules hold on a day, which did and will, and how sure each is; to add one when the law changes.
struct LegalRulesPage: Page {
    static let on = "op"

    let rules: LegalRules
    let day: CalendarDate
    /// Whether who reads leads a team or is its legal worker.
    let mayAdd: Bool
    var form = LegalTermForm()
    var done: UndoLine?
    var complaints = Complaints()

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        LegalRulesTexts.heading[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            LegalTabs.draw(.rules, into: &h, language)
            h.el("h1", text: title(language))
            done?.draw(into: &h, language)
            h.el("p", .class("ww-lead"), text: LegalRulesTexts.intro[language])
            h.el("form", .method("get"), .action(LegalAddresses.rules.link()), .class("ww-form")) { h in
                Field(Self.on, LegalRulesTexts.on, kind: .date, value: day.iso).draw(into: &h, Complaints(), language)
                h.submit(LegalRulesTexts.show, language, isQuiet: true)
            }
            let now = rules.inForce(on: day)
            let caption = LegalRulesTexts.inForce.with("day", DateText.phrase(day))[language]
            h.el("h2", text: caption)
            h.scrolled(caption) { h in table(now, language).draw(into: &h) }
            let ids = Set(now.map(\.term.id))
            let others = rules.all.flatMap { rule in rules.terms(of: rule).map { (rule: rule, term: $0) } }
                .filter { !ids.contains($0.term.id) }
            h.el("h2", text: LegalRulesTexts.others[language])
            h.scrolled(LegalRulesTexts.others[language]) { h in
                table(others, language).draw(into: &h)
            }
            drawForm(into: &h, language)
        }
    }

    private func drawForm(into h: inout HTML, _ language: Language) {
        guard mayAdd else { return h.el("p", text: LegalRulesTexts.readersOnly[language]) }
        h.el("h2", .class("ww-screen"), text: LegalRulesTexts.add[language])
        h.el("p", .class("ww-screen"), text: LegalRulesTexts.addHint[language])
        h.complaints(complaints, language)
        h.form(LegalAddresses.rules.link(), .class("ww-form ww-form--wide")) { h in
            form.draw(rules, into: &h, complaints, language)
            h.submit(LegalRulesTexts.save, language)
        }
    }

    private func table(_ lines: [(rule: LegalRule, term: LegalTerm)], _ language: Language) -> DataTable {
        let heads = [
            LegalRulesTexts.what, LegalRulesTexts.lengthHead, LegalRulesTexts.basisHead, LegalRulesTexts.fromHead,
            LegalRulesTexts.untilHead, LegalRulesTexts.sureHead, LegalRulesTexts.sourceHead,
        ]
        let columns = heads.map { $0[language] }
        return DataTable(caption: LegalRulesTexts.caption[language], columns: columns, rows: lines.map { rule, term in
            [
                .text(rule.label.capitalised[language] + " (" + rule.code + ")"), .text(length(term)[language]),
                .text(term.basis), .text(DateText.long(term.from, language)),
                .text(term.until.map { DateText.long($0, language) } ?? ""), .text(term.confidence.rawValue), .text(term.source),
            ]
        })
    }

    private func length(_ term: LegalTerm) -> Phrase {
        guard let length = term.length else { return DeadlineTexts.byLetter }
        guard let more = term.more else { return TermWords.length(length) }
        return LegalRulesTexts.extendable.with("length", TermWords.length(length)).with("more", TermWords.length(more))
    }
}
