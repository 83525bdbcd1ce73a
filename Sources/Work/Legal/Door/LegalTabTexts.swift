import Casework

enum LegalTabTexts {
    static let week = Phrase(nl: "Deze week", en: "This week")
    static let month = Phrase(nl: "Maand", en: "Month")
    static let figures = Phrase(nl: "Cijfers", en: "Figures")
}
