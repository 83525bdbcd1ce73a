import Casework

/// The texts of the pages about letters.
enum LetterTexts {
    static let title = Phrase(nl: "Teksten van brieven", en: "Texts of letters")
    static let intro = Phrase(
        nl: "Een brief gaat in het Nederlands en in de taal van de cliënt. Een vertaling gaat mee als een tolk die goedkeurt.",
        en: "A letter goes in Dutch and in the client’s language. A translation goes along once an interpreter approved it.")
    static let own = Phrase(nl: "tekst van het team", en: "text of the team")
    static let approved = Phrase(nl: "goedgekeurd door {name} op {day}", en: "approved by {name} on {day}")
    static let waits = Phrase(nl: "wacht op een tolk", en: "waits for an interpreter")
    static let outdated = Phrase(
        nl: "verouderd: de Nederlandse tekst is daarna veranderd", en: "outdated: the Dutch text changed after it")
    static let none = Phrase(nl: "nog geen tekst", en: "no text yet")
    static let text = Phrase(nl: "Tekst", en: "Text")
    static let blanks = Phrase(
        nl: "Wegwijs vult zelf in wat tussen haken staat: {blanks}.", en: "Wegwijs fills in what stands in braces: {blanks}.")
    static let dutchText = Phrase(nl: "In het Nederlands", en: "In Dutch")
    static let save = Phrase(nl: "Tekst bewaren", en: "Save the text")
    static let missing = Phrase(nl: "In de tekst ontbreekt {what}. Zet het erin.", en: "The text lacks {what}. Put it in.")
    static let unknown = Phrase(
        nl: "Wegwijs kan {what} niet invullen. Haal het weg of schrijf het zoals in de uitleg.",
        en: "Wegwijs cannot fill in {what}. Take it out or write it as explained.")
    static let tooLong = Phrase(
        nl: "De tekst is langer dan 5000 tekens. Maak hem korter.", en: "The text is longer than 5000 characters. Shorten it.")
    static let approve = Phrase(nl: "Goedkeuring door een tolk", en: "Approval by an interpreter")
    static let interpreter = Phrase(nl: "Welke tolk heeft deze tekst gelezen?", en: "Which interpreter read this text?")
    static let interpreterMissing = Phrase(
        nl: "Schrijf de naam van de tolk, van 2 tot 100 tekens.", en: "Write the interpreter’s name, of 2 to 100 characters.")
    static let approveNow = Phrase(nl: "Deze tolk keurt de tekst goed", en: "This interpreter approves the text")
    static let overtaken = Phrase(
        nl: "Een collega heeft deze tekst net veranderd. Lees de tekst opnieuw en keur die dan goed.",
        en: "A colleague just changed this text. Read it again and approve it then.")
}
