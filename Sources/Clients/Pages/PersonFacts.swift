import Casework
import Dates

/// What is known of a person, in words (gegevens).
enum PersonFacts {
    /// Label and value, of what is known.
    static func lines(_ person: Person, _ language: Language) -> [(label: String, value: String)] {
        all(person, language).compactMap { line in line.value.map { (line.label, $0) } }
    }

    /// Of everybody the same labels, also of what is not known.
    static func all(_ person: Person, _ language: Language) -> [(label: String, value: String?)] {
        [
            (ClientTexts.born[language], person.born.map { date($0.iso, language) }),
            (ClientTexts.sex[language], sexes[person.sex]?[language]),
            (ClientTexts.nationality[language], CodeTable.nationalities.name(of: person.nationality)[language]),
            (ClientTexts.country[language], CodeTable.countries.name(of: person.birthCountry)[language]),
        ]
    }

    /// A day in words; a month or a year alone in figures: "10-1990".
    static func date(_ iso: String, _ language: Language) -> String {
        if let day = CalendarDate(iso: iso) { return DateText.long(day, language) }
        return iso.split(separator: "-").reversed().joined(separator: "-")
    }

    /// The month of a day: "oktober 1990"; a year alone as it is.
    static func month(_ iso: String, _ language: Language) -> String {
        guard let date = PartialDate(iso: iso), let month = date.month else { return iso }
        return DateText.months[month - 1][language] + " " + String(date.year)
    }

    /// "36 jaar"; roughly, where the day of birth is not known.
    static func age(_ born: PartialDate?, on day: CalendarDate, _ language: Language) -> String? {
        born.map { born in
            (born.isComplete ? TimelineTexts.age : TimelineTexts.ageAbout).with(["years": String(born.age(on: day))])[language]
        }
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
