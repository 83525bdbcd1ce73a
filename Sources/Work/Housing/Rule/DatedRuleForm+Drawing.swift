import Casework
import HTML
import Organisation
import Web

extension DatedRuleForm {
    func draw(_ towns: [Municipality], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        for field in asked(towns) {
            switch field {
            case .typed(let field): field.draw(into: &h, complaints, language)
            case .chosen(let choice): choice.draw(into: &h, complaints, language)
            }
        }
        Field(Self.basis, TermTexts.basis, hint: RuleFormTexts.basisHint, value: self[Self.basis], isName: true)
            .draw(into: &h, complaints, language)
        RadioGroup(
            Self.certain, RuleFormTexts.certain, [("B", RuleFormTexts.sure), ("C", RuleFormTexts.unsure)],
            chosen: self[Self.certain]
        ).draw(into: &h, complaints, language)
    }

    private enum Asked {
        case typed(Field)
        case chosen(Choice)
    }

    private func asked(_ towns: [Municipality]) -> [Asked] {
        let from = Asked.typed(Field(Self.from, TermTexts.from, kind: .date, value: self[Self.from]))
        let town = Asked.chosen(Choice(
            Self.town, TermTexts.town, towns.map { ($0.code.text, Phrase(same: $0.name)) }, chosen: self[Self.town]))
        switch kind {
        case .nationalTarget:
            return [
                .typed(Field(Self.year, RuleFormTexts.year, kind: .code, value: self[Self.year])),
                .chosen(Choice(
                    Self.half, RuleFormTexts.half, [("1", RuleFormTexts.firstHalf), ("2", RuleFormTexts.secondHalf)],
                    chosen: self[Self.half])),
                .typed(Field(Self.amount, TargetFormTexts.amount, kind: .code, value: self[Self.amount])),
                .typed(Field(
                    Self.from, TargetFormTexts.statedOn, hint: RuleFormTexts.statedHint, kind: .date, value: self[Self.from])),
            ]
        case .rentLimit: return rentLimit(from)
        case .roomNorm:
            return [
                town, .typed(Field(Self.amount, RuleFormTexts.perRoom, kind: .code, value: self[Self.amount])),
                .typed(Field(
                    Self.shared, RuleFormTexts.shared, hint: RuleFormTexts.sharedHint, kind: .code, value: self[Self.shared])),
                from,
            ]
        case .agreement:
            return [
                .chosen(Choice(
                    Self.what, RuleFormTexts.agreement, DatedRule.Agreement.allCases.map { ($0.rawValue, RuleTexts.label($0)) },
                    chosen: self[Self.what])),
                town, .typed(Field(Self.amount, RuleFormTexts.howMuch, kind: .code, value: self[Self.amount])), from,
            ]
        }
    }

    private func rentLimit(_ from: Asked) -> [Asked] {
        [
            .chosen(Choice(
                Self.what, RuleFormTexts.rent, DatedRule.Rent.allCases.map { ($0.rawValue, RuleTexts.label($0)) },
                chosen: self[Self.what])),
            .typed(Field(Self.amount, RuleFormTexts.cents, hint: RuleFormTexts.centsHint, value: self[Self.amount])),
            from,
            .typed(Field(
                Self.until, RuleFormTexts.until, hint: RuleFormTexts.untilHint, kind: .date, value: self[Self.until])),
            .typed(Field(Self.age, RuleFormTexts.age, hint: RuleFormTexts.ageHint, kind: .code, value: self[Self.age])),
        ]
    }
}
