import Casework
import Dates

/// What is known of a person, in words (gegevens).
enum PersonFacts {
    /// Label and value, of what is known.
    static func lines(_ person: Person, _ language: Language) -> [(String, String)] {
        let born = person.born.map { (ClientTexts.born[language], date($0.iso, language)) }
        let sex = sexes[person.sex].map { (ClientTexts.sex[language], $0[language]) }
        let codes = [
            (ClientTexts.nationality[language], CodeTable.nationalities.name(of: person.nationality)[language]),
            (ClientTexts.country[language], CodeTable.countries.name(of: person.birthCountry)[language]),
        ]
        return [born, sex].compactMap { $0 } + codes
    }

    /// A day in words; a month or a year alone in figures: "10-1990".
    static func date(_ iso: String, _ language: Language) -> String {
        if let day = CalendarDate(iso: iso) { return DateText.long(day, language) }
        return iso.split(separator: "-").reversed().joined(separator: "-")
    }

    private static let sexes: [Person.Sex: Phrase] = [
        .male: Phrase(nl: "man", en: "male"), .female: Phrase(nl: "vrouw", en: "female"),
    ]

    static func word(for relation: HouseholdMember.Relation) -> Phrase {
        switch relation {
        case .head: Phrase(nl: "hoofdbewoner", en: "head of the household")
        case .partner: Phrase(nl: "partner", en: "partner")
        case .child: Phrase(nl: "kind", en: "child")
        case .parent: Phrase(nl: "vader of moeder", en: "parent")
        case .sibling: Phrase(nl: "broer of zus", en: "sibling")
        case .other: Phrase(nl: "anders", en: "other")
        }
    }
}
