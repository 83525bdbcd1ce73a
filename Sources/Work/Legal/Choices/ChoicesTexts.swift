import Casework

/// The texts about choices after a refusal.
enum ChoicesTexts {
    static let title = Phrase(nl: "Keuzes na een afwijzing", en: "Choices after a refusal")
    static let one = Phrase(nl: "Gesprek over keuzes", en: "Talk about choices")
    static let intro = Phrase(
        nl: "Schrijf op welke keuzes zijn uitgelegd. Welke de beste is, zegt Wegwijs niet.",
        en: "Write down which choices were explained. Wegwijs does not say which is best.")
    static let none = Phrase(nl: "Er is nog geen gesprek vastgelegd.", en: "No talk was written down yet.")
    static let add = Phrase(nl: "Gesprek vastleggen", en: "Write down a talk")
    static let store = Phrase(nl: "Gesprek bewaren", en: "Store the talk")
    static let correcting = Phrase(nl: "Gesprek verbeteren", en: "Correct the talk")
    static let correct = Phrase(nl: "Verbeteren", en: "Correct")
    static let remove = Phrase(nl: "Dit gesprek was er niet: haal weg", en: "This talk was not held: take it away")
    static let happened = Phrase(nl: "keuzes na een afwijzing uitgelegd", en: "choices after a refusal explained")
    static let unexplained = Phrase(
        nl: "De beslissing van {day} is een afwijzing. Er staat nog niet bij welke keuzes daarna zijn uitgelegd.",
        en: "The decision of {day} is a refusal. Which choices were explained after it is not written down yet.")
    static let writeDown = Phrase(nl: "Leg het gesprek vast", en: "Write down the talk")
    static let by = Phrase(nl: "door {name}, {how}", en: "by {name}, {how}")
    static let interpreted = Phrase(nl: "met een tolk", en: "with an interpreter")
    static let alone = Phrase(nl: "zonder tolk", en: "without an interpreter")
    static let otherLanguage = Phrase(nl: "een andere taal", en: "another language")

    static let appeal = Phrase(nl: "bezwaar of beroep", en: "objection or appeal")
    static let goingBack = Phrase(nl: "terugkeer naar het eigen land", en: "return to one’s own country")
    static let onward = Phrase(nl: "doormigratie naar een ander land", en: "onward migration to another country")
    static let withoutStatus = Phrase(nl: "blijven zonder verblijfsstatus", en: "staying without a residence status")

    static let which = Phrase(nl: "Welke keuzes zijn uitgelegd?", en: "Which choices were explained?")
    static let choicesMissing = Phrase(
        nl: "Vink aan welke keuzes zijn uitgelegd.", en: "Tick which choices were explained.")
    static let day = Phrase(nl: "Op welke dag?", en: "On which day?")
    static let dayMissing = Phrase(nl: "Vul in op welke dag het gesprek was.", en: "Fill in on which day the talk was.")
    static let dayToCome = Phrase(
        nl: "Deze dag moet nog komen. Vul in wanneer het gesprek was.",
        en: "This day is still to come. Fill in when the talk was.")
    static let colleague = Phrase(nl: "Wie legde het uit?", en: "Who explained it?")
    static let colleagueMissing = Phrase(nl: "Kies wie het uitlegde.", en: "Choose who explained it.")
    static let interpreter = Phrase(nl: "Was er een tolk bij?", en: "Was there an interpreter?")
    static let yes = Phrase(nl: "Ja", en: "Yes")
    static let no = Phrase(nl: "Nee", en: "No")
    static let interpreterMissing = Phrase(
        nl: "Kies of er een tolk bij was.", en: "Choose whether there was an interpreter.")
    static let inLanguage = Phrase(nl: "In welke taal?", en: "In which language?")
    static let languageMissing = Phrase(
        nl: "Kies in welke taal de tolk sprak.", en: "Choose in which language the interpreter spoke.")
    static let note = Phrase(nl: "Korte notitie (mag leeg blijven)", en: "Short note (may stay empty)")
    static let noteHint = Phrase(nl: "Dit wordt verzegeld bewaard.", en: "This is kept sealed.")
    static let noteHead = Phrase(nl: "Notitie", en: "Note")
    static let noteTooLong = Phrase(
        nl: "Maak de notitie korter: 2.000 letters of minder.", en: "Make the note shorter: 2,000 letters or fewer.")
    static let printHint = Phrase(
        nl: "Druk dit af voor het dossier. Alleen het blad hieronder komt op papier, in het Nederlands.",
        en: "Print this for the file. Only the sheet below comes on paper, in Dutch.")
}
