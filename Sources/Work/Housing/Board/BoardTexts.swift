import Casework

/// The texts of the board.
enum BoardTexts {
    static let sum = Phrase(
        nl: "{households} zijn op weg naar een woning: {people}.", en: "{households} are on their way to a home: {people}.")
    static let late = Phrase(nl: "Te laat: {households}.", en: "Late: {households}.")
    static let empty = Phrase(
        nl: "Er is nog niemand gekoppeld. Een koppeling leg je vast op de pagina van een cliënt, of je leest een lijst in.",
        en: "Nobody has been coupled yet. You record a coupling on the page of a client, or bring in a list.")
    static let none = Phrase(nl: "Hier ligt nu niets.", en: "Nothing lies here now.")
    static let towns = Phrase(nl: "Gemeente", en: "Municipality")
    static let everywhere = Phrase(nl: "Alle gemeenten", en: "All municipalities")
    static let move = Phrase(nl: "Verplaats naar", en: "Move to")
    static let back = Phrase(nl: "Een stap terug", en: "One step back")
    static let otherwise = Phrase(nl: "Geweigerd, ingetrokken of een andere dag", en: "Refused, withdrawn or another day")
    static let find = Phrase(nl: "Zoek een woning", en: "Find a dwelling")
    static let moved = Phrase(nl: "{home}: {step}.", en: "{home}: {step}.")
    static let more = Phrase(nl: "Nog {number} in deze kolom", en: "{number} more in this column")
    static let all = Phrase(nl: "Alle kolommen", en: "All columns")
    static let sinceToday = Phrase(nl: "vandaag", en: "today")
    static let stale = Phrase(nl: "ligt al {days} stil", en: "has not moved for {days}")
    static let offerBy = Phrase(nl: "aanbod voor {day}", en: "offer by {day}")
    static let moveBy = Phrase(nl: "verhuizen voor {day}", en: "move by {day}")
    static let keyOn = Phrase(nl: "sleutel op {day}", en: "key on {day}")
    static let until = Phrase(nl: "tot {day}", en: "until {day}")
    static let nameless = Phrase(nl: "een huishouden", en: "a household")
    static let keys = Phrase(
        nl: "Met de pijltjes naar links en rechts verplaats je een kaart.",
        en: "With the arrow keys left and right you move a card.")

    static func people(_ number: Int) -> Phrase {
        Phrase(nl: number == 1 ? "1 mens" : "\(number) mensen", en: number == 1 ? "1 person" : "\(number) people")
    }

    static func homes(_ number: Int) -> Phrase {
        Phrase(nl: number == 1 ? "1 woning" : "\(number) woningen", en: number == 1 ? "1 dwelling" : "\(number) dwellings")
    }

    static func households(_ number: Int) -> Phrase {
        Phrase(
            nl: number == 1 ? "1 huishouden" : "\(number) huishoudens",
            en: number == 1 ? "1 household" : "\(number) households")
    }

    static func days(_ number: Int) -> Phrase {
        Phrase(nl: number == 1 ? "1 dag" : "\(number) dagen", en: number == 1 ? "1 day" : "\(number) days")
    }
}

extension BoardColumn {
    var label: Phrase {
        switch self {
        case .coupled: Phrase(nl: "gekoppeld", en: "coupled")
        case .offered: Phrase(nl: "aangeboden", en: "offered")
        case .viewing: Phrase(nl: "bezichtigd", en: "viewed")
        case .accepted: Phrase(nl: "geaccepteerd", en: "accepted")
        case .lease: Phrase(nl: "contract", en: "lease")
        case .key: Phrase(nl: "sleutel", en: "key")
        case .furnished: Phrase(nl: "ingericht", en: "furnished")
        }
    }
}
