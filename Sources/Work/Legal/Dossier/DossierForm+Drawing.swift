import Casework
import Clients
import HTML
import Organisation
import Trail
import Web

extension DossierForm {
    /// Of a new one.
    func draw(
        _ choices: LegalChoices, _ people: [KnownRelative], into h: inout HTML, _ complaints: Complaints, _ language: Language
    ) {
        RadioGroup(
            Self.kind, DossierTexts.kind, LegalFigures.kinds.map { ($0.key, $0.label) }, chosen: self[Self.kind]
        ).draw(into: &h, complaints, language)
        if choices.towns.count > 1 {
            Choice(
                Self.town, DossierTexts.town, choices.towns.map { ($0.code.text, Phrase(same: $0.name)) },
                chosen: self[Self.town]
            ).draw(into: &h, complaints, language)
        }
        Ticks(
            Self.relative, DossierTexts.relatives,
            people.map { ($0.person.description, $0.name + ", " + $0.relationWord[language]) }, ticked: relatives
        ).draw(into: &h, language)
        Field(Self.permit, DossierTexts.permit, hint: DossierTexts.permitHint, kind: .date, value: self[Self.permit])
            .draw(into: &h, complaints, language)
        Field(Self.opened, DossierTexts.opened, kind: .date, value: self[Self.opened]).draw(into: &h, complaints, language)
        Choice(
            Self.arrival, DossierTexts.arrival,
            Dossier.Arrival.allCases.map { ($0.rawValue, DossierWords.arrival($0)) }, chosen: self[Self.arrival]
        ).draw(into: &h, complaints, language)
        drawHands(choices.team, into: &h, complaints, language)
    }

    func drawHands(
        _ team: [Colleague], into h: inout HTML, _ complaints: Complaints, _ language: Language
    ) {
        let options = team.map { (value: $0.id.description, label: Phrase(same: $0.name)) }
        Choice(Self.owner, DossierTexts.owner, [("", DossierTexts.nobody)] + options, chosen: self[Self.owner])
            .draw(into: &h, complaints, language)
        Choice(Self.standIn, DossierTexts.standIn, [("", DossierTexts.nobody)] + options, chosen: self[Self.standIn])
            .draw(into: &h, complaints, language)
    }
}
