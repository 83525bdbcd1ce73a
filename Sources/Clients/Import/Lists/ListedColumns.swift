import Casework
import Web

/// The columns with which a list of work says whom a row is about, and where.
enum ListedColumns {
    static let name = 0, born = 1, number = 2

    /// In the order of the numbers above.
    static let client = [
        ImportColumn(
            "client", ListedTexts.client, ["naam", "cliënt", "naam client", "naam cliënt", "name", "client name"],
            example: "Amal Voorbeeld", ListedTexts.clientHint),
        ImportColumn(
            "geboortedatum", PersonTexts.born, ["geboren", "geb", "geb datum", "date of birth", "dob"], example: "03-02-1990",
            ListedTexts.bornHint),
        ImportColumn(
            "v-nummer", FactTexts.alienNumber, ["vreemdelingennummer", "vnr", "v nr", "ind nummer"], example: "2712345678",
            ListedTexts.numberHint),
    ]

    static let town = ImportColumn(
        "gemeente", ListedTexts.town, ["municipality", "gemeentecode"], example: "Zoetermeer", ListedTexts.townHint)

    /// Of a V-number, as it is kept; nothing of what is none.
    static func digits(_ typed: String) -> String? {
        typed.utf8.isEmpty ? nil : try? FactKind.number.fields[0].read(typed)
    }
}

enum ListedTexts {
    static let client = Phrase(nl: "Cliënt", en: "Client")
    static let clientHint = Phrase(
        nl: "De naam, zoals die bij de cliënt staat. Of gebruik het V-nummer.",
        en: "The name, as it stands with the client. Or use the alien number.")
    static let bornHint = Phrase(nl: "Als meer cliënten zo heten.", en: "When more clients have this name.")
    static let numberHint = Phrase(nl: "Tien cijfers. Dan is de naam niet nodig.", en: "Ten digits. Then no name is needed.")
    static let town = Phrase(nl: "Gemeente", en: "Municipality")
    static let townHint = Phrase(
        nl: "De naam of de code. Nodig als de locatie er meer dan één heeft.",
        en: "The name or the code. Needed when the place has more than one.")

    static let nobody = Phrase(
        nl: "Deze cliënt kennen we niet op deze locatie. Voer eerst de lijst met mensen in.",
        en: "We do not know this client at this place. Bring in the list of people first.")
    static let several = Phrase(
        nl: "Meer dan één cliënt heet zo. Zet er een geboortedatum of V-nummer bij.",
        en: "More than one client has this name. Add a birth date or an alien number.")
    static let nameless = Phrase(nl: "Er staat niet over wie het gaat.", en: "It does not say whom it is about.")
    static let withoutName = Phrase(nl: "Neem over zonder naam", en: "Take it without a name")
    static let unknownTown = Phrase(
        nl: "Voor deze gemeente werkt de locatie niet, of er staat geen gemeente.",
        en: "The place does not work for this municipality, or there is none.")
}
