import Casework

/// The texts of opening hours and the roster.
enum OpeningTexts {
    static let roster = Phrase(nl: "Rooster", en: "Roster")
    static let week = Phrase(nl: "Week {week}", en: "Week {week}")
    static let before = Phrase(nl: "Week ervoor", en: "Week before")
    static let after = Phrase(nl: "Week erna", en: "Week after")
    static let closed = Phrase(nl: "Dicht", en: "Closed")
    static let nobody = Phrase(nl: "Nog niemand.", en: "Nobody yet.")
    static let cannot = Phrase(nl: "kan niet", en: "cannot come")
    static let missing = Phrase(nl: "Nog nodig: {what}", en: "Still needed: {what}")
    static let plan = Phrase(nl: "Rooster in", en: "Plan")
    static let who = Phrase(nl: "Wie komt er? {when}", en: "Who comes? {when}")
    static let withdraw = Phrase(nl: "Ik kan niet", en: "I cannot come")
    static let hours = Phrase(nl: "Openingstijden", en: "Opening hours")
    static let weekly = Phrase(nl: "Elke week", en: "Every week")
    static let noSessions = Phrase(
        nl: "Er zijn nog geen vaste spreekuren. Leg hieronder het eerste vast.",
        en: "There are no weekly sessions yet. Record the first below.")
    static let newSession = Phrase(nl: "Nieuw spreekuur", en: "New session")
    static let day = Phrase(nl: "Op welke dag?", en: "On which day?")
    static let from = Phrase(nl: "Van", en: "From")
    static let until = Phrase(nl: "Tot", en: "Until")
    static let timeWrong = Phrase(
        nl: "Schrijf een begin en een einde, zoals 10.00 en 15.00.", en: "Write a beginning and an end, such as 10:00 and 15:00.")
    static let need = Phrase(
        nl: "Hoeveel mensen voor {task}? (mag leeg blijven)", en: "How many people for {task}? (may stay empty)")
    static let needWrong = Phrase(nl: "Schrijf een getal van 0 tot 20.", en: "Write a number from 0 to 20.")
    static let address = Phrase(nl: "Adres in brieven", en: "Address in letters")
    static let addressLine = Phrase(nl: "Straat, nummer en plaats", en: "Street, number and town")
    static let addressHint = Phrase(
        nl: "Zo weet een cliënt waar de afspraak is.", en: "So a client knows where the appointment is.")
    static let addressTooLong = Phrase(
        nl: "Dit adres is langer dan 200 tekens. Maak het korter.", en: "This address is longer than 200 characters. Shorten it.")
    static let letters = Phrase(nl: "Teksten van brieven", en: "Texts of letters")
    static let add = Phrase(nl: "Vastleggen", en: "Record")
    static let stop = Phrase(nl: "Stopt vanaf vandaag", en: "Ends today")
    static let exceptions = Phrase(nl: "Andere dagen", en: "Other days")
    static let exceptionHint = Phrase(
        nl: "Op feestdagen is de locatie vanzelf dicht. Zonder tijden is de locatie die dag dicht.",
        en: "On holidays the place is closed by itself. Without hours the place is closed that day.")
    static let date = Phrase(nl: "Welke dag?", en: "Which day?")
    static let dateWrong = Phrase(nl: "Kies een dag die nog komt.", en: "Choose a day to come.")
    static let reason = Phrase(nl: "Waarom?", en: "Why?")
    static let reasonMissing = Phrase(nl: "Schrijf in een paar woorden waarom.", en: "Write why in a few words.")
    static let remove = Phrase(nl: "Haal weg", en: "Take away")
    static let toRoster = Phrase(nl: "Naar het rooster", en: "To the roster")
    static let holes = Phrase(nl: "Gaten in de komende 7 dagen: {count}", en: "Gaps in the next 7 days: {count}")
    static let noHoles = Phrase(nl: "De komende 7 dagen is alles rond.", en: "The next 7 days are complete.")
}
