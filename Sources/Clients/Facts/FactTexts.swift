import Casework

/// The texts of recording facts about a person.
enum FactTexts {
    static let from = Phrase(nl: "Vanaf", en: "From")
    static let add = Phrase(nl: "{kind} toevoegen", en: "Add: {kind}")
    static let change = Phrase(nl: "{kind} wijzigen", en: "Change: {kind}")
    static let over = Phrase(nl: "Klopt vanaf vandaag niet meer", en: "No longer holds from today")
    static let remove = Phrase(nl: "Weghalen", en: "Remove")
    static let removeHint = Phrase(
        nl: "Dit was een vergissing. Je kunt het 30 dagen terughalen.",
        en: "This was a mistake. You can get it back for 30 days.")

    static let sealed = Phrase(nl: "verzegeld", en: "sealed")
    static let known = Phrase(nl: "Meer gegevens", en: "More details")
    static let plus = Phrase(nl: "Toevoegen", en: "Add")
    static let choose = Phrase(nl: "Kies er een", en: "Choose one")

    static let missing = Phrase(nl: "Vul dit in.", en: "Fill this in.")
    static let tooLong = Phrase(
        nl: "Schrijf dit korter op: ten hoogste {most} letters.", en: "Write this shorter: {most} letters at most.")
    static let wholeDay = Phrase(
        nl: "Schrijf de hele datum, zo: 3-10-2024.", en: "Write the whole date, like this: 3-10-2024.")
    static let phone = Phrase(
        nl: "Schrijf het hele telefoonnummer, met 8 tot 15 cijfers. Begin met + voor een ander land.",
        en: "Write the whole telephone number, with 8 to 15 digits. Begin with + for another country.")
    static let digits = Phrase(
        nl: "Dit nummer heeft {count} cijfers. Kijk het na.", en: "This number has {count} digits. Check it.")
    static let postcode = Phrase(
        nl: "Schrijf de postcode zo: 2711 AB.", en: "Write the postcode like this: 2711 AB.")
}
