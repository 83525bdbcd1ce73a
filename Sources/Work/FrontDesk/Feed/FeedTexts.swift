import Casework

/// The texts of the calendar on somebody's telephone.
enum FeedTexts {
    static let title = Phrase(nl: "Agenda op je telefoon", en: "Calendar on your phone")
    static let intro = Phrase(
        nl: "Je telefoon kan je afspraken, diensten en termijnen ophalen. Er staat alleen een dossiernummer bij, nooit een naam.",
        en: "Your phone can fetch your appointments, shifts and terms. They show a file number only, never a name.")
    static let make = Phrase(nl: "Maak een adres", en: "Make an address")
    static let again = Phrase(nl: "Maak een nieuw adres", en: "Make a new address")
    static let has = Phrase(
        nl: "Je hebt een adres. Wegwijs laat het niet nog eens zien. Kwijt? Maak een nieuw. Het oude werkt dan niet meer.",
        en: "You have an address. Wegwijs does not show it again. Lost it? Make a new one. The old one then stops working.")
    static let stop = Phrase(nl: "Stop ermee", en: "Stop it")
    static let made = Phrase(nl: "Dit is je adres", en: "This is your address")
    static let use = Phrase(
        nl: "Kies in je agenda-app ‘abonneren op een agenda’ en plak dit adres. Geef het aan niemand. Het werkt een jaar.",
        en: "In your calendar app choose ‘subscribe to a calendar’ and paste this. Give it to nobody. It works for a year.")
    static let shift = Phrase(nl: "Dienst", en: "Shift")
}
