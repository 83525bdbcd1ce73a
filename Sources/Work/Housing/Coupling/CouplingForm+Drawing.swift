import Casework
import HTML
import Trail
import Web

extension CouplingForm {
    /// - Parameter known: one that is put right; where it is stays, and who has it may keep it.
    func draw(
        _ choices: CouplingChoices, _ known: KnownCoupling? = nil, into h: inout HTML, _ complaints: Complaints,
        _ language: Language
    ) {
        if known == nil, choices.spots.count > 1 {
            Choice(
                Self.at, CouplingTexts.at, choices.spots.map { ($0.value, Phrase(same: $0.label)) }, chosen: self[Self.at]
            ).draw(into: &h, complaints, language)
        }
        drawFacts(into: &h, complaints, language)
        drawWishes(into: &h, complaints, language)
        drawTerms(into: &h, complaints, language)
        drawOwners(choices, known, into: &h, complaints, language)
    }

    private func drawFacts(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let fields = [
            Field(Self.coupled, CouplingTexts.coupled, kind: .date, value: self[Self.coupled]),
            Field(Self.permit, CouplingTexts.permit, kind: .date, value: self[Self.permit]),
            Field(Self.size, CouplingTexts.size, hint: CouplingTexts.sizeHint, kind: .code, value: self[Self.size]),
            Field(Self.abroad, CouplingTexts.abroad, kind: .code, value: self[Self.abroad]),
            Field(Self.caseNumber, CouplingTexts.caseNumber, value: self[Self.caseNumber]),
            Field(Self.centre, CouplingTexts.centre, value: self[Self.centre], isName: true),
        ]
        for field in fields { field.draw(into: &h, complaints, language) }
        let incomes = Coupling.Income.allCases.map { ($0.rawValue, CouplingWords.income($0)) }
        Choice(Self.income, CouplingTexts.income, [("", CouplingTexts.unknown)] + incomes, chosen: self[Self.income])
            .draw(into: &h, complaints, language)
        Ticks(
            Self.stepFree, CouplingTexts.stepFree, [("ja", CouplingTexts.stepFreeTick[language])],
            ticked: self[Self.stepFree].utf8.isEmpty ? [] : ["ja"]
        ).draw(into: &h, language)
    }

    private func drawWishes(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Ticks(
            Self.wish, CouplingTexts.wishes,
            CouplingWish.Kind.allCases.map { ($0.rawValue, CouplingWords.wish($0)[language]) }, ticked: wishes
        ).draw(into: &h, language)
        for kind in CouplingWish.Kind.withPlace {
            let field = Self.neighbourhood(kind)
            Field(field, CouplingWords.neighbourhood(kind), value: self[field], isName: true).draw(into: &h, complaints, language)
        }
    }

    private func drawTerms(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(Self.offerBy, CouplingTexts.offerBy, hint: CouplingTexts.offerByHint, kind: .date, value: self[Self.offerBy])
            .draw(into: &h, complaints, language)
        Field(Self.moveBy, CouplingTexts.moveBy, hint: CouplingTexts.moveByHint, kind: .date, value: self[Self.moveBy])
            .draw(into: &h, complaints, language)
    }

    private func drawOwners(
        _ choices: CouplingChoices, _ known: KnownCoupling?, into h: inout HTML, _ complaints: Complaints, _ language: Language
    ) {
        var people = choices.colleagues
        for colleague in [known?.owner, known?.standIn].compactMap({ $0 })
        where !people.contains(where: { $0.id == colleague.id }) { people.append(colleague) }
        let options = people.map { (value: $0.id.description, label: Phrase(same: $0.name)) }
        Choice(Self.owner, CouplingTexts.owner, options, chosen: self[Self.owner]).draw(into: &h, complaints, language)
        Choice(Self.standIn, CouplingTexts.standIn, [("", CouplingTexts.nobody)] + options, chosen: self[Self.standIn])
            .draw(into: &h, complaints, language)
    }
}
