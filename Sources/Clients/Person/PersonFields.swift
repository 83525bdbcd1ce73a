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

    /// Where two forms say something else, as people read it.
    static func differences(_ mine: PersonForm, _ theirs: PersonForm, _ language: Language) -> [Overtaken.Line] {
        let plain = { (typed: String) in typed }
        let fields: [(String, Phrase, (String) -> String)] = [
            (PersonForm.document, PersonTexts.document, plain), (PersonForm.ownScript, PersonTexts.ownScript, plain),
            (PersonForm.called, PersonTexts.called, plain), (PersonForm.born, PersonTexts.born, plain),
            (PersonForm.sex, PersonTexts.sex, { word($0, sexes, language) }),
            (PersonForm.nationality, PersonTexts.nationality, { word($0, options(.nationalities, language), language) }),
            (PersonForm.country, PersonTexts.country, { word($0, options(.countries, language), language) }),
        ]
        return fields.map { Overtaken.Line(label: $1[language], theirs: $2(theirs[$0]), mine: $2(mine[$0])) }
            .filter { !$0.theirs.utf8.elementsEqual($0.mine.utf8) }
    }

    private static func word(_ typed: String, _ options: [(value: String, label: Phrase)], _ language: Language) -> String {
        options.first { $0.value.utf8.elementsEqual(typed.utf8) }?.label[language] ?? typed
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
