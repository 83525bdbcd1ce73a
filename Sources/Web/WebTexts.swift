import Casework

/// The texts of the frame and of what goes wrong.
enum WebTexts {
    static let skip = Phrase(nl: "Naar de inhoud", en: "Skip to content")
    static let navigation = Phrase(nl: "Onderdelen", en: "Sections")
    static let foot = Phrase(
        nl: "Wegwijs telt wat het team vastlegt. Elk cijfer is een lijst.",
        en: "Wegwijs counts what the team records. Every figure is a list.")
    static let switchReader = Phrase(nl: "Wissel van gebruiker", en: "Switch user")
    static let forgedTitle = Phrase(nl: "Dit formulier is verlopen", en: "This form has expired")
    static let forged = Phrase(
        nl: """
            Het formulier hoort niet bij hoe je nu bent aangemeld. Ga terug, laad de pagina opnieuw en verstuur het nog een \
            keer. Er is niets veranderd.
            """,
        en: """
            The form does not belong to how you are signed in now. Go back, load the page again and send it once more. \
            Nothing was changed.
            """)
    static let signedOutTitle = Phrase(nl: "Je bent niet meer aangemeld", en: "You are no longer signed in")
    static let help = Phrase(nl: "Hulp", en: "Help")
    static let inThisLanguage = Phrase(nl: "Nederlands", en: "English")
    static let back = Phrase(nl: "Naar het begin", en: "To the start")
    static let notFoundTitle = Phrase(nl: "Deze pagina is er niet", en: "This page does not exist")
    static let notFound = Phrase(
        nl: "Dit adres bestaat niet, of je mag het niet zien. Ga terug naar het begin en kies opnieuw.",
        en: "This address does not exist, or you may not see it. Go back to the start and choose again.")
    static let refusedTitle = Phrase(nl: "Dit kan niet", en: "This cannot be done")
    static let faultTitle = Phrase(nl: "Er ging iets mis", en: "Something went wrong")
    static let fault = Phrase(
        nl: "Het lukte niet. Er is niets veranderd. Geef dit nummer door aan de beheerder: {reference}.",
        en: "It did not work. Nothing was changed. Give this number to the administrator: {reference}.")
    static let wrongMethod = Phrase(
        nl: "Dit adres werkt niet op deze manier. Ga terug en gebruik de knop op de pagina.",
        en: "This address does not work in this way. Go back and use the button on the page.")
    static let galleryTitle = Phrase(nl: "Alle pagina's met voorbeelden", en: "All pages with examples")
    static let galleryIntro = Phrase(
        nl: "Elke pagina met bedachte waarden. Zo zie je ook hoe een lege of volle pagina er uitziet.",
        en: "Every page with made-up values. So you also see what an empty or a full page looks like.")
}
