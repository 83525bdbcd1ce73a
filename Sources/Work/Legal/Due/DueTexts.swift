import Casework

/// The texts of what is due.
enum DueTexts {
    static let title = Phrase(nl: "Termijnen", en: "Terms")
    static let heading = Phrase(nl: "Juridische termijnen", en: "Legal terms")
    static let which = Phrase(nl: "Welke termijnen", en: "Which terms")
    static let all = Phrase(nl: "alle", en: "all")
    static let mine = Phrase(nl: "van mij", en: "mine")
    static let nobodys = Phrase(nl: "van niemand", en: "nobody’s")
    static let none = Phrase(nl: "Hier loopt nu geen termijn.", en: "No term runs here now.")
    static let late = Phrase(nl: "Te laat", en: "Too late")
    static let week = Phrase(nl: "Binnen een week", en: "Within a week")
    static let month = Phrase(nl: "Binnen een maand", en: "Within a month")
    static let later = Phrase(nl: "Later", en: "Later")
    static let possible = Phrase(nl: "Dit kan nu", en: "Possible now")
    static let authority = Phrase(nl: "Wacht op de IND", en: "Waits for the authority")
    static let near = Phrase(nl: "bijna", en: "soon")
    static let forPeople = Phrase(nl: "voor {count} gezinsleden", en: "for {count} relatives")
    static let noOwner = Phrase(nl: "van niemand", en: "nobody has it")
    static let howToAdd = Phrase(
        nl: "Een nieuw dossier open je vanaf de pagina van de cliënt.", en: "A new file is opened from the page of the client.")
}
