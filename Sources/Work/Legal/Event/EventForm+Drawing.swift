import Casework
import Clients
import HTML
import Web

extension EventForm {
    /// - Parameters:
    ///   - kinds: what fits comes first.
    ///   - members: among whom one ticks; nobody where the dossier is of one person.
    func draw(
        _ kinds: EventKinds, _ members: [MemberLine], into h: inout HTML, _ complaints: Complaints, _ language: Language
    ) {
        let options = kinds.all.map { ($0.rawValue, EventWords.label($0).capitalised) }
        Choice(Self.kind, EventTexts.kind, [("", EventTexts.choose)] + options, chosen: self[Self.kind])
            .draw(into: &h, complaints, language)
        Field(Self.day, EventTexts.day, hint: EventTexts.dayHint, kind: .date, value: self[Self.day])
            .draw(into: &h, complaints, language)
        if !members.isEmpty {
            Ticks(
                Self.whom, EventTexts.whom,
                members.map { ($0.person.description, $0.name ?? DossierTexts.unnamed[language]) }, ticked: people
            ).draw(into: &h, language)
        }
        Field(Self.proof, EventTexts.proof, hint: EventTexts.proofHint, value: self[Self.proof], isName: true)
            .draw(into: &h, complaints, language)
        Field(Self.dated, EventTexts.dated, kind: .date, value: self[Self.dated]).draw(into: &h, complaints, language)
        Field(Self.answerBy, EventTexts.answerBy, hint: EventTexts.answerByHint, kind: .date, value: self[Self.answerBy])
            .draw(into: &h, complaints, language)
    }
}
