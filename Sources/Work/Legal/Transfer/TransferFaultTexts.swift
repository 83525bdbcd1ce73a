import Casework

/// What is wrong with a package, and what somebody can do about it.
enum TransferFaultTexts {
    static let notAPackage = Phrase(
        nl: "Dit is geen pakket van Wegwijs. Kies het bestand dat het andere team stuurde.",
        en: "This is no package of Wegwijs. Choose the file that the other team sent.")
    static let truncated = Phrase(
        nl: "Het pakket is niet heel: er ontbreekt een stuk. Haal het opnieuw op, of vraag of het nog eens wordt gestuurd.",
        en: "The package is not whole: a piece is missing. Fetch it again, or ask for it to be sent once more.")
    static let altered = Phrase(
        nl: "Het pakket is onderweg veranderd of beschadigd. Er is niets overgenomen. Vraag om een nieuw pakket.",
        en: "The package was changed or damaged on its way. Nothing was taken in. Ask for a new package.")
    static let tooLarge = Phrase(
        nl: "Het pakket is groter dan 40 MB. Vraag om een pakket zonder scans en foto's.",
        en: "The package is larger than 40 MB. Ask for a package without scans and photos.")
    static let otherVersion = Phrase(
        nl: "Dit pakket is van een andere versie van Wegwijs. Vraag de beheerder om Wegwijs bij te werken, hier of daar.",
        en: "This package is of another version of Wegwijs. Ask the administrator to update Wegwijs, here or there.")
    static let badPassphrase = Phrase(
        nl: "Een wachtwoord van een pakket heeft 24 letters en cijfers. Kijk na of het er allemaal staat.",
        en: "A passphrase of a package has 24 letters and digits. Check that all of it is there.")
    static let wrongPassphrase = Phrase(
        nl: "Dit wachtwoord hoort niet bij dit pakket. Typ het nog een keer, of vraag het andere team ernaar.",
        en: "This passphrase does not belong to this package. Type it again, or ask the other team for it.")
    static let unreadable = Phrase(
        nl: "In dit pakket staat iets dat Wegwijs niet kent. Er is niets overgenomen. Vraag het andere team om een nieuw pakket.",
        en: "This package holds something that Wegwijs does not know. Nothing was taken in. Ask the other team for a new one.")
    static let unfitFile = Phrase(
        nl: "In dit pakket zit een bestand dat niet te vertrouwen is. Er is niets overgenomen. Vraag om een pakket zonder scans.",
        en: "This package holds a file that cannot be trusted. Nothing was taken in. Ask for a package without scans.")
    static let older = Phrase(
        nl: "Hier is al een nieuwer pakket van dit dossier overgenomen. Er verandert niets. Je kunt dit pakket weggooien.",
        en: "A newer package of this file was taken in here already. Nothing changes. You can throw this package away.")
}
