import Casework
import HTML
import Web

/// The questions about who somebody is, within a form.
struct PersonFields {
    let form: PersonForm
    let complaints: Complaints

    func draw(into h: inout HTML, _ language: Language) {
        Field(PersonForm.document, PersonTexts.document, value: form[PersonForm.document], isName: true)
            .draw(into: &h, complaints, language)
        Field(PersonForm.ownScript, PersonTexts.ownScript, value: form[PersonForm.ownScript], isName: true)
            .draw(into: &h, complaints, language)
        Field(PersonForm.called, PersonTexts.called, value: form[PersonForm.called], isName: true)
            .draw(into: &h, complaints, language)
        Field(PersonForm.born, PersonTexts.born, hint: PersonTexts.bornHint, value: form[PersonForm.born])
            .draw(into: &h, complaints, language)
        Choice(PersonForm.sex, PersonTexts.sex, Self.sexes, chosen: form[PersonForm.sex]).draw(into: &h, complaints, language)
        Choice(
            PersonForm.nationality, PersonTexts.nationality, Self.options(.nationalities, language),
            chosen: form[PersonForm.nationality]
        ).draw(into: &h, complaints, language)
        Choice(
            PersonForm.country, PersonTexts.country, Self.options(.countries, language), chosen: form[PersonForm.country]
        ).draw(into: &h, complaints, language)
    }

    private static let sexes = [
        (value: Person.Sex.unknown.rawValue, label: PersonTexts.unknown),
        (value: Person.Sex.female.rawValue, label: PersonTexts.female),
        (value: Person.Sex.male.rawValue, label: PersonTexts.male),
    ]

    /// "Unknown" first; the rest by name.
    private static func options(_ table: CodeTable, _ language: Language) -> [(value: String, label: Phrase)] {
        let known = table.rows.filter { !$0.code.utf8.elementsEqual("0000".utf8) }
            .sorted { $0.name[language].utf8.lexicographicallyPrecedes($1.name[language].utf8) }
        return [(value: "0000", label: PersonTexts.unknown)] + known.map { (value: $0.code, label: $0.name) }
    }
}
