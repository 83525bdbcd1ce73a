import Casework
import Dates
import HTML
import Organisation
import Web

/// Which rules of a kind hold, since when, and which did before; to add one for who leads a team.
struct RulesPage: Page {
    let lines: [RuleLine]
    /// All that stand in it, to name them.
    let towns: [Municipality]
    /// Of the teams that who reads leads; empty for who leads none.
    let led: [Municipality]
    var form: DatedRuleForm
    /// When those of the rent ran out.
    var notice: RentNotice?
    var done: UndoLine?
    var complaints = Complaints()

    var script: PageScript? { .page }

    private var kind: DatedRule.Kind { form.kind }
    private var hasTowns: Bool { kind == .roomNorm || kind == .agreement }

    func title(_ language: Language) -> String {
        RuleWords.title(kind)[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(kind == .nationalTarget ? .targets : .proposals, into: &h, language)
            h.el("h1", text: title(language))
            RuleTabs.draw(kind, into: &h, language)
            done?.draw(into: &h, language)
            h.el("p", .class("ww-lead"), text: RuleWords.intro(kind)[language])
            notice?.draw(into: &h, language)
            if lines.isEmpty {
                h.el("p", .class("ww-blank"), text: RuleTexts.none[language])
            } else {
                h.scrolled(title(language)) { h in table(language).draw(into: &h) }
            }
            guard !led.isEmpty else { return h.el("p", text: RuleTexts.leadersOnly[language]) }
            h.el("h2", text: RuleFormTexts.add[language])
            h.el("p", text: RuleFormTexts.addHint[language])
            if !hasTowns { h.el("p", text: RuleTexts.everyTown[language]) }
            h.complaints(complaints, language)
            h.form(HousingAddresses.rules(kind).link(), .class("ww-form ww-form--wide")) { h in
                form.draw(led, into: &h, complaints, language)
                h.submit(TermTexts.save, language)
            }
        }
    }

    private func table(_ language: Language) -> DataTable {
        var heads = [kind == .nationalTarget ? RuleTexts.halfHead : RuleTexts.what]
        if hasTowns { heads.append(TermTexts.townHead) }
        heads += [RuleTexts.amount, kind == .nationalTarget ? RuleTexts.statedOn : TermTexts.fromHead]
        if kind == .rentLimit { heads.append(RuleTexts.untilHead) }
        heads += [RuleTexts.holds, TermTexts.basisHead, TermTexts.confidence]
        return DataTable(
            caption: title(language), columns: heads.map { $0[language] }, rows: lines.map { row($0, language) })
    }

    private func row(_ line: RuleLine, _ language: Language) -> [TableCell] {
        var cells = [TableCell.text(line.what.capitalised[language])]
        if hasTowns {
            let town = towns.first { $0.code == line.town }?.name ?? line.town?.text
            cells.append(.text(town ?? TermTexts.everywhere[language]))
        }
        cells += [.text(line.amount[language]), .text(DateText.long(line.from, language))]
        if kind == .rentLimit { cells.append(.text(line.until.map { DateText.long($0, language) } ?? "")) }
        return cells + [
            .text(stand(line.stand)[language]), .text(line.basis),
            .text((line.isCertain ? TermTexts.certain : RuleTexts.unsure)[language]),
        ]
    }

    private func stand(_ stand: RuleLine.Stand) -> Phrase {
        switch stand {
        case .later: RuleTexts.later
        case .now: kind == .nationalTarget ? RuleTexts.yes : RuleTexts.now
        case .before: RuleTexts.before
        }
    }
}
