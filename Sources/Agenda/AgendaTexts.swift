import Casework

/// The texts of what is to be done.
enum AgendaTexts {
    static let title = Phrase(nl: "Mijn werk", en: "My work")
    static let late = Phrase(nl: "Te laat", en: "Late")
    static let today = Phrase(nl: "Vandaag", en: "Today")
    static let week = Phrase(nl: "Deze week", en: "This week")
    static let later = Phrase(nl: "Later", en: "Later")
    static let waiting = Phrase(nl: "Wacht op anderen", en: "Waiting for others")
    static let nothing = Phrase(
        nl: "Je hebt nu niets te doen. Wat je na een gesprek belooft, komt hier te staan.",
        en: "You have nothing to do now. What you promise after a conversation will stand here.")
    static let standsIn = Phrase(nl: "als vervanger", en: "as stand-in")
    static let undated = Phrase(nl: "zonder datum", en: "without a date")
    static let away = Phrase(nl: "Afwezig melden", en: "Report an absence")
    static let awayIntro = Phrase(
        nl: "Wie weg is, geeft zijn werk over. Wat een vervanger heeft, gaat naar die vervanger. De rest gaat naar wie je kiest.",
        en: "Who is away hands over his work. What has a stand-in goes to the stand-in. The rest goes to whom you choose.")
    static let who = Phrase(nl: "Wie is er niet?", en: "Who is away?")
    static let whoMissing = Phrase(nl: "Kies wie er niet is.", en: "Choose who is away.")
    static let from = Phrase(nl: "Vanaf", en: "From")
    static let until = Phrase(nl: "Tot en met (mag leeg blijven)", en: "Until and including (may stay empty)")
    static let dayWrong = Phrase(nl: "Kies een dag.", en: "Choose a day.")
    static let untilBefore = Phrase(
        nl: "De laatste dag ligt voor de eerste. Kijk ze na.", en: "The last day lies before the first. Check them.")
    static let taker = Phrase(nl: "Wie neemt de rest over?", en: "Who takes over the rest?")
    static let takerMissing = Phrase(nl: "Kies een ander die het overneemt.", en: "Choose somebody else who takes it over.")
    static let look = Phrase(nl: "Laat zien wat er gebeurt", en: "Show what will happen")
    static let preview = Phrase(nl: "Dit gaat er gebeuren", en: "This will happen")
    static let moves = Phrase(nl: "naar {name}: {count}", en: "to {name}: {count}")
    static let nothingMoves = Phrase(nl: "Er is geen werk om over te geven.", en: "There is no work to hand over.")
    static let now = Phrase(nl: "Afwezigheid vastleggen en werk overgeven", en: "Record the absence and hand over the work")
}
