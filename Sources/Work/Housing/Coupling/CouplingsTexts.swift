import Casework

/// The texts of the list of couplings.
enum CouplingsTexts {
    static let order = Phrase(nl: "Wat het eerst moet, staat bovenaan.", en: "What is due first comes first.")
    static let none = Phrase(nl: "Hier staat nu geen koppeling.", en: "There is no coupling here now.")
    static let which = Phrase(nl: "Welke koppelingen", en: "Which couplings")
    static let allTowns = Phrase(nl: "alle gemeenten", en: "all municipalities")
    static let howToAdd = Phrase(
        nl: "Een nieuwe koppeling leg je vast vanaf de pagina van de cliënt.",
        en: "A new coupling is recorded from the page of the client.")
    static let findClient = Phrase(nl: "Zoek een cliënt", en: "Find a client")
    /// Where clients are found.
    static let clients = "/clienten"

    static func label(_ which: CouplingsQuestion.Which) -> Phrase {
        switch which {
        case .all: Phrase(nl: "alle", en: "all")
        case .withoutOffer: Phrase(nl: "zonder aanbod", en: "without an offer")
        case .late: Phrase(nl: "te laat", en: "too late")
        }
    }

    static func counts(_ households: Int, _ people: Int) -> Phrase {
        let homes = households == 1
            ? Phrase(nl: "1 huishouden", en: "1 household")
            : Phrase(nl: "{count} huishoudens", en: "{count} households").with(["count": String(households)])
        let all = Self.people(people, abroad: 0)
        let order = CouplingsTexts.order
        return Phrase(nl: homes.nl + ", " + all.nl + ". " + order.nl, en: homes.en + ", " + all.en + ". " + order.en)
    }

    static func people(_ size: Int, abroad: Int) -> Phrase {
        let here = size == 1
            ? Phrase(nl: "1 persoon", en: "1 person")
            : Phrase(nl: "{count} mensen", en: "{count} people").with(["count": String(size)])
        guard abroad > 0 else { return here }
        return Phrase(nl: here.nl + " en nog {count} in het buitenland", en: here.en + " and {count} more abroad")
            .with(["count": String(abroad)])
    }
}
