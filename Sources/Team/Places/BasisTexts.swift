import Casework

/// The texts about keeping citizen service numbers.
enum BasisTexts {
    static let title = Phrase(nl: "Burgerservicenummers (bsn)", en: "Citizen service numbers (BSN)")
    static let intro = Phrase(
        nl: "Wegwijs legt geen bsn vast. Dat mag alleen als een wet of een afspraak met de gemeente dat regelt. Schrijf die op.",
        en: "Wegwijs keeps no BSN. That is allowed only when a law or an agreement with the municipality says so. Write it down.")
    static let municipality = Phrase(nl: "Voor cliënten van welke gemeente?", en: "For clients of which municipality?")
    static let words = Phrase(nl: "Wet of afspraak", en: "Law or agreement")
    static let wordsHint = Phrase(
        nl: "Bijvoorbeeld: verwerkersovereenkomst van 1 maart 2026, artikel 4.",
        en: "For example: processing agreement of 1 March 2026, article 4.")
    static let wordsMissing = Phrase(
        nl: "Schrijf op waar het staat, in 10 tot 500 letters.", en: "Write down where it stands, in 10 to 500 letters.")
    static let set = Phrase(nl: "Bsn voor deze gemeente toestaan", en: "Allow BSN for this municipality")
    static let since = Phrase(nl: "sinds {day}", en: "since {day}")
    static let end = Phrase(nl: "Stop, en wis deze nummers", en: "Stop, and erase these numbers")
    static let endHint = Phrase(
        nl: "De nummers zijn dan meteen weg, en dat kun je niet ongedaan maken.",
        en: "The numbers are gone at once then, and that cannot be undone.")
    static let gone = Phrase(nl: "Gewist: {count}.", en: "Erased: {count}.")
}
