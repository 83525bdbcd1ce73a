import Casework

/// The texts about a conversation.
enum ContactTexts {
    static let topic = Phrase(nl: "Waar ging het over?", en: "What was it about?")
    static let topicMissing = Phrase(nl: "Kies waar het gesprek over ging.", en: "Choose what the conversation was about.")
    static let companions = Phrase(nl: "Wie was erbij? (mag leeg blijven)", en: "Who was there too? (may stay empty)")
    static let outcome = Phrase(nl: "Wat kwam eruit? (mag leeg blijven)", en: "What came of it? (may stay empty)")
    static let note = Phrase(nl: "Notitie (mag leeg blijven)", en: "Note (may stay empty)")
    static let noteHint = Phrase(
        nl: "Alleen wat een collega de volgende keer moet weten. Dit wordt verzegeld bewaard.",
        en: "Only what a colleague has to know next time. This is kept sealed.")
    static let noteTooLong = Phrase(
        nl: "Maak de notitie korter: 10.000 letters of minder.", en: "Make the note shorter: 10,000 letters or fewer.")
    static let day = Phrase(nl: "Dag", en: "Day")
    static let dayWrong = Phrase(nl: "Kies de dag van het gesprek.", en: "Choose the day of the conversation.")
    static let dayLater = Phrase(
        nl: "Deze dag is nog niet geweest. Kijk de datum na.", en: "This day is still to come. Check the date.")
    static let time = Phrase(nl: "Tijd", en: "Time")
    static let timeWrong = Phrase(nl: "Schrijf de tijd als 10.42.", en: "Write the time as 10:42.")
    static let minutes = Phrase(nl: "Hoeveel minuten? (mag leeg blijven)", en: "How many minutes? (may stay empty)")
    static let minutesWrong = Phrase(
        nl: "Schrijf het aantal minuten, van 1 tot 600.", en: "Write the number of minutes, from 1 to 600.")
    static let channel = Phrase(nl: "Hoe was het contact?", en: "What kind of contact was it?")
    static let language = Phrase(nl: "In welke taal?", en: "In which language?")
    static let unsaid = Phrase(nl: "niet ingevuld", en: "not filled in")
    static let kind = Phrase(nl: "Telt als", en: "Counts as")
    static let byItself = Phrase(nl: "vanzelf: {kind}", en: "by itself: {kind}")
    static let town = Phrase(nl: "Voor welke gemeente?", en: "For which municipality?")
    static let townMissing = Phrase(nl: "Kies voor welke gemeente het telt.", en: "Choose for which municipality it counts.")
    static let save = Phrase(nl: "Opslaan", en: "Save")
    static let conversation = Phrase(nl: "Gesprek", en: "Conversation")
    static let with = Phrase(nl: "Gesprek met {name}", en: "Conversation with {name}")
    static let nameless = Phrase(nl: "Gesprek zonder naam", en: "Conversation without a name")
    static let namelessHint = Phrase(
        nl: "Voor wie alleen een vraag heeft. Je legt niets vast over de persoon.",
        en: "For who only has a question. Nothing is recorded about the person.")
    static let opened = Phrase(
        nl: "Je hebt dit gesprek geopend. Dat staat in het logboek.", en: "You opened this conversation. That is in the log.")
    static let unreadable = Phrase(nl: "De notitie is gewist.", en: "The note was erased.")
    static let remove = Phrase(nl: "Haal dit gesprek weg", en: "Take this conversation away")
    static let removeHint = Phrase(
        nl: "Bijvoorbeeld als het bij de verkeerde cliënt staat. Tot 30 dagen kan het terug.",
        en: "For example when it stands with the wrong client. It can come back for 30 days.")
    static let overtaken = Phrase(nl: "Iemand anders heeft dit ook veranderd", en: "Somebody else changed this too")
    static let overtakenHint = Phrase(
        nl: "Hieronder staat wat er nu is bewaard. In het formulier staat wat jij invulde. Kijk het na en sla het op.",
        en: "Below is what is stored now. In the form is what you filled in. Check it and save it.")
    static let who = Phrase(nl: "Gevoerd door {name}", en: "Held by {name}")
    static let lastContacts = Phrase(nl: "Laatste gesprekken", en: "Last conversations")
}

extension Contact.Outcome {
    var label: Phrase {
        switch self {
        case .answered: Phrase(nl: "beantwoord", en: "answered")
        case .referred: Phrase(nl: "doorverwezen", en: "referred")
        case .followUp: Phrase(nl: "komt een vervolg op", en: "to be continued")
        }
    }
}

extension Contact.Channel {
    var label: Phrase {
        switch self {
        case .walkIn: ContactListTexts.walkIn
        case .appointment: ContactListTexts.appointment
        case .phone: ContactListTexts.phone
        case .visit: ContactListTexts.visit
        case .message: ContactListTexts.message
        }
    }
}

extension Contact.Kind {
    var label: Phrase {
        switch self {
        case .guidance: ContactListTexts.guidance
        case .infoPoint: ContactListTexts.infoPoint
        case .legal: ContactListTexts.legal
        }
    }
}
