import Casework
import Web

/// What other programs send about clients, by the fields of the forms.
enum ClientFields {
    /// - Parameter areRequired: whether what is left out would be cleared, so that each has to be there.
    static func person(areRequired: Bool) -> [InputField] {
        [
            InputField(PersonForm.document, PersonTexts.document, isRequired: areRequired),
            InputField(PersonForm.ownScript, PersonTexts.ownScript, isRequired: areRequired),
            InputField(PersonForm.called, PersonTexts.called, isRequired: areRequired),
            InputField(PersonForm.born, PersonTexts.born, .date, isRequired: areRequired),
            InputField(PersonForm.sex, PersonTexts.sex, .word(Person.Sex.allCases.map(\.rawValue)), isRequired: areRequired),
            InputField(PersonForm.nationality, PersonTexts.nationality, isRequired: areRequired),
            InputField(PersonForm.country, PersonTexts.country, isRequired: areRequired),
        ]
    }

    /// After which change what is corrected was read: who was overtaken by somebody else is told so.
    private static let version = InputField(Overtaken.version, EndpointTexts.version, isRequired: true)

    static let correction = person(areRequired: true) + [version]

    static let newClient = person(areRequired: false) + [
        InputField(NewClientPage.place, PersonTexts.place),
        InputField(NewClientPage.other, PersonTexts.saveOther, .yesNo),
    ]

    static let member = person(areRequired: false) + [
        InputField(MemberForm.relation, EndpointTexts.relation, .word(relations), isRequired: true),
        InputField(MemberForm.ownRelation, EndpointTexts.ownRelation, .word(relations)),
        InputField(
            MemberForm.whereabouts, EndpointTexts.whereabouts, .word(Whereabouts.allCases.map(\.rawValue)), isRequired: true),
    ]

    static let relations = HouseholdMember.Relation.allCases.map(\.rawValue)

    /// By the kind of fact.
    static let facts = Dictionary(FactKind.ofPrograms.map { ($0.slug, $0.fields.map(field)) }) { first, _ in first }
    static let factCorrections = facts.mapValues { $0 + [version] }

    private static func field(_ field: FactField) -> InputField {
        switch field.answer {
        case .words, .story, .phone, .postcode, .digits, .citizenNumber: InputField(field.name, field.label, isRequired: true)
        case .choice(let options): InputField(field.name, field.label, .word(options.map(\.code)), isRequired: true)
        case .day: InputField(field.name, field.label, .date, isRequired: true)
        case .optionalDay: InputField(field.name, field.label, .date)
        }
    }
}
