import Casework

/// The texts of the list of dwellings.
enum DwellingsTexts {
    static let counts = Phrase(
        nl: "{free} vrij van {all}. De nieuwste staan bovenaan.", en: "{free} free of {all}. The newest come first.")
    static let none = Phrase(nl: "Hier staat nu geen woning.", en: "There is no dwelling here now.")
    static let which = Phrase(nl: "Welke woningen", en: "Which dwellings")
    static let allLandlords = Phrase(nl: "alle verhuurders", en: "all landlords")
    static let living = Phrase(nl: "{count} wonen er", en: "{count} live there")

    static func label(_ which: DwellingsQuestion.Which) -> Phrase {
        switch which {
        case .free: Phrase(nl: "vrij", en: "free")
        case .taken: Phrase(nl: "vergeven", en: "taken")
        case .all: Phrase(nl: "alle, ook van vroeger", en: "all, former ones too")
        }
    }

    static func state(_ row: DwellingRow) -> Phrase {
        if row.isOver { return Phrase(nl: "niet meer aangeboden", en: "not offered any more") }
        return row.isTaken ? label(.taken) : label(.free)
    }
}
