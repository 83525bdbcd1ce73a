import Casework

/// The texts of the page of a coupling.
enum CouplingPageTexts {
    static let of = Phrase(nl: "Koppeling van {name}", en: "Coupling of {name}")
    static let unnamed = Phrase(nl: "een huishouden", en: "a household")
    static let coupled = Phrase(nl: "Gekoppeld op", en: "Coupled on")
    static let town = Phrase(nl: "Gemeente", en: "Municipality")
    static let place = Phrase(nl: "Locatie", en: "Place")
    static let permit = Phrase(nl: "Vergunning sinds", en: "Permit since")
    static let people = Phrase(nl: "Mensen", en: "People")
    static let caseNumber = Phrase(nl: "Zaaknummer", en: "Case number")
    static let centre = Phrase(nl: "Opvangcentrum", en: "Reception centre")
    static let income = Phrase(nl: "Inkomen", en: "Income")
    static let stairs = Phrase(nl: "Trappen", en: "Stairs")
    static let stepFree = Phrase(nl: "moet zonder trap", en: "must be step-free")
    static let owner = Phrase(nl: "Regelt het", en: "Sees to it")
    static let standIn = Phrase(nl: "Vervangt", en: "Stands in")
    static let ended = Phrase(nl: "Gesloten op {day}: {reason}.", en: "Closed on {day}: {reason}.")
    static let terms = Phrase(nl: "Termijnen", en: "Terms")
    static let offer = Phrase(nl: "Aanbod", en: "Offer")
    static let move = Phrase(nl: "Wonen", en: "Moving in")
    static let furnish = Phrase(nl: "Ingericht", en: "Furnished")
    static let offerDone = Phrase(nl: "er is een aanbod", en: "there is an offer")
    static let moveDone = Phrase(nl: "de sleutel is er", en: "the key is there")
    static let furnishDone = Phrase(nl: "dat is klaar", en: "that is done")
    static let byTerm = Phrase(
        nl: "{weeks} weken {kind}. Bron: {basis}.", en: "{weeks} weeks {kind}. Source: {basis}.")
    static let uncertain = Phrase(nl: "Bronnen verschillen hierover.", en: "Sources differ about this.")
    static let byHand = Phrase(nl: "Zelf ingevuld.", en: "Filled in by hand.")
    static let noTerm = Phrase(nl: "geen termijn bekend", en: "no term known")
    static let allTerms = Phrase(nl: "Alle termijnen van de gemeente", en: "All terms of the municipality")
    static let household = Phrase(nl: "Het huishouden", en: "The household")
    static let withoutFile = Phrase(
        nl: "Nog {count} in het huishouden, zonder dossier hier.", en: "{count} more, without a file here.")
    static let wishes = Phrase(nl: "Wat het huishouden vraagt", en: "What the household asks for")
    static let noWishes = Phrase(nl: "Er is niets bijzonders gevraagd.", en: "Nothing in particular was asked for.")
    static let offers = Phrase(nl: "Wat is aangeboden", en: "What was offered")
    static let noOffers = Phrase(nl: "Er is nog niets aangeboden.", en: "Nothing was offered yet.")
    static let stays = Phrase(
        nl: "Woont tijdelijk (GVA) sinds {day}, nog geen vaste woning.",
        en: "Stays in GVA housing since {day}, no home to stay yet.")
    static let offerRegular = Phrase(nl: "Vaste woning aanbieden", en: "Offer a home to stay")
    static let correct = Phrase(nl: "Verbeteren", en: "Put right")
    static let close = Phrase(nl: "Sluiten", en: "Close")
    static let why = Phrase(nl: "Waarom zoekt niemand meer?", en: "Why does nobody look any more?")
    static let whyMissing = Phrase(nl: "Kies waarom de koppeling sluit.", en: "Choose why the coupling closes.")
}
