import Casework

/// What the page of municipalities and places says.
enum PlaceTexts {
    static let title = Phrase(nl: "Locaties", en: "Places")
    static let intro = Phrase(
        nl: "Voor welke gemeenten werkt het team, en waar? Daarna voeg je collega's toe.",
        en: "For which municipalities does the team work, and where? After that you add colleagues.")
    static let municipalities = Phrase(nl: "Gemeenten", en: "Municipalities")
    static let noMunicipality = Phrase(
        nl: "Er is nog geen gemeente. Begin hier.", en: "There is no municipality yet. Begin here.")
    static let code = Phrase(nl: "Gemeentecode", en: "Municipality code")
    static let codeHint = Phrase(
        nl: "GM en vier cijfers, zoals het CBS die gebruikt. Zoetermeer is GM0637.",
        en: "GM and four digits, as Statistics Netherlands uses them. Zoetermeer is GM0637.")
    static let codeWrong = Phrase(
        nl: "Dit is geen gemeentecode. Schrijf GM en vier cijfers, bijvoorbeeld GM0637.",
        en: "This is no municipality code. Write GM and four digits, for example GM0637.")
    static let town = Phrase(nl: "Naam van de gemeente", en: "Name of the municipality")
    static let townMissing = Phrase(nl: "Vul de naam van de gemeente in.", en: "Fill in the name of the municipality.")
    static let addMunicipality = Phrase(nl: "Gemeente vastleggen", en: "Record the municipality")
    static let places = Phrase(nl: "Locaties van het team", en: "Places of the team")
    static let municipalityFirst = Phrase(
        nl: "Leg eerst een gemeente vast.", en: "Record a municipality first.")
    static let noPlace = Phrase(nl: "Er is nog geen locatie.", en: "There is no place yet.")
    static let name = Phrase(nl: "Naam van de locatie", en: "Name of the place")
    static let nameMissing = Phrase(nl: "Vul de naam van de locatie in.", en: "Fill in the name of the place.")
    static let serves = Phrase(nl: "Werkt voor", en: "Works for")
    static let servesMissing = Phrase(
        nl: "Kies de gemeente waarvoor de locatie werkt.", en: "Choose the municipality for which the place works.")
    static let addPlace = Phrase(nl: "Locatie toevoegen", en: "Add the place")
}
