import Casework

enum DocumentTexts {
    static let title = Phrase(nl: "Stukken", en: "Documents")
    static let bundle = Phrase(nl: "Alles om te printen", en: "All of it to print")
    static let toDossier = Phrase(nl: "Naar het dossier", en: "To the file")
    static let toDocuments = Phrase(nl: "Naar alle stukken", en: "To all documents")
    static let missingOne = Phrase(nl: "Er ontbreekt nog 1 stuk.", en: "1 document is still missing.")
    static let missing = Phrase(nl: "Er ontbreken nog {count} stukken.", en: "{count} documents are still missing.")
    static let complete = Phrase(nl: "Er ontbreekt niets.", en: "Nothing is missing.")
    static let noRules = Phrase(
        nl: "Voor deze procedure kent Wegwijs geen lijst. Brieven en andere stukken kun je wel bewaren.",
        en: "Wegwijs knows no list for this procedure. You can keep letters and other documents.")
    static let sponsor = Phrase(nl: "hoofdpersoon", en: "main person")
    static let unnamed = Phrase(nl: "Gezinslid zonder naam", en: "Relative without a name")
    static let ageOnApplication = Phrase(
        nl: "De leeftijd telt op de dag van de aanvraag: {day}.", en: "The age counts on the day of the application: {day}.")
    static let ageToday = Phrase(
        nl: "Er is nog geen aanvraag. De leeftijd telt vandaag.", en: "There is no application yet. The age counts today.")
    static let nothing = Phrase(nl: "Hier is niets voor nodig.", en: "Nothing is needed here.")
    static let perhaps = Phrase(nl: "misschien nodig", en: "perhaps needed")
    static let perhapsBirth = Phrase(
        nl: "Misschien nodig: de geboortedatum is niet precies bekend.",
        en: "Perhaps needed: the date of birth is not known exactly.")
    static let perhapsRule = Phrase(
        nl: "Misschien nodig. Kijk het na: de bron is niet zeker.", en: "Perhaps needed. Check it: the source is not certain.")
    static let perhapsHas = Phrase(nl: "Alleen nodig als het er is.", en: "Only needed when there is one.")
    static let needless = Phrase(nl: "Niet gevraagd op deze leeftijd.", en: "Not asked at this age.")
    static let from = Phrase(nl: "Waar dat staat: {basis} ({source}).", en: "Where that stands: {basis} ({source}).")
    static let state = Phrase(nl: "Hoe staat het ermee?", en: "How does it stand?")
    static let stateMissing = Phrase(nl: "Kies hoe het met dit stuk staat.", en: "Choose how it stands with this document.")
    static let why = Phrase(nl: "Waarom is het niet te krijgen?", en: "Why can it not be had?")
    static let whyHint = Phrase(
        nl: "Alleen als het niet te krijgen is. Dit wordt verzegeld bewaard.",
        en: "Only when it cannot be had. This is kept sealed.")
    static let whyMissing = Phrase(nl: "Schrijf op waarom het niet te krijgen is.", en: "Write down why it cannot be had.")
    static let whyTooLong = Phrase(nl: "Maak de uitleg korter dan 2000 tekens.", en: "Make this shorter than 2000 characters.")
    static let whyGone = Phrase(
        nl: "De reden is niet meer te lezen: de sleutel is er niet.",
        en: "The reason cannot be read any more: the key is not there.")
    static let since = Phrase(nl: "{state}, sinds {day}", en: "{state}, since {day}")
    static let save = Phrase(nl: "Bewaar", en: "Save")
}

extension DossierDocument.State {
    var label: Phrase {
        switch self {
        case .missing: Phrase(nl: "ontbreekt nog", en: "still missing")
        case .present: Phrase(nl: "is er", en: "is there")
        case .translated: Phrase(nl: "is er, met vertaling", en: "is there, with translation")
        case .unobtainable: Phrase(nl: "niet te krijgen", en: "cannot be had")
        case .needless: Phrase(nl: "niet nodig", en: "not needed")
        }
    }
}
