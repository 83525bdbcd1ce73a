import Casework

/// The texts of releases.
enum ReleaseTexts {
    static let releases = Phrase(nl: "Vrijgaven", en: "Releases")
    static let intro = Phrase(
        nl: "Een lijst met mensen gaat alleen naar buiten als twee collega’s het eens zijn. De een vraagt, de ander beslist.",
        en: "A list of people leaves the program only when two colleagues agree. One asks, the other decides.")
    static let toDecide = Phrase(nl: "Jij beslist", en: "You decide")
    static let nothingToDecide = Phrase(nl: "Niemand wacht op je.", en: "Nobody is waiting for you.")
    static let lately = Phrase(nl: "De laatste twee weken", en: "The last two weeks")
    static let nothingLately = Phrase(nl: "Er is niets gevraagd.", en: "Nothing was asked for.")
    static let give = Phrase(nl: "Geef vrij", en: "Release it")
    static let refuse = Phrase(nl: "Niet vrijgeven", en: "Do not release it")
    static let asked = Phrase(nl: "Wacht op een tweede collega", en: "Waits for a second colleague")
    static let given = Phrase(nl: "Vrijgegeven", en: "Released")
    static let refused = Phrase(nl: "Niet vrijgegeven", en: "Not released")
    static let fetch = Phrase(nl: "Haal het bestand op", en: "Fetch the file")

    static let ask = Phrase(nl: "Vraag een vrijgave", en: "Ask for a release")
    static let why = Phrase(
        nl: """
            Dit bestand gaat over mensen. Buiten Wegwijs ziet niemand wie het opent. Daarom kijkt een tweede collega mee: \
            een teamleider van je locatie of de beheerder. Daarna kun je het een dag lang ophalen.
            """,
        en: """
            This file is about people. Outside Wegwijs nobody sees who opens it. So a second colleague looks too: a team \
            leader of your place or the administrator. After that you can fetch it for a day.
            """)
    static let reason = Phrase(nl: "Waar heb je het voor nodig?", en: "What do you need it for?")
    static let reasonHint = Phrase(
        nl: "Bijvoorbeeld: controle door de accountant. Noem geen namen van cliënten.",
        en: "For example: the accountant’s check. Do not name clients.")
    static let reasonMissing = Phrase(
        nl: "Schrijf in een zin waar je het voor nodig hebt: ten minste 10 en ten hoogste 500 letters.",
        en: "Write in a sentence what you need it for: at least 10 and at most 500 letters.")
    static let waiting = Phrase(
        nl: "Je hebt dit gevraagd. Het wacht nog op een tweede collega.",
        en: "You asked for this. It still waits for a second colleague.")
    static let toReleases = Phrase(nl: "Alle vrijgaven", en: "All releases")
}
