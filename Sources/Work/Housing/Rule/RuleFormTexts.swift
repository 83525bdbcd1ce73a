import Casework

/// The texts of the forms for rules.
enum RuleFormTexts {
    static let add = Phrase(nl: "Regel toevoegen", en: "Add a rule")
    static let addHint = Phrase(
        nl: "Wat er stond, blijft staan en geldt voor de dagen ervoor. Je kunt het toevoegen ongedaan maken.",
        en: "What was there stays and holds for the days before. You can undo what you add.")
    static let basisHint = Phrase(
        nl: "Bijvoorbeeld: Staatscourant, of besluit van het college.",
        en: "Such as: Government Gazette, or decision of the board.")
    static let certain = Phrase(nl: "Hoe zeker is dit?", en: "How certain is this?")
    static let sure = Phrase(nl: "vast: het staat zo in de bron", en: "firm: the source says so")
    static let unsure = Phrase(
        nl: "niet vast: een raming of gewoonte, Wegwijs waarschuwt alleen",
        en: "not firm: an estimate or a habit, Wegwijs only warns")
    static let certainMissing = Phrase(nl: "Kies hoe zeker dit is.", en: "Choose how certain this is.")

    static let year = Phrase(nl: "Van welk jaar?", en: "Of which year?")
    static let half = Phrase(nl: "Welke helft?", en: "Which half?")
    static let firstHalf = Phrase(nl: "eerste helft", en: "first half")
    static let secondHalf = Phrase(nl: "tweede helft", en: "second half")
    static let halfWrong = Phrase(
        nl: "Schrijf een jaar, zoals 2018, en kies de helft.", en: "Write a year, such as 2018, and choose the half.")
    static let statedHint = Phrase(
        nl: "De dag waarop het bekend werd. Het laatst bekende getal geldt.",
        en: "The day on which it was made known. The number that was stated last holds.")

    static let rent = Phrase(nl: "Welke grens?", en: "Which limit?")
    static let rentMissing = Phrase(nl: "Kies welke grens het is.", en: "Choose which limit it is.")
    static let cents = Phrase(nl: "Welk bedrag per maand?", en: "Which amount a month?")
    static let centsHint = Phrase(nl: "In euro’s, zoals 710,68.", en: "In euros, such as 710,68.")
    static let centsWrong = Phrase(
        nl: "Schrijf een bedrag in euro’s, zoals 710,68.", en: "Write an amount in euros, such as 710,68.")
    static let until = Phrase(nl: "Vanaf wanneer niet meer?", en: "From when no longer?")
    static let untilHint = Phrase(
        nl: "De eerste dag van het volgende bedrag. Meestal 1 januari.",
        en: "The first day of the next amount. Mostly 1 January.")
    static let turned = Phrase(nl: "Deze dag moet na de eerste dag liggen.", en: "This day must be after the first day.")
    static let age = Phrase(nl: "Jonger dan hoeveel jaar? (niet verplicht)", en: "Younger than how many years? (optional)")
    static let ageHint = Phrase(
        nl: "Alleen bij jong en alleen. Leeg: zoals bij de vorige regel.",
        en: "Only for young and alone. Empty: as in the rule before it.")
    static let ageElsewhere = Phrase(
        nl: "Alleen de grens voor jong en alleen hangt van de leeftijd af. Maak dit leeg.",
        en: "Only the limit for young and alone depends on age. Make this empty.")

    static let perRoom = Phrase(nl: "Hoeveel mensen per slaapkamer?", en: "How many people to a bedroom?")
    static let shared = Phrase(nl: "Hoeveel kamers daarnaast?", en: "How many rooms beside those?")
    static let sharedHint = Phrase(nl: "De woonkamer telt mee.", en: "The living room counts.")

    static let agreement = Phrase(nl: "Welke afspraak?", en: "Which agreement?")
    static let agreementMissing = Phrase(nl: "Kies welke afspraak het is.", en: "Choose which agreement it is.")
    static let howMuch = Phrase(nl: "Hoeveel maanden of dagen?", en: "How many months or days?")
}
