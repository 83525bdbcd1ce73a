package import Casework

/// A part of a client's file that may be closed to who has no business there (onderdeel van een dossier).
package enum FileSection: String, CaseIterable, Sendable {
    /// What a desk needs to know that this is the one: name, year of birth, file number.
    case card
    /// Names, birth, nationality, household here, course of the guidance.
    case basic
    /// Conversations and how someone can be reached.
    case contact
    /// Procedures and terms.
    case legal
    /// Health and self-sufficiency.
    case health
    /// Members of the household who are abroad or underway.
    case abroad

    package var name: Phrase {
        switch self {
        case .card: Phrase(nl: "Kaart", en: "Card")
        case .basic: Phrase(nl: "Persoon en huishouden", en: "Person and household")
        case .contact: Phrase(nl: "Contacten", en: "Contacts")
        case .legal: Phrase(nl: "Juridisch", en: "Legal")
        case .health: Phrase(nl: "Gezondheid en zelfredzaamheid", en: "Health and self-sufficiency")
        case .abroad: Phrase(nl: "Familie in het buitenland", en: "Family abroad")
        }
    }
}
