import Casework

/// What another program is told about what went wrong: a person reads it in the end.
enum ProblemTexts {
    static let wrongInput = Phrase(nl: "De invoer klopt niet", en: "The input is not right")
    static let wrongInputHint = Phrase(
        nl: "Onder errors staat bij elk veld wat er mis is. Er is niets veranderd.",
        en: "Under errors stands for each field what is wrong. Nothing was changed.")
    static let notJSON = Phrase(
        nl: "Stuur een JSON-object in UTF-8, met elk veld hooguit een keer.",
        en: "Send a JSON object in UTF-8, with each field once at most.")
    static let wrongType = Phrase(
        nl: "Stuur de gegevens als application/json.", en: "Send the data as application/json.")
    static let missing = Phrase(nl: "Dit veld ontbreekt.", en: "This field is missing.")
    static let unknownField = Phrase(nl: "Dit veld bestaat hier niet.", en: "This field does not exist here.")
    static let notText = Phrase(nl: "Stuur hier een tekst.", en: "Send a text here.")
    static let notYesNo = Phrase(nl: "Stuur hier true of false.", en: "Send true or false here.")
    static let notDate = Phrase(
        nl: "Schrijf de datum zo: 1990-10-03, 1990-10 of 1990.", en: "Write the date like this: 1990-10-03, 1990-10 or 1990.")
    static let notAmong = Phrase(nl: "Kies hieruit: {words}.", en: "Choose one of: {words}.")
    static let noToken = Phrase(nl: "De sleutel werkt niet", en: "The key does not work")
    static let noTokenHint = Phrase(
        nl: "Stuur een sleutel mee in Authorization: Bearer. Maak er een op je eigen pagina in Wegwijs.",
        en: "Send a key along in Authorization: Bearer. Make one on your own page in Wegwijs.")
    static let noScope = Phrase(nl: "Deze sleutel mag dit niet", en: "This key may not do this")
    static let noScopeHint = Phrase(
        nl: "Hiervoor is een sleutel nodig die meer mag: {scope}.", en: "This takes a key that may do more: {scope}.")
    static let tooMuch = Phrase(nl: "Te veel gevraagd", en: "Too much asked")
    static let tooManyFiles = Phrase(
        nl: "Dit programma opende dit uur heel veel dossiers. Wacht een uur en probeer het dan opnieuw.",
        en: "This program opened very many files this hour. Wait an hour and then try again.")
    static let notFound = Phrase(nl: "Dit is er niet", en: "This does not exist")
    static let notFoundHint = Phrase(
        nl: "Dit adres bestaat niet, of deze sleutel mag het niet zien.",
        en: "This address does not exist, or this key may not see it.")
    static let wrongKey = Phrase(
        nl: "Idempotency-Key heeft 1 tot 200 letters en cijfers, zonder spaties.",
        en: "Idempotency-Key has 1 to 200 letters and digits, without spaces.")
}
