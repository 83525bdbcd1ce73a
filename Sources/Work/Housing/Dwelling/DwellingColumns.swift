import Casework
import Web

/// The columns of a list of dwellings, beside where they are.
enum DwellingColumns {
    static let street = 0, number = 1, landlord = 2, offered = 3, kind = 4, neighbourhood = 5, rooms = 6, capacity = 7
    static let floor = 8, lift = 9, accessible = 10, rent = 11, freeFrom = 12
    private static let yesOrNo = [
        ListWord("1", Phrase(nl: "ja", en: "yes"), ["j", "x"]), ListWord("0", Phrase(nl: "nee", en: "no"), ["n"]),
    ]

    /// In the order of the numbers above.
    static let all = [
        ListColumn(
            "straat", PlacementListTexts.street, ["adres", "straatnaam", "street"], .text(most: 200), isNeeded: true,
            example: "Dorpsstraat", PlacementListTexts.streetHint),
        ListColumn(
            "huisnummer", PlacementListTexts.number, ["nr", "nummer", "number"], .text(most: 20), isNeeded: true, example: "12a",
            DwellingListTexts.numberHint),
        ListColumn(
            "verhuurder", PlacementListTexts.landlord, ["corporatie", "landlord"], .text(most: 200), isNeeded: true,
            example: "Vidomes", PlacementListTexts.landlordHint),
        ListColumn(
            "aangeboden", PlacementListTexts.offered, ["aangeboden op", "datum", "offered on"], .day, isNeeded: true,
            example: "01-02-2017", DwellingListTexts.offeredHint),
        ListColumn("soort-woning", PlacementListTexts.kind, ["woning", "type", "soort"], [
            ListWord("dwelling", PlacementListTexts.dwelling, ["huis"]), ListWord("room", PlacementListTexts.room),
            ListWord("group", PlacementListTexts.group, ["gva"]),
        ]),
        ListColumn(
            "buurt", DwellingPageTexts.neighbourhood, ["wijk", "area"], .text(most: 200), example: "Seghwaert",
            DwellingListTexts.neighbourhoodHint),
        ListColumn(
            "kamers", DwellingPageTexts.rooms, ["aantal kamers", "rooms"], .number(most: 99), example: "3",
            DwellingTexts.roomsHint),
        ListColumn(
            "personen", DwellingListTexts.capacity, ["plaatsen", "capaciteit", "capacity"], .number(most: 999), example: "4",
            DwellingListTexts.capacityHint),
        ListColumn(
            "verdieping", DwellingPageTexts.floor, ["etage", "floor"], .number(most: 99), example: "0", DwellingTexts.floorHint),
        ListColumn("lift", DwellingPageTexts.lift, ["elevator"], yesOrNo),
        ListColumn("rolstoel", DwellingPageTexts.accessible, ["toegankelijk", "accessible"], yesOrNo),
        ListColumn(
            "huur", DwellingPageTexts.rent, ["rekenhuur", "huurprijs", "rent"], .text(most: 20), example: "640,50",
            DwellingTexts.rentHint),
        ListColumn(
            "vrij-vanaf", DwellingPageTexts.freeFrom, ["vrij", "beschikbaar", "free from"], .anyDay, example: "15-02-2017",
            DwellingListTexts.freeFromHint),
    ]
}

enum DwellingListTexts {
    static let dwellings = Phrase(nl: "Woningen", en: "Dwellings")
    static let numberHint = Phrase(nl: "Met de letter of toevoeging erbij.", en: "With its letter.")
    static let offeredHint = Phrase(nl: "Wanneer de verhuurder de woning aanbood.", en: "When the landlord offered it.")
    static let neighbourhoodHint = Phrase(nl: "Zoals mensen de buurt noemen.", en: "As people call the area.")
    static let capacity = Phrase(nl: "Voor hoeveel mensen", en: "For how many people")
    static let capacityHint = Phrase(nl: "Hoeveel de verhuurder er toelaat.", en: "How many the landlord allows.")
    static let freeFromHint = Phrase(nl: "Mag een dag zijn die nog komt.", en: "May be a day still to come.")
    static let tooSmall = Phrase(nl: "Dit getal kan niet: het is te klein.", en: "This number cannot be: it is too small.")
}
