import Casework

/// The texts of appointments.
enum AppointmentTexts {
    static let title = Phrase(nl: "Afspraken", en: "Appointments")
    static let name = Phrase(nl: "Afspraak", en: "Appointment")
    static let make = Phrase(nl: "Afspraak maken", en: "Make an appointment")
    static let day = Phrase(nl: "Op welke dag?", en: "On which day?")
    static let dayWrong = Phrase(nl: "Kies de dag van de afspraak.", en: "Choose the day of the appointment.")
    static let dayPast = Phrase(
        nl: "Deze dag is al geweest. Kies een dag die nog komt.", en: "This day has passed. Choose one to come.")
    static let time = Phrase(nl: "Hoe laat?", en: "At what time?")
    static let timeWrong = Phrase(nl: "Schrijf de tijd zoals 10.15.", en: "Write the time as 10:15.")
    static let minutes = Phrase(nl: "Hoeveel minuten?", en: "How many minutes?")
    static let minutesWrong = Phrase(
        nl: "Schrijf hoeveel minuten het duurt, van 1 tot 480.", en: "Write how many minutes it lasts, from 1 to 480.")
    static let pastMidnight = Phrase(
        nl: "De afspraak loopt door na middernacht. Kies een kortere tijd.",
        en: "The appointment passes midnight. Choose a shorter time.")
    static let topic = Phrase(nl: "Waarover?", en: "About what?")
    static let owner = Phrase(nl: "Met wie van het team?", en: "With whom of the team?")
    static let ownerMissing = Phrase(nl: "Kies met wie de afspraak is.", en: "Choose with whom the appointment is.")
    static let interpreter = Phrase(nl: "Tolk", en: "Interpreter")
    static let interpreterNeeded = Phrase(nl: "er is een tolk nodig", en: "an interpreter is needed")
    static let doubt = Phrase(nl: "Toch plannen?", en: "Plan it anyway?")
    static let anyway = Phrase(nl: "ja, plan de afspraak toch", en: "yes, plan it anyway")
    static let ownerTaken = Phrase(
        nl: "Deze collega heeft dan al een afspraak. Kies een andere tijd of plan het toch.",
        en: "This colleague has an appointment then. Choose another time or plan it anyway.")
    static let personTaken = Phrase(
        nl: "De cliënt heeft dan al een afspraak. Kies een andere tijd of plan het toch.",
        en: "The client has an appointment then. Choose another time or plan it anyway.")
    static let closed = Phrase(
        nl: "De locatie is die dag dicht ({why}). Kies een andere dag of plan het toch.",
        en: "The place is closed that day ({why}). Choose another day or plan it anyway.")
    static let noSession = Phrase(nl: "geen spreekuur", en: "no session")
    static let record = Phrase(nl: "Gesprek vastleggen", en: "Record the conversation")
    static let noShow = Phrase(nl: "Niet gekomen", en: "Did not come")
    static let cancel = Phrase(nl: "Afzeggen", en: "Cancel")
    static let change = Phrase(nl: "Verzetten of wijzigen", en: "Move or change")
    static let with = Phrase(nl: "met {name}", en: "with {name}")
    static let none = Phrase(
        nl: "Geen afspraken deze week. Kies bij Balie een cliënt en dan Afspraak maken.",
        en: "No appointments this week. At Desk choose a client and then Make an appointment.")
    static let everybody = Phrase(nl: "Iedereen", en: "Everybody")
    static let mine = Phrase(nl: "Alleen van mij", en: "Only mine")
    static let today = Phrase(nl: "Afspraken vandaag", en: "Appointments today")
    static let noneToday = Phrase(nl: "Vandaag geen afspraken meer.", en: "No more appointments today.")
    static let invitation = Phrase(nl: "Uitnodiging", en: "Invitation")
    static let notApproved = Phrase(
        nl: "In deze taal is er nog geen goedgekeurde tekst: {language}. De brief is daarom alleen in het Nederlands.",
        en: "There is no approved text in this language yet: {language}. So the letter is in Dutch only.")
    static let printHint = Phrase(
        nl: "Druk de brief af met Ctrl en P. Deze regels komen niet op papier.",
        en: "Print the letter with Ctrl and P. These lines do not come on paper.")
    static let planned = Phrase(nl: "De afspraak staat in de agenda.", en: "The appointment is in the calendar.")
}
