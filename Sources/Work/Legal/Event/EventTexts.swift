import Casework

/// The texts of what happened in a dossier.
enum EventTexts {
    static let timeline = Phrase(nl: "Wat er gebeurde", en: "What happened")
    static let none = Phrase(nl: "Er is nog niets vastgelegd.", en: "Nothing was recorded yet.")
    static let add = Phrase(nl: "Er is iets gebeurd", en: "Something happened")
    static let record = Phrase(nl: "Leg vast", en: "Record")
    static let correct = Phrase(nl: "Verbeteren", en: "Correct")
    static let correcting = Phrase(nl: "Gebeurtenis verbeteren", en: "Correct an event")
    static let remove = Phrase(nl: "Dit is niet gebeurd: haal weg", en: "This did not happen: take it away")
    static let kind = Phrase(nl: "Wat gebeurde er?", en: "What happened?")
    static let choose = Phrase(nl: "kies", en: "choose")
    static let day = Phrase(nl: "Op welke dag?", en: "On which day?")
    static let dayHint = Phrase(
        nl: "De dag waarop een besluit bekend werd of een brief aankwam.",
        en: "The day on which a decision was made known or a letter arrived.")
    static let dated = Phrase(
        nl: "Welke dag staat op de brief? (mag leeg blijven)", en: "Which day is on the letter? (may stay empty)")
    static let answerBy = Phrase(
        nl: "Noemt de brief een laatste dag? (mag leeg blijven)", en: "Does the letter give a last day? (may stay empty)")
    static let answerByHint = Phrase(
        nl: "Die dag gaat voor de termijn uit de wet.", en: "That day goes before the term of the law.")
    static let whom = Phrase(nl: "Voor wie? (niemand aangevinkt: voor iedereen)", en: "For whom? (nobody ticked: for all)")
    static let proof = Phrase(nl: "Hoe verstuurd, of waaruit blijkt het?", en: "How was it sent, or what shows it?")
    static let proofHint = Phrase(
        nl: "Bijvoorbeeld: aangetekend, met de code. Nodig als hiermee een termijn van ons klaar is.",
        en: "For example: registered, with its code. Needed when this meets a term of ours.")
    static let kindMissing = Phrase(nl: "Kies wat er gebeurde.", en: "Choose what happened.")
    static let dayMissing = Phrase(nl: "Vul in op welke dag het was.", en: "Fill in on which day it was.")
    static let dayToCome = Phrase(
        nl: "Deze dag moet nog komen. Vul in wat al gebeurd is.", en: "This day is still to come. Fill in what has happened.")
    static let answerBeforeDay = Phrase(
        nl: "De laatste dag uit de brief ligt voor de dag zelf. Kijk beide na.",
        en: "The last day of the letter is before the day itself. Check both.")
    static let proofMissing = Phrase(
        nl: "Hiermee is een termijn van ons klaar. Vul in hoe je dat kunt laten zien.",
        en: "This meets a term of ours. Fill in how you can show that.")
    static let proofTooLong = Phrase(nl: "Gebruik hoogstens 300 letters.", en: "Use 300 letters at most.")
    static let letterOf = Phrase(nl: "brief van {day}", en: "letter of {day}")
    static let untilBy = Phrase(nl: "de brief zegt uiterlijk {day}", en: "the letter says {day} at the latest")
}
