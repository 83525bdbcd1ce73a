import Casework

/// What the pages of tokens say.
enum TokenTexts {
    static let title = Phrase(nl: "Sleutels voor programma's", en: "Keys for programs")
    static let intro = Phrase(
        nl: """
            Met een sleutel vraagt een ander programma gegevens op namens jou. Het ziet nooit meer dan jij zelf mag zien, en \
            wat het bekijkt staat op jouw naam.
            """,
        en: """
            With a key another program asks for data on your behalf. It never sees more than you may see yourself, and what it \
            looks at is on record under your name.
            """)
    static let none = Phrase(nl: "Je hebt nog geen sleutel.", en: "You have no key yet.")
    static let program = Phrase(nl: "Programma", en: "Program")
    static let may = Phrase(nl: "Mag", en: "May")
    static let until = Phrase(nl: "Werkt tot", en: "Works until")
    static let new = Phrase(nl: "Nieuwe sleutel", en: "New key")
    static let name = Phrase(nl: "Voor welk programma?", en: "For which program?")
    static let nameHint = Phrase(
        nl: "Daaraan herken je de sleutel in de lijst.", en: "By this you know the key in the list.")
    static let nameWrong = Phrase(
        nl: "Geef het programma een naam van hooguit 60 tekens.", en: "Give the program a name of at most 60 characters.")
    static let clients = Phrase(nl: "Wat mag het met cliënten?", en: "What may it do with clients?")
    static let figures = Phrase(nl: "Wat mag het met cijfers?", en: "What may it do with figures?")
    static let nothing = Phrase(nl: "niets", en: "nothing")
    static let look = Phrase(nl: "bekijken", en: "view")
    static let lookAndChange = Phrase(nl: "bekijken en wijzigen", en: "view and change")
    static let scopeMissing = Phrase(
        nl: "Kies wat het programma mag: iets met cliënten, of met cijfers.",
        en: "Choose what the program may do: something with clients, or with figures.")
    static let term = Phrase(nl: "Hoe lang werkt de sleutel?", en: "How long does the key work?")
    static let termMissing = Phrase(nl: "Kies hoe lang de sleutel werkt.", en: "Choose how long the key works.")
    static let month = Phrase(nl: "30 dagen", en: "30 days")
    static let quarter = Phrase(nl: "90 dagen", en: "90 days")
    static let year = Phrase(nl: "een jaar", en: "a year")
    static let make = Phrase(nl: "Sleutel maken", en: "Make a key")
    static let made = Phrase(nl: "De sleutel is gemaakt", en: "The key was made")
    static let once = Phrase(
        nl: """
            Zet deze sleutel nu in het programma. Je ziet hem maar een keer. Geef hem aan niemand anders. Een nieuw wachtwoord \
            maakt hem waardeloos.
            """,
        en: """
            Put this key into the program now. You see it only once. Give it to nobody else. A new password makes it \
            worthless.
            """)
    static let back = Phrase(nl: "Naar je sleutels", en: "To your keys")
}
