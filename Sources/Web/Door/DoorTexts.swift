import Casework

/// What the door says to who is not let in.
enum DoorTexts {
    static let malformed = Phrase(
        nl: "Je browser vroeg iets wat Wegwijs niet begrijpt. Ga terug naar het begin en kies opnieuw.",
        en: "Your browser asked something that Wegwijs does not understand. Go back to the start and choose again.")
    static let otherHost = Phrase(
        nl: "Wegwijs staat niet op dit adres. Vraag de beheerder naar het goede adres.",
        en: "Wegwijs is not at this address. Ask the administrator for the right address.")
    static let tooLarge = Phrase(
        nl: "Wat je stuurt is te groot. Maak de tekst korter en stuur hem opnieuw.",
        en: "What you send is too large. Make the text shorter and send it again.")
    static let fileTooLarge = Phrase(
        nl: "Dit bestand is groter dan {most} MB. Bewaar alleen het blad met de tabel, of verdeel het over meer bestanden.",
        en: "This file is larger than {most} MB. Keep only the sheet with the table, or divide it over more files.")
    static let documentTooLarge = Phrase(
        nl: "Dit bestand is groter dan {most} MB. Maak een kleinere scan of foto, of verdeel hem over meer bestanden.",
        en: "This file is larger than {most} MB. Make a smaller scan or photo, or divide it over more files.")
    static let noCertificate = Phrase(
        nl: "In {file} staat geen certificaat. Het moet een PEM-bestand zijn.",
        en: "There is no certificate in {file}. It has to be a PEM file.")
    static let noKey = Phrase(
        nl: "In {file} staat geen sleutel. Het moet een PEM-bestand zonder wachtwoord zijn.",
        en: "There is no key in {file}. It has to be a PEM file without a password.")
    static let otherKey = Phrase(
        nl: "De sleutel hoort niet bij het certificaat. Kies de sleutel waarmee het certificaat is gemaakt.",
        en: "The key does not belong to the certificate. Choose the key with which the certificate was made.")
}
