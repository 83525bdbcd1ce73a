import Casework
import Web

/// The columns of a list of placements, beside whom it is about and where.
enum PlacementColumns {
    static let begin = 0, street = 1, number = 2, route = 3, kind = 4, landlord = 5, offered = 6, end = 7, told = 8

    /// In the order of the numbers above.
    static let all = [
        ListColumn(
            "begin", PlacementListTexts.begin, ["datum", "vanaf", "gehuisvest op", "datum huisvesting", "start"], .day,
            isNeeded: true, example: "06-03-2017", PlacementListTexts.beginHint),
        ListColumn(
            "straat", PlacementListTexts.street, ["adres", "straatnaam", "street"], .text(most: 200), isNeeded: true,
            example: "Dorpsstraat", PlacementListTexts.streetHint),
        ListColumn(
            "huisnummer", PlacementListTexts.number, ["nr", "nummer", "number"], .text(most: 20), isNeeded: true, example: "12a",
            PlacementListTexts.numberHint),
        ListColumn("route", PlacementListTexts.route, ["weg", "hoe"], [ListWord](HousingFigures.routes, [
            "regular": ["regulier"], "joining-family": ["nareis", "nareiziger"], "minor": ["amv", "minderjarige"],
            "sharing": ["kamer"],
        ])),
        ListColumn("soort-woning", PlacementListTexts.kind, ["woning", "type", "soort"], [
            ListWord("dwelling", PlacementListTexts.dwelling, ["huis"]), ListWord("room", PlacementListTexts.room),
            ListWord("group", PlacementListTexts.group, ["gva"]),
        ]),
        ListColumn(
            "verhuurder", PlacementListTexts.landlord, ["corporatie", "landlord"], .text(most: 200), example: "Vidomes",
            PlacementListTexts.landlordHint),
        ListColumn(
            "aangeboden", PlacementListTexts.offered, ["aangeboden op", "offered on"], .day, example: "01-02-2017",
            PlacementListTexts.offeredHint),
        ListColumn(
            "eind", PlacementListTexts.end, ["tot", "einddatum", "vertrokken op", "end"], .day, example: "",
            PlacementListTexts.endHint),
        ListColumn(
            "gemeld", PlacementListTexts.told, ["gemeld op", "gemeld bij het coa", "registratiedatum", "registered on"], .day,
            example: "", PlacementListTexts.toldHint),
    ]
}

enum PlacementListTexts {
    static let placements = Phrase(nl: "Plaatsingen in een woning", en: "Placements in a dwelling")
    static let begin = Phrase(nl: "Gehuisvest op", en: "Housed on")
    static let beginHint = Phrase(nl: "De dag waarop iemand er ging wonen.", en: "The day on which somebody came to live there.")
    static let street = Phrase(nl: "Straat", en: "Street")
    static let streetHint = Phrase(nl: "Zonder huisnummer.", en: "Without the number.")
    static let number = Phrase(nl: "Huisnummer", en: "House number")
    static let numberHint = Phrase(
        nl: "Met de letter of toevoeging. Wie naar hetzelfde adres gaat, komt in dezelfde woning.",
        en: "With its letter. Who comes to the same address comes to the same dwelling.")
    static let route = Phrase(nl: "Hoe gehuisvest", en: "How housed")
    static let kind = Phrase(nl: "Soort woning", en: "Kind of dwelling")
    static let dwelling = Phrase(nl: "woning", en: "dwelling")
    static let room = Phrase(nl: "kamer", en: "room")
    static let group = Phrase(nl: "groepswoning", en: "group home")
    static let landlord = Phrase(nl: "Verhuurder", en: "Landlord")
    static let landlordHint = Phrase(nl: "Bijvoorbeeld de corporatie.", en: "Such as the housing corporation.")
    static let offered = Phrase(nl: "Aangeboden op", en: "Offered on")
    static let offeredHint = Phrase(
        nl: "Wanneer de verhuurder de woning aanbood. Leeg is de dag van huisvesting.",
        en: "When the landlord offered it. Empty is the day of housing.")
    static let end = Phrase(nl: "Eind", en: "End")
    static let endHint = Phrase(nl: "Leeg als iemand er nog woont.", en: "Empty for who still lives there.")
    static let told = Phrase(nl: "Gemeld op", en: "Registered on")
    static let toldHint = Phrase(
        nl: "Wanneer het gemeld is, als dat een andere dag was. Een melding na het halfjaar telt in het halfjaar van de melding.",
        en: "When it was registered, if on another day. What is registered after the half-year counts in that of registering.")
    static let toldEarly = Phrase(
        nl: "De melding ligt voor de dag van huisvesting. Kijk de twee dagen na.",
        en: "It was registered before the day of housing. Check the two days.")
    static let turned = Phrase(nl: "Het eind ligt voor het begin.", en: "The end is before the beginning.")
}
