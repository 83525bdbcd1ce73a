import Casework
import HTML
import Trail
import Web

extension ChoicesForm {
    func draw(_ team: [Colleague], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        // A complaint about ticks has no field of its own to lead to.
        if let wrong = complaints.all.first(where: { $0.field.utf8.elementsEqual(Self.choices.utf8) }) {
            h.el("p", .class("ww-field__complaint"), .id(Self.choices), text: wrong.sentence[language])
        }
        Ticks(
            Self.choices, ChoicesTexts.which,
            ExplainedChoice.allCases.map { (value: $0.rawValue, label: $0.label.capitalised[language]) }, ticked: chosen
        ).draw(into: &h, language)
        Field(Self.day, ChoicesTexts.day, kind: .date, value: self[Self.day]).draw(into: &h, complaints, language)
        Choice(
            Self.colleague, ChoicesTexts.colleague,
            team.map { (value: $0.id.description, label: Phrase(same: $0.name)) }, chosen: self[Self.colleague]
        ).draw(into: &h, complaints, language)
        RadioGroup(
            Self.interpreter, ChoicesTexts.interpreter, [(Self.with, ChoicesTexts.yes), (Self.without, ChoicesTexts.no)],
            chosen: self[Self.interpreter]
        ).draw(into: &h, complaints, language)
        Choice(
            Self.language, ChoicesTexts.inLanguage,
            [(value: "", label: Phrase(same: "–"))] + ChoicesTalk.languages.map { (value: $0.code, label: $0.label) },
            chosen: self[Self.language]
        ).draw(into: &h, complaints, language)
        LongField(Self.note, ChoicesTexts.note, hint: ChoicesTexts.noteHint, value: self[Self.note], rows: 3)
            .draw(into: &h, complaints, language)
    }
}
