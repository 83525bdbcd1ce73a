import Casework

/// The texts that the pages of housing share.
enum HousingTexts {
    static let board = Phrase(nl: "Bord", en: "Board")
    static let couplings = Phrase(nl: "Koppelingen", en: "Couplings")
    static let dwellings = Phrase(nl: "Woningen", en: "Dwellings")
    static let proposals = Phrase(nl: "Voorstellen", en: "Proposals")
    static let target = Phrase(nl: "Taakstelling", en: "Target")
}
